namespace Standfirst.Tests.Language.People;

public class SharedChildrenTests
{
    static void Told(string text, params string[] relations) => Assert.Equal(relations, NamedStory.Relations(text));

    [Fact]
    public void Children_are_of_those_who_share_them() => Told(
        "Mara Lindqvist shares two children, Leo and Ida, with ex-husband Tom Ashe.",
        "Mara Lindqvist → child → Leo", "Mara Lindqvist → child → Ida", "Mara Lindqvist → ex-husband → Tom Ashe",
        "Leo → parent → Mara Lindqvist", "Leo → parent → Tom Ashe", "Ida → parent → Mara Lindqvist", "Ida → parent → Tom Ashe",
        "Tom Ashe → child → Leo", "Tom Ashe → child → Ida", "Tom Ashe → ex-spouse → Mara Lindqvist");

    [Fact]
    public void A_clause_may_tell_who_shares_a_child() => Told(
        "Mara Lindqvist sang. Ida, 7, the daughter she shares with the drummer Tom Ashe, walked.",
        "Mara Lindqvist → daughter → Ida", "Ida → mother → Mara Lindqvist", "Ida → parent → Tom Ashe",
        "Tom Ashe → daughter → Ida");

    [Fact]
    public void Their_children_are_of_the_subject_and_whom_he_is_with() => Told(
        "Tom Ashe lives with Ana Ruiz and their two daughters, Ida and Mia.",
        "Tom Ashe → daughter → Ida", "Tom Ashe → daughter → Mia", "Ana Ruiz → daughter → Ida", "Ana Ruiz → daughter → Mia",
        "Ida → parent → Tom Ashe", "Ida → parent → Ana Ruiz", "Mia → parent → Tom Ashe", "Mia → parent → Ana Ruiz");

    [Fact]
    public void Who_is_called_the_couple_may_be_named_behind_it() => Told(
        "The couple, Mara Lindqvist and Tom Ashe, also share a daughter, Ida, 3.",
        "Mara Lindqvist → daughter → Ida", "Tom Ashe → daughter → Ida", "Ida → parent → Mara Lindqvist",
        "Ida → parent → Tom Ashe");

    [Fact]
    public void Who_shares_a_child_with_her_former_husband_was_his_wife() => Told(
        "The actress Mara Lindqvist sang. It was Ida, 7, the daughter the actress shares with her ex-husband, drummer Tom Ashe, "
        + "who danced.",
        "Mara Lindqvist → daughter → Ida", "Mara Lindqvist → ex-husband → Tom Ashe", "Ida → mother → Mara Lindqvist",
        "Ida → parent → Tom Ashe", "Tom Ashe → daughter → Ida", "Tom Ashe → ex-wife → Mara Lindqvist");
}
