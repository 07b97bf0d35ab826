namespace Standfirst.Tests.Language.People;

public class NamePlacesTests
{
    [Theory]
    [InlineData("The bell rang for Ordva Grenski in May. Grenski said that it was late.")]
    [InlineData("The bell rang for Ordva Grenski in May. Ordva Grenski, 31, was late.")]
    [InlineData("The bell rang for Ordva Grenski in May. It was late, according to Grenski.")]
    public void An_unknown_name_is_a_persons_where_another_place_says_so(string text) =>
        Assert.Equal(["Ordva Grenski"], NamedStory.Names(text));

    [Fact]
    public void A_first_name_alone_tells_of_one_of_a_family() => Assert.Equal(
        ["Tom Grenski", "Ordva Grenski"],
        NamedStory.Names("Tom Grenski won. The bell rang for Ordva Grenski in May. “I was late,” Ordva said."));

    [Theory]
    [InlineData("The bell rang at Harbour Grenski in May. Grenski Motors said it was late.")]
    [InlineData("Shares in the tyre maker Ordva fell. Ordva said it would close a factory.")]
    [InlineData("The retailer Ordva closed. Ordva's shareholders wept, and Ordva said its stores were full.")]
    public void What_firms_do_makes_no_person(string text) => Assert.Empty(NamedStory.Names(text));

    [Fact]
    public void Letters_behind_a_name_are_no_part_of_it_and_make_a_person()
    {
        var person = Assert.Single(NamedStory.People("Ordva Grenski KC, defending, was brief."));

        Assert.Equal("Ordva Grenski", person.Name);
        Assert.Equal(["role: KC"], NamedStory.Told(person));
    }
}
