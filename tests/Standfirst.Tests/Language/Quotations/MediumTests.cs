using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

public class MediumTests
{
    [Theory]
    [InlineData("“We waited,” Ana Ruiz wrote on Instagram.", "Instagram")]
    [InlineData("Taking to Instagram, Ana Ruiz wrote: “We waited.”", "Instagram")]
    [InlineData("“We waited,” Ana Ruiz said in a statement.", "a statement")]
    [InlineData("“We waited,” Ana Ruiz posted on X.", "X")]
    [InlineData("In a live video on TikTok Ana Ruiz said: “We waited.”", "TikTok")]
    [InlineData("“We waited,” it says on its website. Ana Ruiz agreed.", "its website")]
    [InlineData("The club issued the following statement: “We waited.”", "the following statement")]
    [InlineData("Ana Ruiz confirmed it by letter. “We waited,” she wrote.", "letter")]
    [InlineData("Ana Ruiz was seen in a video on TikTok. “We waited,” she said in the clip.", "TikTok")]
    [InlineData("“We waited,” Ana Ruiz said.", null)]
    public void The_medium_is_told_beside_the_cue(string text, string? medium) =>
        Assert.Equal(medium, Read(text).Quotations[0].Medium);
}
