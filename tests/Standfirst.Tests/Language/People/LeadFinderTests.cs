namespace Standfirst.Tests.Language.People;

public class LeadFinderTests
{
    [Fact]
    public void The_first_words_tell_of_whoever_is_made_known_behind_them() => Assert.Equal(
        ["role: widower", "role: hiker", "age: 70"],
        NamedStory.Told(NamedStory.People(
            "A 70-year-old hiker was found alive on Monday.", "Leonard Ashe, a widower, had set out alone.")[0]));

    [Fact]
    public void The_only_person_of_the_first_words_may_stand_anywhere_in_them() => Assert.Contains(
        "role: boatbuilder",
        NamedStory.Told(NamedStory.People(
            "Police reopened the case of a boatbuilder on Monday.", "Leonard Ashe was 36 when he was found.")[0]));

    [Fact]
    public void Of_two_persons_of_the_first_words_it_is_not_said_who_is_named() => Assert.DoesNotContain(
        "role: boatbuilder",
        NamedStory.Told(NamedStory.People(
            "Police said that a boatbuilder had sued a banker.", "Leonard Ashe, 36, was not there.")[0]));

    [Fact]
    public void A_title_may_make_somebody_known() => Assert.Contains(
        "role: Leeds councillor",
        NamedStory.Told(NamedStory.People("A Leeds councillor has said sorry.", "Cllr Leonard Ashe left early.")[0]));

    [Fact]
    public void An_age_of_his_own_stays() => Assert.Equal(
        ["age: 57", "other: of Leeds", "role: art dealer"],
        NamedStory.Told(NamedStory.People(
            "An art dealer was jailed on Monday.", "Leonard Ashe, 57, of Leeds, had sold forgeries.")[0]));

    [Theory]
    [InlineData("Leonard Ashe, the court's spokesman, declined to comment.")]
    [InlineData("Leonard Ashe said that he was safe.")]
    [InlineData("She was saved by Leonard Ashe, a widower.")]
    public void Whoever_is_known_otherwise_is_another(string text) => Assert.DoesNotContain(
        "role: hiker", NamedStory.Told(NamedStory.People("A hiker was found alive on Monday.", text)[0]));

    [Fact]
    public void A_woman_is_no_actor_of_the_first_words() => Assert.DoesNotContain(
        "role: spokesman",
        NamedStory.Told(NamedStory.People("A spokesman was jailed on Monday.", "Mrs Ashe, 57, left.",
            "Mara Ashe, 57, of Leeds, left.")[0]));
}
