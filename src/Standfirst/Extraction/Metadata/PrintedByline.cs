using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Bylines;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>A byline on the page itself.</summary>
/// <param name="Node">Where it begins.</param>
/// <param name="Authors">Whom it names, in its order.</param>
sealed record PrintedByline(PageNode Node, IReadOnlyList<Author> Authors)
{
    const int MostCandidates = 60;

    // Names of one byline stand close together, in bytes of printed text.
    const int WidestGap = 120;

    /// <summary>The byline that an element near the headline is marked as; null when there is none.</summary>
    public static PrintedByline? Marked(StoryPage story) => FirstOf(story, near: true);

    /// <summary>The byline that an element elsewhere, as at the story's end, is marked as; null when there is none.</summary>
    public static PrintedByline? Far(StoryPage story) => FirstOf(story, near: false);

    /// <summary>The line near the headline that begins with "By" or says so; null when there is none.</summary>
    public static PrintedByline? Plain(StoryPage story)
    {
        var lines = story.Declared.Lines;
        foreach (int line in story.LinesAroundHeadline())
        {
            if (lines[line].Length > 600)
                continue;
            var authors = BylineReader.ReadPlain(lines.TextOf(line), story.Site, story.Habits);
            if (authors.Count > 0 && !story.IsAside(lines.NodeOf(line).Parent))
                return new(lines.NodeOf(line).Parent, authors);
        }
        return null;
    }

    static PrintedByline? FirstOf(StoryPage story, bool near)
    {
        List<Author> authors = [];
        PageNode first = default;
        int end = 0;
        var candidates = story.Declared.Hinted
            .Where(element => (element.Hints & ClassHint.Author) != 0 && (element.Hints & (ClassHint.AboutAuthor | ClassHint.Aside)) == 0
                && story.IsNearHeadline(element.Node) == near)
            .Take(MostCandidates).ToList();
        for (int place = 0; place < candidates.Count; place++)
        {
            var node = candidates[place].Node;
            bool holdsNext = place + 1 < candidates.Count && candidates[place + 1].Node.IsWithin(node);
            string text = VisibleText.Of(node);
            if (text.Length == 0 || holdsNext && authors.Count == 0 && Names(story, candidates[place + 1].Node).Count > 0
                || authors.Count > 0 && story.OffsetOf(node) - end > WidestGap || story.IsAside(node))
                continue;
            var names = Names(story, node);
            if (names.Count == 0)
                continue;
            if (!first.Exists)
                first = node;
            end = story.OffsetOf(node) + text.Length;
            authors.AddRange(names.Where(name => !authors.Any(other => Letters.Key(other.Name) == Letters.Key(name.Name))));
        }
        return first.Exists ? new(first, authors) : null;
    }

    static IReadOnlyList<Author> Names(StoryPage story, PageNode node) =>
        BylineReader.ReadMarked(VisibleText.Of(node), story.Site, story.Habits);
}
