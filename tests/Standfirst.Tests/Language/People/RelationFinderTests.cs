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
    public void Nobody_has_two_fathers()
    {
        var relations = NamedStory.Relations(
            "Juno Hallam-Reyes lives with her husband, Mateo Reyes. The couple share the house with their daughter, Pilar "
            + "(4), and her father, the ferryman Augustin Hallam, 71.");

        Assert.Contains("Juno Hallam-Reyes → father → Augustin Hallam", relations);
        Assert.DoesNotContain("Pilar → father → Augustin Hallam", relations);
    }

    [Fact]
    public void Who_buys_something_for_a_wife_is_not_the_wife() => Told(
        "Tom Ashe did not declare dresses that were bought for his wife by Lord Marsh.");

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
        "Joel Okafor → twin → Naomi Okafor", "Naomi Okafor → twin → Joel Okafor");

    [Fact]
    public void Of_two_whom_a_pronoun_may_mean_the_relative_is_of_the_one_of_that_name() => Told(
        "Zadie Bell-Ruiz won. Femke Groot was watching with a friend, Femke Groot said. "
        + "Her coach is her father, Jan Ruiz.",
        "Zadie Bell-Ruiz → father → Jan Ruiz", "Jan Ruiz → daughter → Zadie Bell-Ruiz");

    [Fact]
    public void Whom_the_sentence_names_keeps_her_relatives() => Told(
        "Mara Ashe won. Ana Ruiz came with her husband, Tom Ashe.",
        "Ana Ruiz → husband → Tom Ashe", "Tom Ashe → wife → Ana Ruiz");

    [Fact]
    public void The_client_of_a_lawyer_is_in_mind_not_the_lawyer() => Told(
        "Tom Ashe, 57, was jailed. Jan Ruiz, defending, said his client was a broken man. "
        + "His former wife, Mara Lind, did not attend.",
        "Tom Ashe → ex-wife → Mara Lind", "Mara Lind → ex-husband → Tom Ashe");

    [Fact]
    public void Who_plays_a_part_has_no_kin_of_the_play() => Told(
        "Tom Ashe is back. The keeper (Tom Ashe) stays. His daughter, Mara Lind (Ana Ruiz), leaves.");

    [Fact]
    public void Who_stands_before_a_name_that_is_not_known_is_a_stranger() => Told(
        "The keeper, Flettmoor, stays. His daughter, Mara Lind, leaves. Tom Ashe was the last keeper.");

    [Fact]
    public void A_list_goes_on_behind_a_title() => Told(
        "King Harald smiled. His sisters, Princess Ida (10) and Princess Sofia (8), ran.",
        "Harald → sister → Ida", "Harald → sister → Sofia", "Ida → brother → Harald", "Sofia → brother → Harald");

    [Fact]
    public void The_mother_of_two_who_are_joined_is_the_mother_of_both() => Told(
        "The campaign is led by Leo and Ida's mother, Mara Lindqvist, 36.",
        "Leo → mother → Mara Lindqvist", "Ida → mother → Mara Lindqvist",
        "Mara Lindqvist → child → Leo", "Mara Lindqvist → child → Ida");

    [Fact]
    public void The_child_of_a_woman_and_her_husband_is_his_too() => Told(
        "Prince Leo is the fourth child of Ana Ruiz, 39, and her husband, Tom Ashe, 42.",
        "Leo → parent → Ana Ruiz", "Leo → parent → Tom Ashe", "Ana Ruiz → child → Leo",
        "Ana Ruiz → husband → Tom Ashe", "Tom Ashe → child → Leo", "Tom Ashe → wife → Ana Ruiz");

    [Fact]
    public void An_aside_may_call_a_man_the_brother_of_somebody_told_by_her_trade() => Told(
        "Mara Lindqvist is a novelist. Tom Ashe, the novelist's brother, declined.",
        "Mara Lindqvist → brother → Tom Ashe", "Tom Ashe → sibling → Mara Lindqvist");

    [Fact]
    public void Twins_are_of_one_age()
    {
        var people = NamedStory.People("The twins Joel and Naomi (14) are in the choir.");

        Assert.Equal(["age: 14"], NamedStory.Told(people[0]));
        Assert.Equal(["age: 14"], NamedStory.Told(people[1]));
    }

    [Fact]
    public void A_partner_on_court_is_no_partner_in_life() =>
        Told("Zadie Bell thanked her doubles partner, Femke Groot.");

    [Fact]
    public void His_wife_without_a_name_is_nobody() => Told("Tom Ashe thanked his wife and left. Ana Ruiz stayed.");

    [Fact]
    public void Whom_somebody_is_survived_by_are_relatives() => Told(
        "Mara Holm died in May. She is survived by two sons, Leo and Max.",
        "Mara Holm → son → Leo", "Mara Holm → son → Max", "Leo → mother → Mara Holm", "Max → mother → Mara Holm");

    [Fact]
    public void A_list_of_relatives_goes_on() => Told(
        "Mara Lindqvist came with her husband, Tom Ashe, and two sons, Leo and Max.",
        "Mara Lindqvist → husband → Tom Ashe", "Mara Lindqvist → son → Leo", "Mara Lindqvist → son → Max",
        "Tom Ashe → wife → Mara Lindqvist", "Leo → mother → Mara Lindqvist", "Max → mother → Mara Lindqvist");

    [Fact]
    public void A_list_of_relatives_ends_at_a_verb() => Told(
        "Mara Lindqvist came with her husband, Tom Ashe, who thanked the firm and sons Leo and Max.",
        "Mara Lindqvist → husband → Tom Ashe", "Tom Ashe → wife → Mara Lindqvist");

    [Fact]
    public void One_of_some_relatives_is_a_relative() => Told(
        "Mara Lindqvist is survived by four grandchildren, one of whom, Esme, is an engineer.",
        "Mara Lindqvist → grandchild → Esme", "Esme → grandparent → Mara Lindqvist");

    [Fact]
    public void His_wife_behind_and_is_the_wife_of_whoever_stands_before_it() => Told(
        "Rob Delane thanked Tom Ashe, 41, and his wife, Mara Ashe.",
        "Tom Ashe → wife → Mara Ashe", "Mara Ashe → husband → Tom Ashe");

    [Fact]
    public void Whoever_is_of_a_relative_is_no_relative() =>
        Told("Mara Lindqvist met her children's teachers, Leo Holm and Ida Stone.");

    [Fact]
    public void A_child_of_two_who_are_no_couple_is_of_the_one_of_that_name() => Told(
        "Tom Ashe and Rob Delane sang. Their son, Leo Ashe, waved.",
        "Tom Ashe → son → Leo Ashe", "Leo Ashe → parent → Tom Ashe");

    [Fact]
    public void Every_relation_cites_its_words()
    {
        const string text = "Mara Lindqvist came with her husband, the chef Tom Ashe.";

        Assert.Equal("her husband, the chef Tom Ashe", NamedStory.People(text)[0].Relations[0].Evidence.Of(text)
            .ToString());
    }

    [Fact]
    public void Their_mother_is_that_of_brother_and_sister()
    {
        var relations = NamedStory.Relations(
            "Ida Cole met her brother, Leo Marsh, on Monday. He was late. Their mother, Wanda Marsh, had died in May.");

        Assert.Contains("Ida Cole → mother → Wanda Marsh", relations);
        Assert.Contains("Leo Marsh → mother → Wanda Marsh", relations);
    }

    [Fact]
    public void Their_father_is_no_couples() => Told(
        "Priya Nair married Rob Delane in 2012. Their father, Tom Cole, was not there.",
        "Priya Nair → spouse → Rob Delane", "Rob Delane → spouse → Priya Nair");

    [Fact]
    public void Parents_to_a_son_have_one()
    {
        var relations = NamedStory.Relations(
            "Priya Nair married Rob Delane in 2012. The couple, who live in Leeds, are also parents to son Max, 7.");

        Assert.Contains("Priya Nair → son → Max", relations);
        Assert.Contains("Rob Delane → son → Max", relations);
    }

    [Fact]
    public void Who_gave_birth_to_a_daughter_has_her() => Told(
        "Mara Lindqvist gave birth to a daughter, Ida, in May.",
        "Mara Lindqvist → daughter → Ida", "Ida → parent → Mara Lindqvist");

    [Fact]
    public void Two_who_have_a_son_are_both_his_parents() => Told(
        "Mara Lindqvist and Tom Ashe have a son, Leo.",
        "Mara Lindqvist → son → Leo", "Tom Ashe → son → Leo", "Leo → parent → Mara Lindqvist",
        "Leo → parent → Tom Ashe");

    [Fact]
    public void Of_a_pair_with_one_surname_the_daughter_is_both_their_daughter()
    {
        var relations = NamedStory.Relations(
            "It was built by Karin and Per Holm, whose daughter, Ida, is five. The couple had saved for it.");

        Assert.Contains("Karin Holm → daughter → Ida", relations);
        Assert.Contains("Per Holm → daughter → Ida", relations);
        Assert.Contains("Karin Holm → spouse → Per Holm", relations);
    }

    [Fact]
    public void Who_speaks_behind_his_son_is_not_the_son() => Told(
        "Speaking on the day of the birth of his son, Tom Ashe said: “He is well.” Tom Ashe is a baker.");

    [Fact]
    public void A_daughter_may_be_born_somewhere() => Told(
        "She was glad. Mara Lindqvist was born in Leeds, the younger daughter of Tom Ashe, a ship's baker from Ostrava, "
        + "and his wife, Ida.",
        "Mara Lindqvist → parent → Tom Ashe", "Mara Lindqvist → parent → Ida",
        "Tom Ashe → daughter → Mara Lindqvist", "Tom Ashe → wife → Ida", "Ida → daughter → Mara Lindqvist",
        "Ida → husband → Tom Ashe");

    [Theory]
    [InlineData("Mara Lindqvist's partner returned fire, hitting Tom Ashe.")]
    [InlineData("Mara Lindqvist mourns her best friend, while Tom Ashe sings.")]
    [InlineData("Mara Lindqvist left her parent company, Tom Ashe said.")]
    [InlineData("Mara Lindqvist plays a nurse who looks for her daughter (Ida Cole).")]
    public void Who_is_named_behind_a_deed_or_a_thing_is_no_relative(string text) => Told(text);

    [Fact]
    public void A_son_may_be_named_by_a_word() => Told(
        "Mara Lindqvist lives with her husband, award-winning chef Tom Ashe, and a son named Leo.",
        "Mara Lindqvist → husband → Tom Ashe", "Mara Lindqvist → son → Leo",
        "Tom Ashe → wife → Mara Lindqvist", "Leo → mother → Mara Lindqvist");

    [Fact]
    public void The_founders_son_is_the_son_of_whoever_founded_it() => Told(
        "Tom Ashe, 88, founded the firm in a shed. Leo Ashe, the founder's son, left.",
        "Tom Ashe → son → Leo Ashe", "Leo Ashe → parent → Tom Ashe");

    [Fact]
    public void A_long_term_partner_is_a_partner() => Told(
        "Mara Lindqvist is the long-term partner of the singer Tom Ashe.",
        "Mara Lindqvist → partner → Tom Ashe", "Tom Ashe → partner → Mara Lindqvist");

    [Fact]
    public void The_wife_of_somebody_without_a_name_is_nobodys_whom_the_story_names() => Told(
        "Tom Ashe blamed the Duke of Leeds and his wife, Mara.");

    [Theory]
    [InlineData("Mara Lindqvist left. Her 14-year-old daughter, Ida, stayed.")]
    [InlineData("Mara Lindqvist's 14-year-old daughter Ida stayed.")]
    [InlineData("Mara Lindqvist left her 14-year-old younger daughter, Ida, there.")]
    public void The_age_of_a_daughter_stands_before_the_noun(string text) =>
        Assert.Equal(["age: 14"], NamedStory.Told(Assert.Single(NamedStory.People(text), person => person.Name == "Ida")));

    [Fact]
    public void A_couples_twins_are_their_children() => Told(
        "Mara Lindqvist came with her husband, Tom Ashe, and their 14-year-old twins, Leo and Ida.",
        "Mara Lindqvist → husband → Tom Ashe", "Mara Lindqvist → child → Leo", "Mara Lindqvist → child → Ida",
        "Tom Ashe → wife → Mara Lindqvist", "Tom Ashe → child → Leo", "Tom Ashe → child → Ida", "Leo → twin → Ida",
        "Leo → mother → Mara Lindqvist", "Leo → father → Tom Ashe", "Ida → twin → Leo", "Ida → mother → Mara Lindqvist",
        "Ida → father → Tom Ashe");

    [Fact]
    public void Whose_husband_a_grandfather_is_is_no_grandfather() => Told(
        "Ida Holm praised the nurses of her grandfather, Mara's husband Tom. Mara is glad.",
        "Ida Holm → grandfather → Tom", "Mara → husband → Tom", "Tom → granddaughter → Ida Holm", "Tom → spouse → Mara");

    [Fact]
    public void The_youngest_of_four_children_is_a_child() => Told(
        "Mara Lindqvist, the youngest of four children of the painter Tom Ashe, left.",
        "Mara Lindqvist → parent → Tom Ashe", "Tom Ashe → child → Mara Lindqvist");

    [Fact]
    public void Two_who_have_been_married_for_years_are_a_couple() => Told(
        "Mara Lindqvist and Tom Ashe, who have been married for 20 years, left.",
        "Mara Lindqvist → spouse → Tom Ashe", "Tom Ashe → spouse → Mara Lindqvist");

    [Fact]
    public void Her_own_husband_is_of_the_subject_whoever_that_is() => Told(
        "Mara Lindqvist spoke. The widow nursed her own husband, Tom.");

    [Fact]
    public void Who_is_her_husband_is_not_told_to_be_her_spouse() => Told(
        "Mara Lindqvist left with her husband, Tom Ashe. Mara Lindqvist and Tom Ashe, who married in May, live in Leeds.",
        "Mara Lindqvist → husband → Tom Ashe", "Tom Ashe → wife → Mara Lindqvist");

    [Fact]
    public void Of_two_grown_children_the_daughter_is_a_daughter_and_the_son_a_son() => Told(
        "Mara Lindqvist has two grown children, daughter Ida and son Leo.",
        "Mara Lindqvist → daughter → Ida", "Mara Lindqvist → son → Leo", "Ida → parent → Mara Lindqvist",
        "Leo → parent → Mara Lindqvist");

    [Fact]
    public void Her_is_possessive_before_a_noun() => Told(
        "Another parent, Mara Lindqvist, said her 14-year-old daughter Ida was told by the school.",
        "Mara Lindqvist → daughter → Ida", "Ida → mother → Mara Lindqvist");
}
