using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;
using Standfirst.Archive.Versions;

namespace Standfirst.App.ReadingRoom.Pages.Stories;

/// <summary>What the page of an article said at different times, and what changed between two of them.</summary>
sealed class VersionsModel(ArticleArchive archive) : StoryPage(archive)
{
    /// <summary>All versions, the oldest first.</summary>
    public IReadOnlyList<ArticleVersion> Versions { get; private set; } = [];

    /// <summary>The two that are compared; null where there is one alone.</summary>
    public (ArticleVersion Earlier, ArticleVersion Later)? Compared { get; private set; }

    /// <summary>The fields that changed.</summary>
    public IReadOnlyList<FieldChange> Fields { get; private set; } = [];

    /// <summary>The text, with what stayed folded away where it is far from every change.</summary>
    public IReadOnlyList<DiffFold> Text { get; private set; } = [];

    /// <param name="from">The earlier version's number; where it is none of them, the one before the later.</param>
    /// <param name="to">The later version's number; where it is none of them, the one that the page is about.</param>
    public async Task OnGet(long? from, long? to)
    {
        Versions = await Archive.Versions(Story.Stored.PageId, Cancel);
        int later = PlaceOf(to) ?? PlaceOf(Story.Id) ?? Versions.Count - 1;
        int earlier = PlaceOf(from) ?? later - 1;
        // The first version has none before it: what came after it is shown instead.
        if (earlier < 0)
            (earlier, later) = (later, later + 1);
        if (later < Versions.Count && earlier != later)
            await Compare(Versions[Math.Min(earlier, later)], Versions[Math.Max(earlier, later)]);
    }

    async Task Compare(ArticleVersion earlier, ArticleVersion later)
    {
        if (await Archive.Find(earlier.ArticleId, Cancel) is not { } one || await Archive.Find(later.ArticleId, Cancel) is not { } other)
            return;
        var before = new StoryView(one);
        var after = new StoryView(other);
        var changes = VersionChanges.Between(before.Article, after.Article);
        Compared = (earlier, later);
        Fields = changes.Fields;
        Text = changes.IsTextChanged ? DiffRows.Folded(DiffRows.Of(before.Article.Text, after.Article.Text, changes.Text)) : [];
    }

    int? PlaceOf(long? id) => Versions.Index().Where(row => row.Item.ArticleId == id).Select(row => (int?)row.Index).FirstOrDefault();
}
