using Standfirst.Articles;

namespace Standfirst.Tests.Language.People;

public class DescriptionFinderTests
{
    [Theory]
    [InlineData("Mara Lindqvist, the novelist, left.", "role: novelist")]
    [InlineData("Mara Lindqvist, a retired piano tuner from Spokane, left.", "role: retired piano tuner from Spokane")]
    [InlineData("Mara Lindqvist, chief executive of Ostrava Steel, left.", "role: chief executive of Ostrava Steel")]
    [InlineData("The novelist Mara Lindqvist left.", "role: novelist")]
    [InlineData("Former health minister Mara Lindqvist left.", "role: Former health minister")]
    [InlineData("President Mara Lindqvist left.", "role: President")]
    [InlineData("Its chairwoman, Mara Lindqvist, left.", "role: chairwoman")]
    [InlineData("The mayor, Mara Lindqvist, left.", "role: mayor")]
    [InlineData("Mara Lindqvist is a lawyer.", "role: lawyer")]
    [InlineData("Mara Lindqvist has been a councillor in Leeds since May.", "role: councillor in Leeds")]
    [InlineData("Mara Lindqvist, who plays for Leeds, left.", "role: plays for Leeds")]
    [InlineData("Chief Justice Mara Lindqvist left.", "role: Chief Justice")]
    [InlineData("The Bank of Ostrava governor Mara Lindqvist left.", "role: Bank of Ostrava governor")]
    [InlineData("Mara Lindqvist, who represents the ward in which the pool stands, left.", "role: represents the ward")]
    [InlineData("Mara Lindqvist, who runs the yard with her sister, left.", "role: runs the yard")]
    [InlineData("Mara Lindqvist, president and head of hotels, left.", "role: president and head of hotels")]
    [InlineData("Mara Lindqvist, who has driven the No 3 line since 2016, left.", "role: driven the No 3 line")]
    [InlineData("Mara Lindqvist (Ind, Leeds), who chairs the board, left.", "role: chairs the board")]
    [InlineData("Mara Lindqvist sits in the upper house as a crossbencher.", "role: crossbencher")]
    [InlineData("Mara Lindqvist worked for years as a nurse.", "role: nurse")]
    [InlineData("Her coach is Mara Lindqvist.", "role: coach")]
    [InlineData("His coach is his mother, Mara Lindqvist.", "role: coach")]
    [InlineData("The guild's treasurer was the chemist Mara Lindqvist.", "role: treasurer")]
    [InlineData("Mara Lindqvist, a former table tennis international, left.", "role: former table tennis international")]
    [InlineData("That was when Mara Lindqvist was governor and fear of war was great.", "role: governor")]
    public void What_a_person_is_stands_before_or_behind_the_name(string text, string told) =>
        Assert.Contains(told, NamedStory.Told(NamedStory.People(text)[0]));

    [Theory]
    [InlineData("Mara Lindqvist, 41, left.")]
    [InlineData("Mara Lindqvist (41) left.")]
    [InlineData("Mara Lindqvist, aged 41, left.")]
    [InlineData("Mara Lindqvist turned 41 on Tuesday.")]
    [InlineData("Mara Lindqvist, a 41-year-old novelist, left.")]
    [InlineData("The 41-year-old novelist Mara Lindqvist left.")]
    [InlineData("Mara Lindqvist is 41.")]
    [InlineData("Mara Lindqvist, who has died aged 41, wrote novels.")]
    [InlineData("Mara Lindqvist won. The 41-year-old said she was glad.")]
    public void An_age_is_read(string text) =>
        Assert.Equal(["age: 41"], NamedStory.Told(NamedStory.People(text)[0])
            .Where(told => told.StartsWith("age", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Mara Lindqvist, who taught her to row when she was six, left.")]
    [InlineData("Lady Lindqvist left.")]
    public void A_deed_and_a_courtesy_are_no_roles(string text) => Assert.Empty(NamedStory.Told(NamedStory.People(text)[0]));

    [Fact]
    public void An_age_in_words_is_a_number() =>
        Assert.Contains("age: 2", NamedStory.Told(NamedStory.People("Mara Lindqvist has a son, Max, two.")[1]));

    [Theory]
    [InlineData("Mara Lindqvist scored 41 points.")]
    [InlineData("Mara Lindqvist, 1941, oil on canvas.")]
    [InlineData("Mara Lindqvist, 41 points behind, gave up.")]
    public void Not_every_number_is_an_age(string text) =>
        Assert.DoesNotContain(NamedStory.People(text)[0].Descriptions, told => told.Kind == PersonDescriptionKind.Age);

    [Theory]
    [InlineData("Mara Lindqvist, a mother of two, left.", "other: mother of two")]
    [InlineData("Mara Lindqvist, from Leeds, left.", "other: from Leeds")]
    public void Other_things_are_told(string text, string told) =>
        Assert.Contains(told, NamedStory.Told(NamedStory.People(text)[0]));

    [Theory]
    [InlineData("The cook, whose real name is Mara Lindqvist, left.", "role: cook")]
    [InlineData("The rapper, whose name is Mara Lindqvist, left.", "role: rapper")]
    public void A_role_stands_before_whose_real_name_it_is(string text, string told) =>
        Assert.Contains(told, NamedStory.Told(NamedStory.People(text)[0]));

    [Theory]
    [InlineData("It quotes the last keeper on the rock, Mara Lindqvist, who left.", "role: last keeper on the rock")]
    [InlineData("We asked the head of the council, Mara Lindqvist.", "role: head of the council")]
    [InlineData("Mara Lindqvist is now the theatre's artistic director.", "role: artistic director")]
    [InlineData("He met the full-back Mara Lindqvist.", "role: full-back")]
    [InlineData("Mara Lindqvist, now 43, was a weather presenter and Tom Ashe, 46, a clerk.", "role: weather presenter")]
    public void A_role_is_read_to_its_end(string text, string told) =>
        Assert.Contains(told, NamedStory.Told(NamedStory.People(text)[0]));

    [Theory]
    [InlineData("The problem for the coach is Mara Lindqvist.")]
    [InlineData("The coach is Mara Lindqvist's brother.")]
    [InlineData("Mara Lindqvist has had a question for years.")]
    public void Not_every_noun_near_a_name_is_a_role(string text) => Assert.Empty(NamedStory.Told(NamedStory.People(text)[0]));

    [Fact]
    public void Whom_a_phrase_leads_to_by_chance_is_not_described() =>
        Assert.Empty(NamedStory.People("According to the author of the book, Mara Lindqvist was glad.")[0].Descriptions);

    [Fact]
    public void The_way_to_somebody_is_no_role() => Assert.Empty(
        NamedStory.People("To beat Mara Lindqvist, the pathway to Tom Ashe and others is short.")[0].Descriptions);

    [Fact]
    public void The_ministers_wife_is_a_relation_and_no_role() =>
        Assert.Empty(NamedStory.People("Mara Lindqvist, the minister's wife, left.")[0].Descriptions);

    [Fact]
    public void This_afternoon_is_no_role() =>
        Assert.Empty(NamedStory.People("She met Mara Lindqvist, this afternoon.")[0].Descriptions);

    [Fact]
    public void Who_is_70_may_be_told_of_a_descriptor() => Assert.Contains("age: 70",
        NamedStory.Told(NamedStory.People("The novelist Mara Lindqvist won. The novelist, who is 70, was glad.")[0]));

    [Fact]
    public void The_44_year_old_daughter_is_a_daughter() => Assert.Equal(["age: 44"],
        NamedStory.Told(NamedStory.People("Tom Ashe thanked his daughter, Mara Holm. Jan Ruiz came. "
            + "The 44-year-old daughter said no.")[1]));

    [Fact]
    public void A_year_later_is_no_role() =>
        Assert.Empty(NamedStory.People("Mara Lindqvist, a year later, left.")[0].Descriptions);

    [Fact]
    public void Every_description_cites_its_words()
    {
        const string text = "Mara Lindqvist, 41, the novelist, left.";
        var told = NamedStory.People(text)[0].Descriptions;

        Assert.Equal(["Mara Lindqvist, 41", "Mara Lindqvist, 41, the novelist"], told
            .Select(one => one.Evidence.Of(text).ToString()));
    }

    [Fact]
    public void The_same_words_are_told_once() =>
        Assert.Single(NamedStory.People("President Ana Ruiz left. President Ruiz was tired.")[0].Descriptions);

    [Theory]
    [InlineData("Mara Lindqvist was also named best director.", "role: best director")]
    [InlineData("Mara Lindqvist was appointed manager of the club.", "role: manager of the club")]
    [InlineData("Prof Mara Lindqvist left.", "role: Prof")]
    [InlineData("Its host, the chemist Mara Lindqvist, has left.", "role: host")]
    [InlineData("Mara Lindqvist is 64 now and has moved.", "age: 64")]
    [InlineData("Mara Lindqvist died in Leeds at the age of six.", "age: 6")]
    public void What_was_chosen_said_or_counted_is_told(string text, string told) =>
        Assert.Contains(told, NamedStory.Told(NamedStory.People(text)[0]));

    [Fact]
    public void Who_began_at_an_age_has_another() =>
        Assert.Empty(NamedStory.Told(NamedStory.People("Mara Lindqvist began to sing at the age of six.")[0]));
}
