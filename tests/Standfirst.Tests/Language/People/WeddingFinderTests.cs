namespace Standfirst.Tests.Language.People;

public class WeddingFinderTests
{
    static void Told(string text, params string[] relations) => Assert.Equal(relations, NamedStory.Relations(text));

    [Fact]
    public void They_who_married_are_the_two_just_spoken_of() => Told(
        "In 1955 Tom Ashe met Mara Lindqvist, a student. They married the next spring.",
        "Tom Ashe → spouse → Mara Lindqvist", "Mara Lindqvist → spouse → Tom Ashe");

    [Fact]
    public void Two_who_divorced_are_a_couple_no_more() => Told(
        "Tom Ashe and Mara Lindqvist, 40, divorced in 2020 after five years.",
        "Tom Ashe → ex-spouse → Mara Lindqvist", "Mara Lindqvist → ex-spouse → Tom Ashe");

    [Fact]
    public void Who_marries_may_be_told_before_an_aside() => Told(
        "Tom Ashe, 27, a veterinary technician, married Mara Lindqvist in June.",
        "Tom Ashe → spouse → Mara Lindqvist", "Mara Lindqvist → spouse → Tom Ashe");

    [Fact]
    public void Who_is_engaged_to_somebody_has_a_fiancee() => Told(
        "Tom Ashe is engaged to the singer Mara Lindqvist.",
        "Tom Ashe → fiancée → Mara Lindqvist", "Mara Lindqvist → partner → Tom Ashe");

    [Fact]
    public void Whoever_did_something_to_marry_somebody_is_married() => Told(
        "Mara Lindqvist wore it in June 1971 to marry a feed salesman, Tom Ashe.",
        "Mara Lindqvist → spouse → Tom Ashe", "Tom Ashe → spouse → Mara Lindqvist");

    [Fact]
    public void A_name_may_help_to_describe_whom_somebody_married() => Told(
        "Tom Ashe, who is married to Ruiz aide Mara Lindqvist, left. Ana Ruiz was glad.",
        "Tom Ashe → spouse → Mara Lindqvist", "Mara Lindqvist → spouse → Tom Ashe");

    [Fact]
    public void Who_split_up_need_not_have_been_married() => Told(
        "Tom Ashe and Mara Lindqvist split in May.",
        "Tom Ashe → ex-partner → Mara Lindqvist", "Mara Lindqvist → ex-partner → Tom Ashe");

    [Theory]
    [InlineData("Tom Ashe met Rob Delane. They married sisters.")]
    [InlineData("Tom Ashe met Rob Delane and Ana Ruiz. They married in June.")]
    [InlineData("Tom Ashe met Rob Delane. The sisters married in June.")]
    public void Of_whom_it_is_not_clear_nobody_is_married(string text) => Told(text);
}
