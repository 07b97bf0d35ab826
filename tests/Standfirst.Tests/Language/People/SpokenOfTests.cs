namespace Standfirst.Tests.Language.People;

public class SpokenOfTests
{
    [Theory]
    [InlineData("“Ida Holm wrote to me every Sunday. She is a ship's pilot now,” said Tom Ashe.", "role: ship's pilot")]
    [InlineData("“Ida Holm wrote to me every Sunday. She's 86,” said Tom Ashe.", "age: 86")]
    public void A_speaker_tells_what_somebody_is(string text, string told) =>
        Assert.Equal([told], NamedStory.Told(NamedStory.People(text)[0]));

    [Theory]
    [InlineData("“Ida Holm wrote to me every Sunday. She's a good lass,” said Tom Ashe.")]
    [InlineData("“Ida Holm wrote to me every Sunday. She's 86 per cent sure,” said Tom Ashe.")]
    [InlineData("“Ida Holm met my wife. She is a nurse,” said Tom Ashe.")]
    [InlineData("“I know Ida Holm,” said Tom Ashe. The mayor laughed. “She is a nurse.”")]
    public void What_may_be_said_of_another_is_not_told(string text) =>
        Assert.Empty(NamedStory.Told(NamedStory.People(text)[0]));
}
