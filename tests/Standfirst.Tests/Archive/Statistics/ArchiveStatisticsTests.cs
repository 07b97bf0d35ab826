using Standfirst.Archive;
using Standfirst.Archive.Statistics;

namespace Standfirst.Tests.Archive.Statistics;

public class ArchiveStatisticsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Everything_is_counted_among_current_versions(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story()) with { Original = "<p>Ferry</p>"u8.ToArray() }]);
        await archive.Add([MadePages.Of(MadePages.Story() with { Headline = "Changed" })]);
        await archive.Add([MadePages.Page("https://other.example/1", "Other", "Other words.")]);

        var statistics = await archive.Statistics();

        Assert.Equal((2, 3, 2), (statistics.Articles, statistics.Versions, statistics.Sites));
        Assert.Equal([new("2024-08", 1), new(null, 1)], statistics.Months);
        Assert.Equal(
            [("harbour-courier.example", "Harbour Courier", 1L), ("other.example", "other.example", 1L)],
            statistics.TopSites.Select(site => (site.Value, site.Shown, site.Count)));
        Assert.Equal([new("article", 2)], statistics.Kinds);
        Assert.Equal(2, statistics.Languages.Sum(language => language.Count));
        Assert.Contains(new StatisticCount("Local", 1), statistics.Sections);
        Assert.Equal([new QuotationCount("direct", 1, 1)], statistics.Quotations);
        Assert.Equal([new StatisticCount("instagram", 1)], statistics.Embeds);
        Assert.Equal(1, statistics.Originals);
        Assert.InRange(statistics.OriginalBytes, 1, 100);
        Assert.InRange(statistics.DatabaseBytes, 10_000, 100_000_000);
        Assert.Equal(await archive.State(), statistics.State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_empty_archive_has_statistics_too_and_they_grow_with_it(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        Assert.Equal(0, (await archive.Statistics()).Articles);

        await archive.Add([MadePages.Of(MadePages.Story())]);

        Assert.Equal(1, (await archive.Statistics()).Articles);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_state_moves_with_all_that_changes_answers_and_with_nothing_else(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        List<ArchiveState> states = [await archive.State()];

        long id = (await archive.Add([MadePages.Of(MadePages.Story())]))[0].ArticleId!.Value;
        states.Add(await archive.State());
        await archive.Corrections.Add(new(id, Articles.CorrectedField.Authors, ["Tom Ashe"], "local"));
        states.Add(await archive.State());
        await archive.SavedSearches.Save("Ferries", "ferry");
        states.Add(await archive.State());
        await archive.Erase(new EraseRequest.Page(MadePages.Ferry));
        states.Add(await archive.State());
        Assert.Equal(states.Distinct().Count(), states.Count);
        Assert.Equal(id, states[1].LastArticle);

        await archive.Add([MadePages.Page("https://other.example/1", "Other", "Other words.")]);
        var before = await archive.State();
        await archive.Add([MadePages.Page("https://other.example/1", "Other", "Other words.")]);
        Assert.Equal(before, await archive.State());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Changes_are_told_in_the_order_of_storing(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story())]);
        await archive.Add([MadePages.Of(MadePages.Story() with { Headline = "Changed" })]);
        await archive.Add([MadePages.Page("https://other.example/1", "Other", "Other words.")]);

        var all = await archive.Changes(0);

        Assert.Equal(["Ferry sails again", "Changed", "Other"], all.Select(notice => notice.Headline));
        Assert.Equal([false, true, true], all.Select(notice => notice.IsCurrent));
        Assert.Equal(["Harbour Courier", "Harbour Courier", "other.example"], all.Select(notice => notice.Site));
        Assert.Equal(all.Skip(1).Take(1), await archive.Changes(all[0].ArticleId, limit: 1));
        Assert.Empty(await archive.Changes(all[^1].ArticleId));
    }
}
