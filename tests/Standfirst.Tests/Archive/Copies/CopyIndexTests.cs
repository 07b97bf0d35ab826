using Standfirst.Archive;
using Standfirst.Archive.Copies;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Archive.Copies;

public class CopyIndexTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Copies_are_grouped_and_the_first_publisher_comes_first(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        var stored = await archive.Add(
        [
            Page("marram-post", CopyTexts.Beginning(CopyTexts.Ferry, 3), "2026-03-04T11:00:00Z"),
            Page("harbour-courier", CopyTexts.Ferry, "2026-03-04T08:00:00Z"),
            Page("thornby-echo", CopyTexts.FerryOtherwise, "2026-03-04T07:00:00Z"),
        ]);
        var group = await archive.FindCopies(stored[0].ArticleId!.Value);

        Assert.Equal([stored[1].ArticleId!.Value, stored[0].ArticleId!.Value], group!.Articles.Select(article => article.Id));
        Assert.Equal("https://www.harbour-courier.example/ferry", group.Articles[0].Address);
        Assert.Null(group.Source);
        Assert.Null(await archive.FindCopies(stored[2].ArticleId!.Value));
        Assert.Null(await archive.FindCopies(4711));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Groups_are_the_same_whether_stored_at_once_or_one_by_one(Engine engine)
    {
        PageToStore[] pages =
        [
            Page("marram-post", Part(0, 3), "2026-03-04"), Page("thornby-echo", Part(3, 3), "2026-03-04"), Page("oxley-times", CopyTexts.Weather(0), "2026-03-04"),
            Page("oxley-times-b", CopyTexts.Weather(1), "2026-03-05"), Page("harbour-courier", CopyTexts.Ferry, "2026-03-03"),
        ];
        Assert.Equal([[0, 1, 4]], await GroupsOf(engine, [pages]));
        Assert.Equal([[0, 1, 4]], await GroupsOf(engine, pages.Select(page => new[] { page })));
        Assert.Equal([[0, 1, 4]], await GroupsOf(engine, [pages[..1], pages[1..]]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Agency_copy_names_its_source_even_without_the_agency_s_page(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        var stored = await archive.Add(
        [
            Page("marram-post", CopyTexts.Ferry, "2026-03-04T11:00:00Z", new Dateline("SALTMERE", "Associated Press")),
            Page("harbour-courier", CopyTexts.Beginning(CopyTexts.Ferry, 4), "2026-03-04T08:00:00Z"),
        ]);

        Assert.Equal("AP", (await archive.FindCopies(stored[1].ArticleId!.Value))!.Source);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_update_stays_in_the_group_and_a_page_that_tells_something_else_leaves_it(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        var first = await archive.Add(
            [Page("harbour-courier", CopyTexts.Ferry, "2026-03-04T08:00:00Z"), Page("marram-post", CopyTexts.Ferry, "2026-03-04T11:00:00Z")]);
        var update = await archive.Add([Page("harbour-courier", CopyTexts.Ferry + "\nThe board meets again on Friday.", "2026-03-04T08:00:00Z")]);
        long updated = update[0].ArticleId!.Value, other = first[1].ArticleId!.Value;
        Assert.Equal([updated, other], (await archive.FindCopies(other))!.Articles.Select(article => article.Id));

        await archive.Add([Page("harbour-courier", CopyTexts.Weather(2), "2026-03-04T08:00:00Z")]);
        Assert.Equal([other], (await archive.FindCopies(other))!.Articles.Select(article => article.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_forgotten_leaves_no_signature_no_key_and_no_place_in_a_group(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var stored = await archive.Add(
            [Page("harbour-courier", CopyTexts.Ferry, "2026-03-04T08:00:00Z"), Page("marram-post", CopyTexts.Ferry, "2026-03-04T11:00:00Z")]);
        long erased = stored[0].ArticleId!.Value;

        await archive.Database.Write(
            async work =>
            {
                await new CopyIndex(work).Forget([erased]);
                return 0;
            },
            default);

        Assert.Null(await archive.FindCopies(stored[1].ArticleId!.Value));
        Assert.Equal((1, 8, 0), await archive.Database.Read(
            async connection => (
                await connection.QuerySingleAsync<int>("select count(*) from copy where group_id is null"),
                await connection.QuerySingleAsync<int>("select count(*) from copy_key"),
                await connection.QuerySingleAsync<int>("select count(*) from copy_group")),
            default));
    }

    /// <summary>The groups of pages that are stored so, each by the places of its pages.</summary>
    static async Task<int[][]> GroupsOf(Engine engine, IEnumerable<PageToStore[]> batches)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        List<long> articles = [];
        foreach (var batch in batches)
            articles.AddRange((await archive.Add(batch)).Select(stored => stored.ArticleId!.Value));

        Dictionary<long, int[]> groups = [];
        foreach (long article in articles)
        {
            if (await archive.FindCopies(article) is { } group)
                groups[group.Id] = [.. group.Articles.Select(member => articles.IndexOf(member.Id)).Order()];
        }
        return [.. groups.Values];
    }

    static string Part(int from, int count) => string.Join('\n', CopyTexts.Ferry.Split('\n').Skip(from).Take(count));

    static PageToStore Page(string site, string text, string published, Dateline? dateline = null) => MadePages.Of(new Article
    {
        Url = $"https://www.{site}.example/ferry",
        Kind = PageKind.Article,
        Headline = "Ferry",
        Text = text,
        Blocks = [new(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        Published = new(published, published, published.Length == 10 ? MomentPrecision.Day : MomentPrecision.Second),
        Dateline = dateline,
    });
}
