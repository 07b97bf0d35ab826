namespace Standfirst.Tests.Language.People;

public class KinOfFinderTests
{
    static void Told(string text, params string[] relations) => Assert.Equal(relations, NamedStory.Relations(text));

    [Theory]
    [InlineData("A lawyer for Mara Lindqvist, Tom Ashe, said that she would appeal.")]
    [InlineData("A lawyer for Mara Lindqvist, the barrister Tom Ashe, said that she would appeal.")]
    [InlineData("Mara Lindqvist lawyer Tom Ashe said that she would appeal.")]
    public void Somebodys_lawyer_may_be_named_last(string text) => Told(text, "Mara Lindqvist → lawyer → Tom Ashe");

    [Fact]
    public void The_mother_of_two_may_be_named_behind_them() => Told(
        "The mother of Leo and Max, Ana Ruiz, 41, said that she was proud.",
        "Leo → mother → Ana Ruiz", "Max → mother → Ana Ruiz", "Ana Ruiz → child → Leo", "Ana Ruiz → child → Max");

    [Fact]
    public void Who_is_somebodys_sister_may_be_told_by_a_short_form() => Told(
        "Ana Ruiz, who's the sister of the singer Tom Ashe, left.",
        "Ana Ruiz → sibling → Tom Ashe", "Tom Ashe → sister → Ana Ruiz");

    [Fact]
    public void A_husband_of_many_years_is_a_husband() => Told(
        "Mara Lindqvist came with her husband of 30 years, Tom Ashe.",
        "Mara Lindqvist → husband → Tom Ashe", "Tom Ashe → wife → Mara Lindqvist");

    [Fact]
    public void Whose_daughter_somebody_was_is_told_behind_a_long_aside() => Told(
        "Ida Ruiz, now a physical oceanographer at the University of Leeds, was Tom and Ana Ruiz's daughter.",
        "Ida Ruiz → parent → Tom", "Ida Ruiz → parent → Ana Ruiz", "Tom → daughter → Ida Ruiz", "Ana Ruiz → daughter → Ida Ruiz");

    [Fact]
    public void His_son_of_another_name_is_not_of_whoever_was_named_before() =>
        Told("Tom Ashe spoke. His son Leo Holm has given money.");

    [Fact]
    public void A_retired_mother_is_a_mother() => Told(
        "Mara Lindqvist sang. Her mother, retired teacher Ana Lindqvist, lives with them.",
        "Mara Lindqvist → mother → Ana Lindqvist", "Ana Lindqvist → daughter → Mara Lindqvist");

    [Fact]
    public void Whom_the_dead_leave_is_told_to_the_end_of_the_sentence() => Told(
        "Mara Lindqvist died on Sunday. She is survived by a son, Leo Holm, who designs games; four grandchildren; and a "
        + "great-granddaughter, Ida.",
        "Mara Lindqvist → son → Leo Holm", "Mara Lindqvist → great-granddaughter → Ida", "Leo Holm → mother → Mara Lindqvist",
        "Ida → great-grandmother → Mara Lindqvist");
}
