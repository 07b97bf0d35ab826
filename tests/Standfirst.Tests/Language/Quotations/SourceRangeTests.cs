using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

public class SourceRangeTests
{
    [Theory]
    [InlineData("Ana Ruiz, 41, a baker, lives in Leeds.", "The 41-year-old said that she would wait.", "The 41-year-old")]
    [InlineData("Ana Ruiz, 41, a baker, lives in Leeds.", "“I will wait,” said the 41-year-old.", "the 41-year-old")]
    [InlineData("Tom Ashe, a vice-admiral, lives in Leeds.", "On Friday the vice-admiral said that he would wait.",
        "the vice-admiral")]
    public void A_mention_ends_in_no_hyphenated_word(string lead, string text, string mention) =>
        Assert.StartsWith(mention + " |", Told(Read(lead, text), "wait"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Former sailor and Leeds mayor Ana Ruiz said that she would wait.", "Former sailor and Leeds mayor Ana Ruiz")]
    [InlineData("The head of the guild, Ana Ruiz, said that she would wait.", "The head of the guild, Ana Ruiz")]
    [InlineData("Ana Ruiz then said that she would wait.", "Ana Ruiz")]
    public void A_mention_is_whole(string text, string mention) =>
        Assert.StartsWith(mention + " |", Told(Read(text), "wait"), StringComparison.Ordinal);

    [Fact]
    public void Who_declined_to_comment_says_nothing() => Assert.StartsWith("a person familiar with the matter |", Told(
        Read("Marsh Quay's managing partner, Ana Ruiz, declined to comment, but a person familiar with the matter said that the ferry would wait."), "ferry"),
        StringComparison.Ordinal);
}
