using Standfirst.Archive;
using Standfirst.Archive.Addresses;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;
using Standfirst.Articles;

namespace Standfirst.Tests.Archive.Search;

/// <summary>What is found in an archive, on both databases.</summary>
public class ArticleSearchTests
{
    static readonly string[] Leaves =
    [
        "ferry", "ferr*", "\"the ferry\"", "\"old grey\"", "müller", "*wasser*", "*wasser", "東京", "橋", "\"the ice*\"", "zeppelin",
        "headline:ferry", "headline:\"the quay\"", "said:harbour", "said:\"the old\"", "said:*asser*", "strasse", "quay",
        "author:ruiz", "author:\"ana ruiz\"", "speaker:quill", "speaker:ana", "speaker:ru*", "person:\"ana voss\"", "person:山田",
        "person:ruiz", "person:\"ruiz jon\"", "site:courier.example", "site:news.courier.example", "site:courier", "site:ahlse",
        "section:local", "section:\"local news\"", "genre:opinion", "lang:en", "lang:en-gb", "kind:liveblog", "kind:article",
        "date:2023", "date:2024-02", "date:2024-01-03", "date:2023-12-20..2024-03-01", "after:2024-02-10", "before:2023-12",
        "has:quote", "has:image", "has:embed", "has:table", "the", "waits",
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task Any_query_finds_what_reading_every_article_finds(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var pages = MadeNews.Pages(150);
        var stored = await archive.Add(pages);
        var chance = new Random(7);

        for (int round = 0; round < 300; round++)
        {
            var query = MakeQuery(chance, 3);
            long[] expected = [.. pages.Index()
                .Where(page => new QueryJudge(page.Item.Article, PageAddress.OfUrl(page.Item.Article.Url)?.Host, null).Meets(query))
                .Select(page => stored[page.Index].ArticleId!.Value).Order()];

            var results = await archive.Search.Find(query, new() { Size = 200 });

            Assert.True(
                expected.SequenceEqual(results.Hits.Select(hit => hit.ArticleId).Order()),
                $"{query}: {string.Join(' ', expected)} but found {string.Join(' ', results.Hits.Select(hit => hit.ArticleId).Order())}");
            Assert.Equal(new(expected.Length, true), results.Total);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_pages_of_an_answer_hold_every_hit_once_in_any_order(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add(MadeNews.Pages(60));
        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            var whole = await archive.Search.Find(Query("the OR ferry"), new() { Size = 200, Sort = sort });
            List<long> paged = [];
            SearchCursor? cursor = null;
            do
            {
                var page = await archive.Search.Find(Query("the OR ferry"), new() { Size = 7, Sort = sort, After = cursor });
                paged.AddRange(page.Hits.Select(hit => hit.ArticleId));
                Assert.True(page.Next is null || SearchCursor.TryParse(page.Next.ToString(), out cursor));
                cursor = page.Next is null ? null : cursor;
                // Scores move when articles come in; days do not.
                if (paged.Count == 7 && sort != SearchSort.Relevance)
                    await archive.Add(MadeNews.Pages(5, seed: 2 + (int)sort).Select(page => page with
                    {
                        Article = page.Article with { Url = $"{page.Article.Url}/{sort}" },
                    }).ToArray());
            }
            while (cursor is not null);

            Assert.Equal(whole.Hits.Select(hit => hit.ArticleId), paged);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_headline_tells_more_than_the_standfirst_and_that_more_than_the_text(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add(
        [
            Page("text", "Nothing new", "Nothing at all", "The ferry waits for the tide."),
            Page("standfirst", "Nothing new", "The ferry waits", "It waits for the tide."),
            Page("headline", "The ferry waits", "Nothing at all", "It waits for the tide."),
        ]);

        var results = await archive.Search.Find(Query("ferry"));

        Assert.Equal(["headline", "standfirst", "text"], results.Hits.Select(hit => hit.Address.Split('/')[^1]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_hit_shows_what_was_looked_for(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story())]);

        var hit = Assert.Single((await archive.Search.Find(Query("ferr* said:monday"))).Hits);

        Assert.Equal("Ferry sails again", hit.Headline);
        Assert.Equal("Harbour Courier", hit.Site);
        Assert.Equal("2024-08-04T09:00", hit.Published);
        Assert.Equal(["Ferry"], hit.HeadlineHits.Select(span => span.Of(hit.Headline!).ToString()));
        Assert.Equal(["ferry", "Monday"], hit.Snippet!.Hits.Select(span => span.Of(hit.Snippet.Words).ToString()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_older_version_is_not_found(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([Page("a", "The ferry waits", "", "Text.")]);
        await archive.Add([Page("a", "The boat waits", "", "Text.")]);

        Assert.Empty((await archive.Search.Find(Query("ferry"))).Hits);
        Assert.Single((await archive.Search.Find(Query("boat"))).Hits);
        Assert.Single((await archive.Search.Find(new SearchQuery.Everything())).Hits);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_common_words_only_the_newest_are_ranked_and_the_answer_says_so(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([.. Enumerable.Range(0, CandidateFinder.Most + 10).Select(number => Page(
            $"{number}", "The ferry waits", "", "Text.", $"{2024 - number / 1000}-01-{1 + number % 28:00}"))]);

        var best = await archive.Search.Find(Query("ferry"));
        var newest = await archive.Search.Find(Query("ferry"), new() { Sort = SearchSort.Newest });
        var oldest = await archive.Search.Find(Query("ferry"), new() { Sort = SearchSort.Oldest });

        Assert.True(best.IsCapped);
        Assert.Equal($"more than {CandidateFinder.Most}", best.Total.ToString());
        Assert.All(newest.Hits, hit => Assert.Equal("2024-01-28", hit.Published));
        Assert.All(oldest.Hits.Take(1), hit => Assert.StartsWith("2022-01", hit.Published));
    }

    [Fact]
    public void Letters_that_are_no_cursor_are_told_from_one()
    {
        string withNul = Convert.ToBase64String("1|7|20|7|2024\0"u8);
        Assert.All(["", "x", "AAAA", "🦊", new string('A', 5000), withNul], text => Assert.False(SearchCursor.TryParse(text, out _)));
        Assert.True(SearchCursor.TryParse(Convert.ToBase64String("1|7|20|7|2024-"u8), out _));
        Assert.False(SearchCursor.TryParse(null, out _));
    }

    static PageToStore Page(string name, string headline, string standfirst, string text, string? day = null) => MadePages.Of(new Article
    {
        Url = $"https://courier.example/{name}",
        Kind = PageKind.Article,
        Headline = headline,
        Standfirst = standfirst,
        Text = text,
        Published = day is null ? null : new(day, day, MomentPrecision.Day),
    });

    static SearchQuery MakeQuery(Random chance, int depth)
    {
        if (depth == 0 || chance.Next(3) == 0)
            return Query(Leaves[chance.Next(Leaves.Length)]);
        SearchQuery[] parts = [MakeQuery(chance, depth - 1), MakeQuery(chance, depth - 1)];
        return chance.Next(5) switch
        {
            0 => SearchQuery.NotOf(parts[0]),
            1 or 2 => SearchQuery.AnyOf(parts),
            _ => SearchQuery.AllOf(parts),
        };
    }

    static SearchQuery Query(string typed) => Assert.IsType<QueryReading.Understood>(SearchQuery.Parse(typed)).Query;
}
