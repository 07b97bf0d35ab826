using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;
using Standfirst.Articles;
using Standfirst.Tests.Archive.Copies;

namespace Standfirst.Tests.Archive.Search;

/// <summary>Copies of one story are one entry of every list.</summary>
public class CopiesInSearchTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Copies_of_one_story_are_one_hit_and_the_first_publisher_is_shown(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([Copy("bote", "2024-05-04"), Copy("courier", "2024-05-03"), Copy("post", "2024-05-05"), Other()]);

        var results = await archive.Search.Find(Query("harbour"));
        var hit = Assert.Single(results.Hits, hit => hit.Copies > 0);

        Assert.Equal(2, results.Hits.Count);
        Assert.Equal(new(2, true), results.Total);
        Assert.Equal("https://courier.example/story", hit.Address);
        Assert.Equal(2, hit.Copies);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_asks_for_numbers_is_given_every_copy_page_by_page(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([Copy("bote", "2024-05-04"), Copy("courier", "2024-05-03"), Copy("post", "2024-05-05"), Other()]);

        var first = await archive.Search.FindNumbers(Query("speaker:ruiz"), limit: 2);
        var second = await archive.Search.FindNumbers(Query("speaker:ruiz"), after: first.ArticleIds[^1], limit: 2);
        var third = await archive.Search.FindNumbers(Query("speaker:ruiz"), after: second.ArticleIds[^1], limit: 2);

        Assert.Equal([1, 2, 3], [.. first.ArticleIds, .. second.ArticleIds]);
        Assert.Empty(third.ArticleIds);
        Assert.False(first.IsCapped);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Copies_give_their_quotations_and_days_once(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([Copy("bote", "2024-05-04"), Copy("courier", "2024-05-03"), Copy("post", "2024-05-05")]);

        var quotation = Assert.Single((await archive.Search.FindQuotations(Query("speaker:ruiz"))).Quotations);
        var entry = Assert.Single((await archive.Search.Timeline(Query("harbour"))).Entries);
        var person = Assert.Single((await archive.Search.Person("Ana Ruiz")).People);

        Assert.Equal(2, quotation.Copies);
        Assert.Equal("https://courier.example/story", entry.Address);
        Assert.Equal("the same name in 3 copies of one story", Assert.Single(person.Reasons).ToString());
        Assert.Single(person.Quotations);
        Assert.Equal([("2024-05", 1)], person.Months);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_story_of_many_stands_on_one_page_only(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        // More than are ranked, so that they are walked through by day; the copies are far from each other.
        PageToStore[] between = [.. Enumerable.Range(0, CandidateFinder.Most).Select(number => MadePages.Of(new Article
        {
            Url = $"https://other.example/{number}",
            Kind = PageKind.Article,
            Headline = $"Harbour number {number}",
            Published = new("2024-05-04", "", MomentPrecision.Day),
        }))];
        await archive.Add([Copy("bote", "2024-05-05"), Copy("courier", "2024-05-03"), .. between]);

        var first = await archive.Search.Find(Query("harbour"), new() { Sort = SearchSort.Newest, Size = 10 });
        Assert.Equal("https://courier.example/story", first.Hits[0].Address);
        Assert.Equal(1, first.Hits[0].Copies);
        Assert.True(first.IsCapped);
        List<string> addresses = [];
        for (var cursor = first.Next; cursor is not null;)
        {
            var page = await archive.Search.Find(Query("harbour"), new() { After = cursor, Size = 200 });
            addresses.AddRange(page.Hits.Select(hit => hit.Address));
            cursor = page.Next;
        }

        Assert.Equal(CandidateFinder.Most - 9, addresses.Distinct().Count());
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.DoesNotContain("https://courier.example/story", addresses);
    }

    static PageToStore Copy(string site, string day)
    {
        string text = $"At the harbour “nobody waits for tomorrow”, said Ana Ruiz on Monday.\n{CopyTexts.Ferry}";
        const string said = "nobody waits for tomorrow";
        return MadePages.Of(new Article
        {
            Url = $"https://{site}.example/story",
            Kind = PageKind.Article,
            Headline = $"Harbour waits, says {site}",
            Text = text,
            Blocks = [new(BlockKind.Paragraph, new(0, text.Length))],
            Published = new(day, "", MomentPrecision.Day),
            People = [new("p1", "Ana Ruiz") { Mentions = [new(0, 1)] }],
            Quotations = [new([new(text.IndexOf(said, StringComparison.Ordinal), said.Length)], QuotationKind.Direct) { Speaker = "p1" }],
            Timeline = [new("2024-05-03", new(0, 20))],
        });
    }

    static PageToStore Other() => MadePages.Of(new Article
    {
        Url = "https://other.example/a",
        Kind = PageKind.Article,
        Headline = "Another harbour",
        Text = "Nothing of that story is told here.",
    });

    static SearchQuery Query(string typed) => Assert.IsType<QueryReading.Understood>(SearchQuery.Parse(typed)).Query;
}
