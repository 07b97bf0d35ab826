namespace Standfirst.Tests.Language.People;

public class RelationFinderTests
{
    static void Told(string text, params string[] relations) => Assert.Equal(relations, NamedStory.Relations(text));

    [Fact]
    public void Her_husband_makes_her_his_wife() => Told(
        "Mara Lindqvist came with her husband, the chef Tom Ashe.",
        "Mara Lindqvist → husband → Tom Ashe", "Tom Ashe → wife → Mara Lindqvist");

    [Fact]
    public void Whose_gender_no_word_tells_is_a_spouse() => Told(
        "Mara Lindqvist's husband, Tom Ashe, cooked.",
        "Mara Lindqvist → husband → Tom Ashe", "Tom Ashe → spouse → Mara Lindqvist");

    [Fact]
    public void Children_are_named_in_a_list_with_their_ages()
    {
        const string text = "Karin Holm and her husband, Per Holm, have two sons, Leo (4) and Max, two.";

        Assert.Equal(
            [
                "Karin Holm → husband → Per Holm", "Karin Holm → son → Leo", "Karin Holm → son → Max",
                    "Per Holm → wife → Karin Holm",
                "Per Holm → son → Leo", "Per Holm → son → Max", "Leo → mother → Karin Holm", "Leo → father → Per Holm",
                "Max → mother → Karin Holm", "Max → father → Per Holm",
            ],
            NamedStory.Relations(text));
    }

    [Fact]
    public void The_couples_child_is_of_both() => Told(
        "Priya Nair married Rob Delane in 2012. The couple's daughter, Asha, is five.",
        "Priya Nair → spouse → Rob Delane", "Priya Nair → daughter → Asha", "Rob Delane → spouse → Priya Nair",
        "Rob Delane → daughter → Asha", "Asha → parent → Priya Nair", "Asha → parent → Rob Delane");

    [Fact]
    public void An_apposition_may_follow_the_name() => Told(
        "Jan Ruiz, the brother of Ana Ruiz, declined to comment.",
        "Jan Ruiz → sibling → Ana Ruiz", "Ana Ruiz → brother → Jan Ruiz");

    [Fact]
    public void A_spokesman_for_somebody_is_that_persons_spokesman() => Told(
        "Karel Novák, a spokesman for Ana Ruiz, declined to comment.",
        "Ana Ruiz → spokesman → Karel Novák");

    [Fact]
    public void A_mother_in_law_is_one_word() => Told(
        "Mr Delane thanked his mother-in-law, Sunita Nair.",
        "Delane → mother-in-law → Sunita Nair", "Sunita Nair → son-in-law → Delane");

    [Fact]
    public void A_former_wife_is_an_ex_wife() => Told(
        "Mr Marsh never mentions his ex-wife, Camilla Beaufoy.",
        "Marsh → ex-wife → Camilla Beaufoy", "Camilla Beaufoy → ex-husband → Marsh");

    [Fact]
    public void Whose_sister_is_told_behind_the_name() => Told(
        "Tom Ashe, whose sister, Ida Ashe, is a vet, left.",
        "Tom Ashe → sister → Ida Ashe", "Ida Ashe → sibling → Tom Ashe");

    [Fact]
    public void A_widow_was_a_wife() => Told(
        "Tom Ashe died in May. His widow, Mara Ashe, thanked the crew.",
        "Tom Ashe → wife → Mara Ashe", "Mara Ashe → husband → Tom Ashe");

    [Fact]
    public void A_mother_of_two_named_children_is_their_mother() => Told(
        "Mara Lindqvist, the mother of Leo and Max, left.",
        "Mara Lindqvist → child → Leo", "Mara Lindqvist → child → Max",
        "Leo → mother → Mara Lindqvist", "Max → mother → Mara Lindqvist");

    [Fact]
    public void Who_is_only_likely_has_no_kin() => Told(
        "The vet Zofia Lis came. The pensioner's husband, Derek Hoskins, cooked.");

    [Fact]
    public void Twins_are_each_others() => Told(
        "The twins Joel and Naomi Okafor are in the choir.",
        "Joel → twin → Naomi Okafor", "Naomi Okafor → twin → Joel");

    [Fact]
    public void A_partner_on_court_is_no_partner_in_life() =>
        Told("Zadie Bell thanked her doubles partner, Femke Groot.");

    [Fact]
    public void His_wife_without_a_name_is_nobody() => Told("Tom Ashe thanked his wife and left. Ana Ruiz stayed.");

    [Fact]
    public void Every_relation_cites_its_words()
    {
        const string text = "Mara Lindqvist came with her husband, the chef Tom Ashe.";

        Assert.Equal("her husband, the chef Tom Ashe", NamedStory.People(text)[0].Relations[0].Evidence.Of(text)
            .ToString());
    }
}
