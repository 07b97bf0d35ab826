using Standfirst.Archive.Search.People;
using Standfirst.Articles;

namespace Standfirst.Tests.Archive.Search;

/// <summary>Who is taken for one person across articles, and who is not.</summary>
public class PeopleTests
{
    [Fact]
    public void The_same_whole_name_and_role_join()
    {
        var (people, _) = Join(Seen(1, "Ana Ruiz", role: "harbour master"), Seen(2, "Ana Ruiz", role: "Harbour Master"));

        var reason = Assert.Single(Assert.Single(people).Reasons);
        Assert.Equal("the same name, called “harbour master” in 2 articles", reason.ToString());
        Assert.Equal([1L, 2L], reason.Articles);
    }

    [Fact]
    public void A_fuller_role_agrees_with_a_shorter_one() =>
        Assert.Single(Join(Seen(1, "Ana Ruiz", role: "minister"), Seen(2, "Ana Ruiz", role: "health minister")).People);

    [Fact]
    public void The_same_relation_joins() => Assert.Single(
        Join(Seen(1, "Ana Ruiz", relation: ("husband", "Jon Quill")), Seen(2, "Ana Ruiz", relation: ("husband", "Jon Quill"))).People);

    [Fact]
    public void A_name_alone_joins_nobody() => Assert.Equal(2, Join(Seen(1, "Ana Ruiz"), Seen(2, "Ana Ruiz")).People.Count);

    [Fact]
    public void Different_roles_join_nobody() =>
        Assert.Equal(2, Join(Seen(1, "Ana Ruiz", role: "pilot"), Seen(2, "Ana Ruiz", role: "cellist")).People.Count);

    [Fact]
    public void A_bare_surname_never_joins() =>
        Assert.Equal(2, Join(Seen(1, "Ruiz", role: "pilot"), Seen(2, "Ruiz", role: "pilot")).People.Count);

    [Fact]
    public void Different_ages_on_one_day_keep_apart()
    {
        var (people, apart) = Join(Seen(1, "Ana Ruiz", role: "pilot", age: 41), Seen(2, "Ana Ruiz", role: "pilot", age: 63));

        Assert.Equal(2, people.Count);
        Assert.Equal(
            "kept apart: 41 years old on 2024-05-03, but 63 years old on 2024-05-03", Assert.Single(apart).ToString());
    }

    [Fact]
    public void A_year_later_one_is_a_year_older() => Assert.Single(Join(
        Seen(1, "Ana Ruiz", role: "pilot", age: 41), Seen(2, "Ana Ruiz", "2025-07-01", role: "pilot", age: 42)).People);

    [Fact]
    public void Another_husband_keeps_apart()
    {
        var (people, apart) = Join(
            Seen(1, "Ana Ruiz", role: "pilot", relation: ("husband", "Jon Quill")),
            Seen(2, "Ana Ruiz", role: "pilot", relation: ("husband", "Tomas Voss")));

        Assert.Equal(2, people.Count);
        Assert.Equal(StatementKind.Relation, Assert.Single(apart).Kind);
    }

    [Fact]
    public void What_contradicts_one_of_a_group_contradicts_the_group()
    {
        var (people, _) = Join(
            Seen(1, "Ana Ruiz", role: "pilot", age: 41), Seen(2, "Ana Ruiz", role: "pilot"),
            Seen(3, "Ana Ruiz", role: "pilot", age: 63));

        Assert.Equal([2, 1], people.Select(person => person.Appearances.Count));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_name_is_found_among_any_number_of_names_that_hold_it(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(Naming("https://a.example/1", Enumerable.Range(0, 600).Select(at => $"Ana{at} Smith")))]);
        await archive.Add([MadePages.Of(Naming("https://a.example/2", ["Smith"])), MadePages.Of(Naming("https://a.example/3", ["SMITH"]))]);

        var people = await archive.Search.Person("smith");
        var names = await archive.Search.FindPeople("smith");

        Assert.Equal(["SMITH", "Smith"], people.People.Select(person => person.Name).Order(StringComparer.Ordinal));
        Assert.True(names.AreMore);
        Assert.Equal(500, names.Names.Count);
    }

    [Theory, OnPostgres]
    public async Task Names_that_were_looked_at_and_do_not_count_are_no_end_of_the_list(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(Naming("https://a.example/1", Enumerable.Range(0, 600).Select(at => $"Smith Ana B{at}")))]);
        await archive.Add([MadePages.Of(Naming("https://a.example/2", ["Ana Smith"]))]);

        Assert.True((await archive.Search.FindPeople("ana smith")).AreMore);
    }

    static Article Naming(string url, IEnumerable<string> names) => new()
    {
        Url = url,
        Headline = url,
        Text = "They met at the quay.",
        People = [.. names.Select((name, at) => new Person($"p{at + 1}", name))],
    };

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_is_found_with_all_that_is_stated(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var story = MadePages.Story();
        var family = story.People[0] with
        {
            Relations = [new("husband", "p2", new(0, 1))],
            Descriptions =
            [.. story.People[0].Descriptions, new(PersonDescriptionKind.Role, "harbour master", new(0, 1))]
        };
        await archive.Add(
        [
            MadePages.Of(story with { People = [family, story.People[1]] }),
            MadePages.Of(story with { Url = story.Url + "/2", People = [family, story.People[1]], Published = null }),
        ]);

        var found = await archive.Search.Person("mara QUILLFEATHER");

        var person = Assert.Single(found.People);
        Assert.Equal("Mara Quillfeather", person.Name);
        Assert.Equal(2, person.Appearances.Count);
        Assert.Equal("Harbour Courier", person.Appearances[0].Site);
        Assert.Equal([new(PersonDescriptionKind.Age, "41"), new(PersonDescriptionKind.Role, "harbour master")],
            person.Appearances[0].Descriptions);
        Assert.Equal([new("husband", "Jon")], person.Appearances[0].Relations);
        Assert.Equal(["husband Jon", "harbour master"], person.Reasons.Select(reason => reason.Value).OrderDescending());
        Assert.Equal([("", 1), ("2024-08", 1)], person.Months);
        Assert.Equal("The ferry will sail on Monday", person.Quotations[0].Words);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Names_are_found_by_their_words_and_beginnings(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var story = MadePages.Story();
        await archive.Add([MadePages.Of(story), MadePages.Of(story with { Url = story.Url + "/2", Published = null })]);

        var name = Assert.Single((await archive.Search.FindPeople("quill*")).Names);

        Assert.Equal(new("Mara Quillfeather", 2, 2, "2024-08-04T09:00", "2024-08-04T09:00"), name);
        Assert.Empty((await archive.Search.FindPeople("quill")).Names);
        Assert.Empty((await archive.Search.FindPeople("quillfeather mara")).Names);
        Assert.Empty((await archive.Search.FindPeople("?")).Names);
        Assert.Empty((await archive.Search.Person("?")).People);
    }

    static (IReadOnlyList<JoinedPerson> People, IReadOnlyList<Contradiction> KeptApart) Join(params Appearance[] seen) =>
        PersonJoiner.Join(seen);

    static Appearance Seen(
        long article, string name, string day = "2024-05-03", string? role = null, int? age = null,
        (string Kind, string Name)? relation = null)
    {
        List<StatedDescription> descriptions = [];
        if (role is not null)
            descriptions.Add(new(PersonDescriptionKind.Role, role));
        if (age is not null)
            descriptions.Add(new(PersonDescriptionKind.Age, $"{age}"));
        return new()
        {
            ArticleId = article,
            Person = 1,
            Name = name,
            Published = day,
            Descriptions = descriptions,
            Relations = relation is { } kin ? [new(kin.Kind, kin.Name)] : [],
        };
    }
}
