namespace Standfirst.Tests.Language.People;

public class BareKinFinderTests
{
    static void Told(string text, params string[] relations) =>
        Assert.Equal(relations, NamedStory.Relations(text.Split(" ¶ ")));

    [Fact]
    public void A_husband_of_whom_no_word_says_whose_is_of_whom_the_story_is_about() => Told(
        "Mara Lindqvist opened the shop in May. ¶ Husband Tom Ashe, 51, admits that he has not always helped.",
        "Mara Lindqvist → husband → Tom Ashe", "Tom Ashe → spouse → Mara Lindqvist");

    [Fact]
    public void A_wife_is_told_behind_and() => Told(
        "Tom Ashe and wife Mara left early.",
        "Tom Ashe → wife → Mara", "Mara → spouse → Tom Ashe");

    [Fact]
    public void A_husband_is_told_behind_with() => Told(
        "Mara Lindqvist was there with husband Tom Ashe.",
        "Mara Lindqvist → husband → Tom Ashe", "Tom Ashe → spouse → Mara Lindqvist");

    [Fact]
    public void A_daughter_of_a_couple_just_spoken_of_is_of_both() => Told(
        "Mara Lindqvist married Tom Ashe in 2010. The couple run a shop. Daughter Ida, 14, helps.",
        "Mara Lindqvist → spouse → Tom Ashe", "Mara Lindqvist → daughter → Ida", "Tom Ashe → spouse → Mara Lindqvist",
        "Tom Ashe → daughter → Ida", "Ida → parent → Mara Lindqvist", "Ida → parent → Tom Ashe");

    [Fact]
    public void Another_son_is_of_whom_the_words_are_about() => Told(
        "Mara Lindqvist ran the shop for years. Another son, Leo, died in 2015.",
        "Mara Lindqvist → son → Leo", "Leo → parent → Mara Lindqvist");

    [Fact]
    public void A_younger_brother_is_of_whom_the_words_are_about() => Told(
        "Mara Lindqvist ran the shop for years. A younger brother, Leo, was a vet.",
        "Mara Lindqvist → brother → Leo", "Leo → sibling → Mara Lindqvist");

    [Fact]
    public void A_wife_is_of_the_only_one_whom_the_sentence_speaks_of() => Told(
        "The file is about Tom Ashe's divorce from wife Ida.",
        "Tom Ashe → wife → Ida", "Ida → spouse → Tom Ashe");

    [Fact]
    public void Of_whom_it_was_told_before_whose_he_is_nothing_new_is_told() => Told(
        "Mara Lindqvist has a son, Leo. Tom Ashe, a baker, agreed. ¶ Son Leo, 51, did not.",
        "Mara Lindqvist → son → Leo", "Leo → parent → Mara Lindqvist");

    [Theory]
    [InlineData("Mara Lindqvist slept well. She was sure that baby Leo was warm.")]
    [InlineData("Mara Lindqvist waited. Father Ashe spoke first.")]
    [InlineData("Mara Lindqvist sang. The firm sent partner Tom Ashe.")]
    public void What_stands_before_anybodys_name_makes_no_relative(string text) => Told(text);
}
