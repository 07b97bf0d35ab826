namespace Standfirst.Tests.Language.People;

public class KinPairFinderTests
{
    static void Told(string text, params string[] relations) => Assert.Equal(relations, NamedStory.Relations(text));

    [Fact]
    public void Father_and_son_are_told_before_both_names() => Told(
        "The shop is run by father and son Tom and Leo Ashe.",
        "Tom Ashe → son → Leo Ashe", "Leo Ashe → father → Tom Ashe");

    [Theory]
    [InlineData("Husband and wife Tom Ashe and Mara Lindqvist opened it.")]
    [InlineData("The husband-and-wife team Tom Ashe and Mara Lindqvist opened it.")]
    public void Husband_and_wife_are_told_before_both_names(string text) => Told(
        text, "Tom Ashe → wife → Mara Lindqvist", "Mara Lindqvist → husband → Tom Ashe");

    [Fact]
    public void Parents_behind_a_comma_share_a_surname() => Told(
        "Mara Lindqvist's parents, Per and Ida Lindqvist, came.",
        "Mara Lindqvist → parent → Per Lindqvist", "Mara Lindqvist → parent → Ida Lindqvist",
        "Per Lindqvist → child → Mara Lindqvist", "Ida Lindqvist → child → Mara Lindqvist");

    [Fact]
    public void Brothers_of_one_surname_may_be_named_behind_a_comma() => Told(
        "The Ashe brothers, Tom and Leo, own it.",
        "Tom → brother → Leo", "Leo → sibling → Tom");

    [Fact]
    public void A_dash_may_stand_before_whose_daughter_somebody_is() => Told(
        "Ida Ruiz — daughter of the former Leeds school principal Ana Ruiz — left.",
        "Ida Ruiz → parent → Ana Ruiz", "Ana Ruiz → daughter → Ida Ruiz");
}
