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
    const int WidestGap = 60;

    /// <summary>The byline that an element near the headline is marked as; null when there is none.</summary>
    public static PrintedByline? Marked(StoryPage story) => FirstOf(story, near: true);

    /// <summary>The byline that an element elsewhere, as at the story's end, is marked as; null when there is
    /// none.</summary>
    public static PrintedByline? Far(StoryPage story) => FirstOf(story, near: false);

    /// <summary>The line near the headline that begins with "By" or says so; null when there is
    /// none.</summary>
    public static PrintedByline? Plain(StoryPage story)
    {
        var lines = story.Declared.Lines;
        foreach (int line in story.LinesAroundHeadline())
        {
            if (lines[line].Length > 600)
                continue;
            string text = lines.TextOf(line);
            var authors = BylineReader.IsByWord(text) && line + 1 < lines.Count
                ? BylineReader.ReadMarked(lines.TextOf(line + 1), story.Site, story.Habits)
                : BylineReader.ReadPlain(text, story.Site, story.Habits);
            if (authors.Count > 0 && !story.IsAside(lines.NodeOf(line).Parent))
                return new(lines.ElementOf(line), authors);
        }
        return null;
    }

    /// <summary>The line near the headline that has names beside a date; null when there is none.</summary>
    public static PrintedByline? BesideDate(StoryPage story)
    {
        var lines = story.Declared.Lines;
        foreach (int line in story.LinesAroundHeadline())
        {
            if (!story.IsNextToHeadline(lines.NodeOf(line)))
                continue;
            var authors = BylineReader.ReadBesideDate(lines.TextOf(line), story.Site, story.Habits);
            if (authors.Count > 0 && !story.IsAside(lines.NodeOf(line).Parent))
                return new(lines.ElementOf(line), authors);
        }
        return null;
    }

    /// <summary>The names near the headline that link to authors' pages; null when there are none.</summary>
    public static PrintedByline? Linked(StoryPage story)
    {
        List<Author> authors = [];
        PageNode first = default;
        int end = 0;
        foreach (var link in story.Declared.ProfileLinks.Where(story.IsNearHeadline).Take(MostCandidates))
        {
            string text = story.TextOf(link);
            int offset = story.OffsetOf(link);
            if (text.Length == 0 || authors.Count > 0 && offset - end > WidestGap || story.IsAside(link)
                || !ProfileAddress.Includes(link.Utf8Attribute(AttributeName.Href))
                    && !(story.IsNextToHeadline(link) && text.Contains(' ')))
                continue;
            var names = BylineReader.ReadMarked(text, story.Site, story.Habits)
                .Where(name => name.Kind != AuthorKind.Desk
                && !authors.Any(other => Letters.Key(other.Name) == Letters.Key(name.Name))).ToList();
            if (names.Count == 0)
                continue;
            if (!first.Exists)
                first = link;
            end = offset + text.Length;
            string? url = names.Count == 1 ? story.Declared.Absolute(link.Attribute(AttributeName.Href))
                : null;
            authors.AddRange(names.Select(name => name with { Url = url }));
        }
        return first.Exists ? new(first, authors) : null;
    }

    static PrintedByline? FirstOf(StoryPage story, bool near)
    {
        List<Author> authors = [];
        PageNode first = default;
        int end = 0;
        var candidates = story.Declared.Hinted
            .Where(element => (element.Hints & ClassHint.Author) != 0
                && (element.Hints & (ClassHint.AboutAuthor | ClassHint.Aside)) == 0
                && story.IsNearHeadline(element.Node) == near)
            .Take(MostCandidates).ToList();
        for (int place = 0; place < candidates.Count; place++)
        {
            var node = candidates[place].Node;
            bool holdsNext = place + 1 < candidates.Count && candidates[place + 1].Node.IsWithin(node);
            string text = story.TextOf(node);
            if (text.Length == 0 || holdsNext && authors.Count == 0
                && Names(story, candidates[place + 1].Node).Count > 0
                || authors.Count > 0 && story.OffsetOf(node) - end > WidestGap || story.IsAside(node))
                continue;
            var names = Names(story, node);
            if (names.Count == 0)
                continue;
            if (!first.Exists)
                first = node;
            end = story.OffsetOf(node) + text.Length;
            authors.AddRange(names.Where(name =>
                !authors.Any(other => Letters.Key(other.Name) == Letters.Key(name.Name))));
        }
        return first.Exists ? new(first, authors) : null;
    }

    static IReadOnlyList<Author> Names(StoryPage story, PageNode node) =>
        BylineReader.ReadMarked(story.TextOf(node), story.Site, story.Habits);
}
