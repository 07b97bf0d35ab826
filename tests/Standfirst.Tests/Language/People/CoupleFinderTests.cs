namespace Standfirst.Tests.Language.People;

public class CoupleFinderTests
{
    static void Told(string text, params string[] relations) => Assert.Equal(relations, NamedStory.Relations(text));

    [Fact]
    public void Who_tied_the_knot_with_somebody_is_married() => Told(
        "Mara Lindqvist, 38, tied the knot with the chef Tom Ashe on Saturday.",
        "Mara Lindqvist → spouse → Tom Ashe", "Tom Ashe → spouse → Mara Lindqvist");

    [Fact]
    public void Who_was_married_before_is_a_former_spouse() => Told(
        "Tom Ashe was married before, to the actress Mara Lindqvist.",
        "Tom Ashe → ex-spouse → Mara Lindqvist", "Mara Lindqvist → ex-spouse → Tom Ashe");

    [Fact]
    public void Who_was_previously_married_to_somebody_is_a_former_spouse() => Told(
        "Tom Ashe was previously married to Mara Lindqvist.",
        "Tom Ashe → ex-spouse → Mara Lindqvist", "Mara Lindqvist → ex-spouse → Tom Ashe");

    [Fact]
    public void Newlyweds_share_the_surname_that_stands_once()
    {
        const string text = "The newlyweds Karin and Per Holm left early. Karin, 29, was tired.";

        Assert.Equal(["Karin Holm", "Per Holm"], NamedStory.Names(text));
        Told(text, "Karin Holm → spouse → Per Holm", "Per Holm → spouse → Karin Holm");
    }

    [Fact]
    public void Whoever_stands_before_a_name_by_chance_has_another() =>
        Assert.Equal(["Karin", "Per Holm"], NamedStory.Names("Yesterday Karin and Per Holm left. Karin, 29, was tired."));

    [Fact]
    public void A_couple_is_married_where_the_sentence_says_so() => Told(
        "The couple Ana Ruiz and Tom Ashe are to divorce.",
        "Ana Ruiz → spouse → Tom Ashe", "Tom Ashe → spouse → Ana Ruiz");

    [Fact]
    public void A_couple_of_whom_no_more_is_said_are_partners() => Told(
        "The couple Ana Ruiz and Tom Ashe left early.",
        "Ana Ruiz → partner → Tom Ashe", "Tom Ashe → partner → Ana Ruiz");
}
