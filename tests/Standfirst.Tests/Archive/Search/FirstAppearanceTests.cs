using Standfirst.Archive;
using Standfirst.Archive.Search.Queries;
using Standfirst.Articles;
using Standfirst.Tests.Archive.Copies;
using Standfirst.Text;

namespace Standfirst.Tests.Archive.Search;

/// <summary>Where the words of a quotation appeared first, and answers that are kept while nothing changes.</summary>
public class FirstAppearanceTests
{
    const string First = "The ferry will not sail before Monday", Later = "Nobody told us about the new timetable";

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_quotation_is_led_back_to_the_copy_that_had_it_first(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([Copy("courier", "2024-05-03", First)]);
        await archive.Add([Copy("bote", "2024-05-04", First.ToUpperInvariant(), Later)]);
        long asked = (await archive.Add([Copy("post", "2024-05-05", First, Later, "Ours alone")]))[0].ArticleId!.Value;

        var found = await archive.Search.FirstAppearances(asked);

        Assert.Equal([0, 1, 2], found.Select(appearance => appearance.Position));
        Assert.Equal(
            ["https://courier.example/story", "https://bote.example/story", "https://post.example/story"],
            found.Select(appearance => appearance.Address));
        Assert.Equal(["2024-05-03", "2024-05-04", "2024-05-05"], found.Select(appearance => appearance.Published));
        Assert.Equal([3, 2, 1], found.Select(appearance => appearance.Copies));
        Assert.Equal(First, found[0].Words);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_story_that_nobody_copied_had_its_quotations_first(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        long asked = (await archive.Add([MadePages.Of(MadePages.Story())]))[0].ArticleId!.Value;

        Assert.Equal(asked, Assert.Single(await archive.Search.FirstAppearances(asked)).ArticleId);
        Assert.Empty(await archive.Search.FirstAppearances(asked + 1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_asked_before_is_answered_anew_when_the_archive_has_changed(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await using var other = await place.Open();
        var everything = new SearchQuery.Everything();
        await archive.Add([MadePages.Page("https://a.example/1", "One", "Some words.")]);

        var first = await archive.Search.Find(everything);
        Assert.Same(first, await archive.Search.Find(everything));
        await other.Add([MadePages.Page("https://a.example/2", "Two", "Other words.")]);

        Assert.Equal(2, (await archive.Search.Find(everything)).Hits.Count);
        Assert.Equal(new(2, true), (await archive.Search.Facets(everything)).Stories);
        await archive.Erase(new EraseRequest.Page("https://a.example/1"));
        Assert.Equal("Two", Assert.Single((await archive.Search.Find(everything)).Hits).Headline);
        Assert.Equal(new(1, true), (await archive.Search.Facets(everything)).Stories);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Twenty_readers_ask_at_once_while_one_writes(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add(MadeNews.Pages(50));
        string[] queries = ["", "ferry", "has:quote", "speaker:ruiz", "harb*"];

        var readers = Enumerable.Range(0, 20).Select(reader => Task.Run(async () =>
        {
            for (int round = 0; round < 5; round++)
            {
                var query = Query(queries[(reader + round) % queries.Length]);
                await archive.Search.Find(query);
                await archive.Search.Facets(query);
                await archive.Search.FindQuotations(query);
            }
        }));
        var writer = Task.Run(async () =>
        {
            foreach (var page in MadeNews.Pages(60).Skip(50))
                await archive.Add([page]);
        });
        await Task.WhenAll([.. readers, writer]);

        Assert.Equal(60, (await archive.Search.Find(new SearchQuery.Everything())).Total.Count);
    }

    static SearchQuery Query(string typed) => Assert.IsType<QueryReading.Understood>(SearchQuery.Parse(typed)).Query;

    static PageToStore Copy(string site, string published, params string[] quotations)
    {
        string text = string.Join('\n', (string[])[.. quotations.Select(words => $"“{words},” she said."), CopyTexts.Ferry]);
        return MadePages.Of(new Article
        {
            Url = $"https://{site}.example/story",
            Kind = PageKind.Article,
            Headline = $"Ferry waits ({site})",
            Published = new(published, published, MomentPrecision.Day),
            Text = text,
            Blocks = [new(BlockKind.Paragraph, new(0, text.Length))],
            Quotations = [.. quotations.Select(words => new Quotation(
                [new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length)], QuotationKind.Direct) { Confidence = .9 })],
        });
    }
}
