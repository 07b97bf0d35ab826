using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Bylines;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>Reads the bylines that a page prints, each kind once; each is null where the page has
/// none.</summary>
sealed class PrintedBylines(StoryPage story)
{
    const int MostCandidates = 60;
    const int LongestLine = 600;

    // Names of one byline stand close together, in bytes of printed text.
    const int WidestGap = 60;

    /// <summary>The byline that an element near the headline is marked as.</summary>
    public PrintedByline? Marked { get; } = FirstOf(story, near: true);

    /// <summary>The names near the headline that link to authors' pages.</summary>
    public PrintedByline? Linked { get; } = LinksOf(story);

    /// <summary>The line near the headline that begins with "By" or says so.</summary>
    public PrintedByline? Plain { get; } = LineOf(story);

    bool _isBesideDateRead;

    /// <summary>The line near the headline that has names beside a date.</summary>
    public PrintedByline? BesideDate
    {
        get
        {
            if (!_isBesideDateRead)
                field = BesideDateOf(story);
            _isBesideDateRead = true;
            return field;
        }
    }

    /// <summary>The byline that an element elsewhere, as at the story's end, is marked as; null when there is
    /// none.</summary>
    public static PrintedByline? Far(StoryPage story) => FirstOf(story, near: false);

    /// <summary>The line elsewhere that says who wrote the story and nothing else; null when there is none, or so
    /// many that they are teasers'.</summary>
    public static PrintedByline? Signed(StoryPage story)
    {
        const int mostLines = 1_000, mostSigned = 2;
        var lines = story.Declared.Lines;
        PrintedByline? found = null;
        int signed = 0, end = Math.Min(lines.Count, story.FirstLine + mostLines);
        for (int line = story.FirstLine; line < end; line++)
        {
            if (lines[line].Length > LongestLine)
                continue;
            var text = lines.TextOf(line);
            var authors = BylineReader.ReadSigned(text, story.Site);
            if (authors.Count == 0 && BylineReader.IsByWord(text) && line + 1 < end)
                authors = BylineReader.ReadSignature(lines.TextOf(line + 1), story.Site);
            if (authors.Count == 0 || story.IsBesideStoryAndFoot(lines.NodeOf(line).Parent)
                || found is not null && found.Authors.All(author => AuthorFinder.Names(authors, author)))
                continue;
            found ??= new(lines.ElementOf(line), authors);
            if (++signed > mostSigned)
                return null;
        }
        return found;
    }

    static PrintedByline? LineOf(StoryPage story)
    {
        var lines = story.Declared.Lines;
        foreach (int line in story.LinesAroundHeadline())
        {
            if (lines[line].Length > LongestLine)
                continue;
            var text = lines.TextOf(line);
            var authors = BylineReader.IsByWord(text) && line + 1 < lines.Count
                ? BylineReader.ReadMarked(lines.TextOf(line + 1), story.Site, story.Habits)
                : BylineReader.ReadPlain(text, story.Site, story.Habits);
            if (authors.Count > 0 && !story.IsAside(lines.NodeOf(line).Parent))
                return new(lines.ElementOf(line), authors);
        }
        return null;
    }

    static PrintedByline? BesideDateOf(StoryPage story)
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

    /// <summary>The line right beside the headline that is nothing but names and stands before or after a dated
    /// one; null when there is none.</summary>
    public static PrintedByline? BesideDatedLine(StoryPage story)
    {
        var lines = story.Declared.Lines;
        foreach (int line in story.LinesAroundHeadline())
        {
            // A line that says "By" was read as one; what it names is no one ("By staff reporter").
            if (!story.IsNextToHeadline(lines.NodeOf(line)) || !IsBesideDated(story, line)
                || BylineReader.BeginsWithByWord(lines.TextOf(line)))
                continue;
            var authors = BylineReader.ReadSignature(lines.TextOf(line), story.Site);
            if (authors.Count > 0 && !story.IsAside(lines.NodeOf(line).Parent))
                return new(lines.ElementOf(line), authors);
        }
        return null;
    }

    static bool IsBesideDated(StoryPage story, int line)
    {
        var lines = story.Declared.Lines;
        return line > 0 && BylineReader.IsDated(lines.TextOf(line - 1), story.Habits)
            || line + 1 < lines.Count && BylineReader.IsDated(lines.TextOf(line + 1), story.Habits);
    }

    static PrintedByline? LinksOf(StoryPage story)
    {
        List<Author> authors = [];
        PageNode first = default;
        int end = 0, looked = 0;
        foreach (int number in story.Declared.Noted.ProfileLinks)
        {
            var link = story.Declared.Page[number];
            if (!story.IsNearHeadline(link))
                continue;
            if (++looked > MostCandidates)
                break;
            var text = story.TextOf(link);
            int offset = story.OffsetOf(link);
            if (text.IsEmpty || authors.Count > 0 && offset - end > WidestGap || !MayName(story, link, text)
                || story.IsAside(link))
                continue;
            var names = BylineReader.ReadMarked(text, story.Site, story.Habits)
                .Where(name => name.Kind != AuthorKind.Desk && !AuthorFinder.Names(authors, name)).ToList();
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

    static bool MayName(StoryPage story, PageNode link, ReadOnlySpan<char> text) =>
        ProfileAddress.Of(link.Utf8Attribute(AttributeName.Href)) == ProfileHint.Strong
            || story.IsNextToHeadline(link) && text.Contains(' ');

    static PrintedByline? FirstOf(StoryPage story, bool near)
    {
        List<PageNode> candidates = CandidatesOf(story, near);
        List<Author> authors = [];
        PageNode first = default;
        int end = 0;
        IReadOnlyList<Author>? namesOfNext = null;
        for (int place = 0; place < candidates.Count; place++)
        {
            var node = candidates[place];
            var known = namesOfNext;
            namesOfNext = null;
            bool holdsNext = place + 1 < candidates.Count && candidates[place + 1].IsWithin(node);
            var text = story.TextOf(node);
            if (text.IsEmpty || holdsNext && authors.Count == 0
                && (namesOfNext = Names(story, candidates[place + 1])).Count > 0
                || authors.Count > 0 && story.OffsetOf(node) - end > WidestGap
                || (near ? story.IsAside(node) : story.IsBesideStoryAndFoot(node)))
                continue;
            var names = known ?? Names(story, node);
            if (names.Count == 0)
                continue;
            if (!first.Exists)
                first = node;
            end = story.OffsetOf(node) + text.Length;
            foreach (var name in names)
            {
                if (!AuthorFinder.Names(authors, name))
                    authors.Add(name);
            }
        }
        return first.Exists ? new(first, authors) : null;
    }

    static List<PageNode> CandidatesOf(StoryPage story, bool near)
    {
        List<PageNode> candidates = [];
        foreach (int number in story.Declared.Noted.Hinted)
        {
            var node = story.Declared.Page[number];
            var hints = story.HintsOf(node);
            if ((hints & ClassHint.Author) == 0 || (hints & (ClassHint.AboutAuthor | ClassHint.Aside)) != 0
                || story.IsNearHeadline(node) != near)
                continue;
            candidates.Add(node);
            if (candidates.Count == MostCandidates)
                break;
        }
        return candidates;
    }

    static IReadOnlyList<Author> Names(StoryPage story, PageNode node) =>
        BylineReader.ReadMarked(story.TextOf(node), story.Site, story.Habits);
}
