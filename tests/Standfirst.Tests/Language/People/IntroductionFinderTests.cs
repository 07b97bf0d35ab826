namespace Standfirst.Tests.Language.People;

public class IntroductionFinderTests
{
    static string[] Told(string text) => NamedStory.Told(NamedStory.People(text)[^1]);

    [Theory]
    [InlineData("His new manager was pleased. “He is what we need,” said Tom Ashe.", "role: new manager")]
    [InlineData("The club's doctor has seen it all. “He is well. It was nothing,” said Tom Ashe.", "role: doctor")]
    public void The_sentence_before_tells_who_speaks(string text, string told) => Assert.Equal([told], Told(text));

    [Theory]
    [InlineData("The mayor was pleased. “He is what we need,” said Tom Ashe, a baker.")]
    [InlineData("The mayor Ida Stone was pleased. “He is what we need,” said Tom Ashe.")]
    [InlineData("One woman was pleased. “He is what we need,” said Tom Ashe.")]
    [InlineData("They met the mayor. “He is what we need,” said Tom Ashe.")]
    public void Who_is_somebody_else_is_not_made_known(string text) =>
        Assert.DoesNotContain(Told(text), told => told is "role: mayor" or "role: woman");
}
