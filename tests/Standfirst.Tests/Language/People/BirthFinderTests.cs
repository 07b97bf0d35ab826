namespace Standfirst.Tests.Language.People;

public class BirthFinderTests
{
    static void Told(string text, params string[] relations) => Assert.Equal(relations, NamedStory.Relations(text));

    [Fact]
    public void Parents_are_told_behind_the_day_and_the_place_of_birth() => Told(
        "Per Ashe was born on Dec. 12, 1930, in Ostrava, Moravia, the younger of two sons of Jan Ashe, a printer, and "
        + "Ida Ashe, a lacemaker.",
        "Per Ashe → parent → Jan Ashe", "Per Ashe → parent → Ida Ashe", "Jan Ashe → son → Per Ashe",
        "Ida Ashe → son → Per Ashe");

    [Fact]
    public void Who_is_born_to_two_is_their_child() => Told(
        "Mara Ruiz was born in 1964 in Leeds to Tom Ruiz, an economist, and Ana Nair, a scientist.",
        "Mara Ruiz → parent → Tom Ruiz", "Mara Ruiz → parent → Ana Nair", "Tom Ruiz → child → Mara Ruiz",
        "Ana Nair → child → Mara Ruiz");

    [Fact]
    public void Who_was_born_in_a_place_and_moved_to_another_has_no_parents_there() =>
        Told("Mara Ruiz was born in Leeds and moved to Ana Nair's house.");
}
