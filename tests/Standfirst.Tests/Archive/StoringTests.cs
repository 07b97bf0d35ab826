using System.Buffers;
using System.Text;
using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Tests.Archive;

public class StoringTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_stored_is_found_by_its_number_and_by_its_address(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        var stored = Assert.Single(await archive.Add([MadePages.Of(MadePages.Story(), "ferry.html")]));
        var found = await archive.Find(stored.ArticleId!.Value);

        Assert.Equal(StoreOutcome.New, stored.Outcome);
        Assert.NotNull(found);
        Assert.Equal("ferry.html", found.Input);
        Assert.Equal(MadePages.Captured, found.Provenance.Captured);
        Assert.Equal(200, found.Provenance.Status);
        Assert.Equal(found.Id, (await archive.FindByUrl(MadePages.Ferry + "?utm_source=letter#top"))!.Id);
        Assert.Null(await archive.Find(found.Id + 1000));
        Assert.Null(await archive.FindByUrl("https://www.harbour-courier.example/other"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_record_comes_back_byte_for_byte(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var article = MadePages.Story();
        var record = new ArrayBufferWriter<byte>();
        ArticleJson.Write(record, article, "ferry.html");

        var stored = Assert.Single(await archive.Add([MadePages.Of(article, "ferry.html")]));

        Assert.Equal(
            Encoding.UTF8.GetString(record.WrittenSpan),
            Encoding.UTF8.GetString((await archive.Find(stored.ArticleId!.Value))!.Record.Span));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_changed_text_is_a_new_version_and_an_unchanged_one_is_none(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        var first = Assert.Single(await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry", "It sails.")]));
        var same = Assert.Single(await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry", "It sails.")]));
        var changed = Assert.Single(await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry", "It sank.")]));
        var versions = await archive.Versions((await archive.Find(first.ArticleId!.Value))!.PageId);

        Assert.Equal(first with { Outcome = StoreOutcome.Unchanged }, same);
        Assert.Equal((StoreOutcome.NewVersion, 2), (changed.Outcome, changed.Version));
        Assert.Equal([(1, false), (2, true)], versions.Select(version => (version.Version, version.IsCurrent)));
        Assert.Equal(changed.ArticleId, (await archive.FindByUrl(MadePages.Ferry))!.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_of_one_address_in_one_batch_are_versions_in_their_order(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        var stored = await archive.Add(
        [
            MadePages.Page(MadePages.Ferry, "Ferry", "It sails."),
            MadePages.Page(MadePages.Ferry, "Ferry", "It sails."),
            MadePages.Page(MadePages.Ferry, "Ferry", "It sank."),
        ]);

        Assert.Equal(
            [StoreOutcome.New, StoreOutcome.Unchanged, StoreOutcome.NewVersion], stored.Select(one => one.Outcome));
        Assert.Equal(stored[2].ArticleId, (await archive.FindByUrl(MadePages.Ferry))!.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_bot_check_does_not_replace_a_story(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry", "It sails.")]);

        var check = Assert.Single(
            await archive.Add([MadePages.Page(MadePages.Ferry, "Are you human?", "", PageKind.BotCheck)]));

        Assert.Equal((StoreOutcome.NoStory, 1), (check.Outcome, check.Version));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task All_gives_every_current_version_once_and_the_old_ones_when_asked(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var pages = Enumerable.Range(0, 600).Select(number => MadePages.Page($"{MadePages.Ferry}/{number}", "Ferry", "It sails."));
        await archive.Add([.. pages]);
        await archive.Add([MadePages.Page($"{MadePages.Ferry}/7", "Ferry", "It sank.")]);

        Assert.Equal(600, await archive.All().CountAsync());
        Assert.Equal(601, await archive.All(oldVersions: true).Select(article => article.Id).Distinct().CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Strange_texts_are_stored_as_they_are(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        string odd = "nul \0 half \uD800 quote ' backslash \\ " + new string('x', 100_000);
        var article = new Article
        {
            Url = "https://odd.example/" + new string('a', 5000),
            Headline = odd,
            Text = odd,
            SiteName = odd,
            Authors = [new(odd, AuthorKind.Desk)],
            People = [new("p1", odd)],
        };

        var stored = Assert.Single(await archive.Add([MadePages.Of(article, odd)]));

        Assert.Equal(StoreOutcome.New, stored.Outcome);
        Assert.Equal(stored.ArticleId, (await archive.FindByUrl(article.Url))!.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Original_bytes_come_back_where_they_were_kept(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        byte[] bytes = [.. Enumerable.Range(0, 5000).Select(number => (byte)(number % 251))];

        var stored = await archive.Add(
        [
            MadePages.Page("https://a.example/1", "One", "One.") with { Original = bytes },
            MadePages.Page("https://a.example/2", "Two", "Two."),
        ]);

        Assert.Equal(bytes, await archive.FindOriginal(stored[0].ArticleId!.Value));
        Assert.Null(await archive.FindOriginal(stored[1].ArticleId!.Value));
    }
}
