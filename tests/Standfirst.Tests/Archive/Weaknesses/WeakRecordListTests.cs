using Standfirst.Archive.Weaknesses;
using Standfirst.Articles;

namespace Standfirst.Tests.Archive.Weaknesses;

public class WeakRecordListTests
{
    static FieldEvidence Evidence(string field, double confidence, params Testimony[] others) =>
        new(field, "json-ld", confidence, others);

    static Article With(params FieldEvidence[] evidence) => MadePages.Story() with { Evidence = evidence };

    public static TheoryData<string, Article, Weakness> Records() => new()
    {
        { "a sound story", MadePages.Story(), Weakness.None },
        { "cut off", MadePages.Story() with { IsCutOff = true }, Weakness.CutOff },
        { "whole", MadePages.Story() with { IsCutOff = false }, Weakness.None },
        { "consent", new() { Kind = PageKind.ConsentWall }, Weakness.ConsentWall },
        { "a check", new() { Kind = PageKind.BotCheck }, Weakness.BotCheck },
        { "an error", new() { Kind = PageKind.Error }, Weakness.ErrorPage },
        { "a front page", new() { Kind = PageKind.Index }, Weakness.None },
        { "nothing", new() { Kind = PageKind.Article }, Weakness.NoHeadline | Weakness.NoText },
        { "an unsure headline", With(Evidence("headline", .5)), Weakness.UnsureHeadline },
        { "a sure headline", With(Evidence("headline", .8)), Weakness.None },
        { "an unsure date", With(Evidence("published", .5)), Weakness.UnsurePublished },
        { "an unsure byline", With(Evidence("authors", .5)), Weakness.UnsureAuthors },
        { "an unsure kind", With(Evidence("kind", .5)), Weakness.UnsureText },
        { "another headline", With(Evidence("headline", .9, new Testimony("title", "Bridge opens"))), Weakness.Conflict },
        { "a longer headline", With(Evidence("headline", .9, new Testimony("title", "The FERRY is back"))), Weakness.None },
        { "another day", With(Evidence("published", .9, new Testimony("meta", "2024-08-09"))), Weakness.Conflict },
        { "the day of another zone", With(Evidence("published", .9, new Testimony("meta", "2024-08-05T02:00Z"))), Weakness.None },
        { "no day", With(Evidence("published", .9, new Testimony("printed", "last week"))), Weakness.None },
        { "another author", With(Evidence("authors", .9, new Testimony("meta", "Tom Ashe"))), Weakness.Conflict },
        { "the same author", With(Evidence("authors", .9, new Testimony("meta", "By Ana Ruíz, Courier"))), Weakness.None },
    };

    [Theory, MemberData(nameof(Records))]
    public void A_record_is_judged_by_what_it_says_itself(string what, Article article, Weakness weakness)
    {
        Assert.True(weakness == WeaknessJudge.Judge(article), what);
        Assert.Equal(weakness == Weakness.None, WeaknessJudge.Tell(article).Count == 0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Weak_records_are_listed_by_reason_the_last_stored_first(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add(
        [
            MadePages.Of(MadePages.Story()),
            MadePages.Page("https://a.example/1", "One", "One.") with { Article = Cut("https://a.example/1") },
            MadePages.Page("https://a.example/2", "Two", "Two.", PageKind.ConsentWall),
            MadePages.Page("https://a.example/3", "Three", "Three.") with { Article = Cut("https://a.example/3") },
        ]);

        var all = await archive.WeakRecords.List(size: 2);
        var rest = await archive.WeakRecords.List(after: all.Next, size: 2);
        var cut = await archive.WeakRecords.List(Weakness.CutOff);

        Assert.Equal(["https://a.example/3", "https://a.example/2"], all.Records.Select(record => record.Address));
        Assert.Equal(["https://a.example/1"], rest.Records.Select(record => record.Address));
        Assert.Null(rest.Next);
        Assert.Equal(["https://a.example/3", "https://a.example/1"], cut.Records.Select(record => record.Address));
        Assert.Equal("the text stops before the article does", Assert.Single(rest.Records[0].Reasons).Words);
        var counts = await archive.WeakRecords.Count();
        Assert.Equal([new(Weakness.CutOff, 2), new(Weakness.ConsentWall, 1)], counts.Reasons);
        Assert.Equal((3, 0), (counts.Records, counts.Unjudged));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_an_older_program_stored_is_judged_and_until_then_counted(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(Cut("https://a.example/1")), MadePages.Of(MadePages.Story())]);
        place.Run("update article set weaknesses = null");

        // Whoever asks writes nothing: asking twice gives the same.
        for (int time = 0; time < 2; time++)
        {
            Assert.Equal((0, 2), (await archive.WeakRecords.Count()) is var counts ? (counts.Records, counts.Unjudged) : default);
            Assert.Equal((0, 2), (await archive.WeakRecords.List()) is var found ? (found.Records.Count, found.Unjudged) : default);
        }
        await archive.WeakRecords.JudgeAll();

        Assert.Equal([Weakness.CutOff], (await archive.WeakRecords.Count()).Reasons.Select(count => count.Weakness));
        var judged = await archive.WeakRecords.List();
        Assert.Single(judged.Records);
        Assert.Equal(0, judged.Unjudged);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_version_that_is_mended_is_weak_no_longer(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(Cut(MadePages.Ferry))]);
        await archive.Add([MadePages.Of(MadePages.Story() with { Headline = "The whole story" })]);

        Assert.Empty((await archive.WeakRecords.List()).Records);
    }

    static Article Cut(string url) => new() { Url = url, Kind = PageKind.Article, Headline = "Cut", Text = "Some words.", IsCutOff = true };
}
