namespace Standfirst.Tests.Language.People;

public class RolePhraseTests
{
    static void Told(string name, string text, params string[] told) =>
        Assert.Equal(told, NamedStory.Told(Assert.Single(NamedStory.People(text), person => person.Name == name)));

    [Theory]
    [InlineData("Ana Ruiz, Managing Director of Ostrava Steel, said no.", "role: Managing Director of Ostrava Steel")]
    [InlineData("Ana Ruiz, CEO, said no.", "role: CEO")]
    [InlineData("Ostrava's Minister of Justice, Ana Ruiz, will meet the police.", "role: Minister of Justice")]
    public void A_role_may_have_capitals(string text, string role) => Told("Ana Ruiz", text, role);

    [Fact]
    public void A_title_of_the_next_one_of_a_list_is_no_role_of_the_first() =>
        Told("Tom Ashe", "Tom Ashe, Prime Minister Ana Ruiz and Foreign Secretary Rob Delane met.");

    [Theory]
    [InlineData("Tom Ashe died on Sunday. He was 91.", "age: 91")]
    [InlineData("Tom Ashe died on Sunday. He was a church organist.", "role: church organist")]
    [InlineData("Tom Ashe died on Sunday. He was a choirboy when the war came.")]
    [InlineData("Tom Ashe died on Sunday. He was 12 when the war came.")]
    public void What_a_pronoun_means_is_told_behind_it(string text, params string[] told) => Told("Tom Ashe", text, told);

    [Fact]
    public void Our_founder_is_a_founder() =>
        Told("Tom Ashe", "They thanked Tom Ashe, our founder and chief executive, today.", "role: founder and chief executive");

    [Fact]
    public void Who_was_the_postman_until_some_year_was_a_postman() =>
        Told("Tom Ashe", "Tom Ashe, the island's postman until 1991, used to sing.", "role: postman");

    [Fact]
    public void A_spokesman_for_the_governor_is_no_governor() =>
        Told("Tom Ashe", "A spokesman for the governor, Tom Ashe, said that he was ill.", "role: spokesman");

    [Fact]
    public void A_librarian_in_some_place_is_a_librarian() =>
        Told("Ana Ruiz", "Within weeks a librarian in Leeds, Ana Ruiz, had read it.", "role: librarian in Leeds");

    [Fact]
    public void An_age_may_stand_right_before_the_name() =>
        Told("Ana Ruiz", "Its chairwoman, 83-year-old Ana Ruiz, swam there.", "age: 83", "role: chairwoman");

    [Fact]
    public void An_age_may_follow_whose_mother_somebody_is() =>
        Told("Ana Ruiz", "Ana Ruiz, Tom's mother, who is 80 and hums, sat down. Tom Ashe was glad.", "age: 80");

    [Fact]
    public void One_of_some_friends_is_nobody_of_one_year() =>
        Told("Tom Ashe", "Tom Ashe, one of her close friends, left.");

    [Fact]
    public void A_ships_cook_is_a_ships_cook() =>
        Told("Tom Ashe", "Tom Ashe, a ship's cook from Bergen, left.", "role: ship's cook from Bergen");

    [Theory]
    [InlineData("Mother-of-two Ana Ruiz left.", "other: Mother-of-two")]
    [InlineData("They thanked father of three Ana Ruiz.", "other: father of three")]
    public void Of_how_many_somebody_is_a_parent_may_stand_before_the_name(string text, string told) =>
        Told("Ana Ruiz", text, told);
}
