using Standfirst.Archive;
using Standfirst.Archive.Versions;
using Standfirst.Articles;

namespace Standfirst.Tests.Archive.Versions;

public class VersionChangesTests
{
    static readonly Article Earlier = new()
    {
        Kind = PageKind.Article,
        Headline = "Ferry stops",
        Standfirst = "No money for an engine",
        Authors = [new("Ana Ruiz", AuthorKind.Person)],
        Modified = new("2026-03-04T08:00", "8:00", MomentPrecision.Minute),
        Text = "The ferry stops in March.",
    };

    [Fact]
    public void Fields_that_changed_are_told_with_both_values()
    {
        var later = Earlier with
        {
            Headline = "Ferry stops in spring",
            Authors = [new("Ana Ruiz", AuthorKind.Person), new("Reuters", AuthorKind.Agency)],
            Standfirst = null,
            Page = new() { Corrections = [new(CorrectionKind.Correction, "The year was wrong.")] },
        };

        var changes = VersionChanges.Between(Earlier, later);

        Assert.Equal(
            [
                new("headline", "Ferry stops", "Ferry stops in spring"),
                new("standfirst", "No money for an engine", null),
                new("authors", "Ana Ruiz", "Ana Ruiz, Reuters"),
                new("corrections", null, "The year was wrong."),
            ],
            changes.Fields);
        Assert.False(changes.IsTextChanged);
    }

    [Fact]
    public void What_did_not_change_is_not_told()
    {
        var changes = VersionChanges.Between(Earlier, Earlier with { Text = "The ferry\nstops in March." });

        Assert.Empty(changes.Fields);
        Assert.False(changes.IsTextChanged);
        Assert.True(VersionChanges.Between(Earlier, Earlier with { Text = "The ferry stops in May." }).IsTextChanged);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_stored_versions_are_compared_by_their_numbers(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var first = await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry", "It sails at noon.")]);
        var second = await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry", "It sails at midnight.")]);

        var changes = await archive.Compare(first[0].ArticleId!.Value, second[0].ArticleId!.Value);

        Assert.Equal(
            [TextRunKind.Kept, TextRunKind.Removed, TextRunKind.Added, TextRunKind.Kept], changes!.Text.Select(run => run.Kind));
        Assert.Null(await archive.Compare(first[0].ArticleId!.Value, 4711));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Other_white_space_or_another_time_stamp_is_no_new_version(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var earlier = Earlier with { Url = MadePages.Ferry };

        await archive.Add([MadePages.Of(earlier)]);
        var again = await archive.Add(
            [MadePages.Of(earlier with { Text = "The ferry\nstops  in March.", Modified = new("2026-03-05T09:00", "9:00", MomentPrecision.Minute) })]);
        var changed = await archive.Add([MadePages.Of(earlier with { Text = "The ferry stops in May." })]);

        Assert.Equal(StoreOutcome.Unchanged, again[0].Outcome);
        Assert.Equal(StoreOutcome.NewVersion, changed[0].Outcome);
    }
}
