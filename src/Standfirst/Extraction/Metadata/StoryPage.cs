using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Dates;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>A page whose story has been located: what it declares, and where the headline is
/// printed.</summary>
/// <param name="Declared">All that the page declares.</param>
/// <param name="Article">The JSON-LD object of the story; null when there is none.</param>
/// <param name="Site">The names that the publication goes by.</param>
/// <param name="Language">The story's language; null when unknown.</param>
/// <param name="Headline">The headline in words; null when unknown.</param>
/// <param name="HeadlineNode">Where the headline is printed; no node when it is not.</param>
sealed record StoryPage(
    PageDeclarations Declared, LinkedArticle? Article, SiteNames Site, string? Language, string? Headline,
        PageNode HeadlineNode)
{
    // How far a byline or date stands from the headline, in bytes of printed text. Beyond this the story has
    // begun.
    const int Before = 400;
    const int After = 1_500;
    const int DeepestLook = 12;

    // So close after the headline nothing is a teaser or a footer, whatever its names say.
    const int Close = 300;

    /// <summary>How the page writes its dates.</summary>
    public DateHabits Habits { get; } = DateHabits.Of(Language);

    /// <summary>The dates that the page prints.</summary>
    public PrintedDates Dates => field ??= new(this);

    /// <summary>The line after the headline; the first of the page when no headline is printed.</summary>
    public int FirstLine { get; } = HeadlineNode.Exists ? Declared.Lines.IndexAt(HeadlineNode.End) : 0;

    /// <summary>Where the headline stands, in bytes of printed text before it.</summary>
    public int HeadlineOffset { get; } =
        HeadlineNode.Exists ? Declared.Lines.OffsetOf(HeadlineNode.Index) : 0;

    int HeadlineLength => Headline?.Length ?? 0;

    /// <summary>How many bytes of printed text stand before a node.</summary>
    public int OffsetOf(PageNode node) => Declared.Lines.OffsetOf(node.Index);

    /// <summary>The words printed below a node; empty when they are too many for what stands around a
    /// headline.</summary>
    public ReadOnlySpan<char> TextOf(PageNode node) => Declared.Lines.ShortText(node);

    /// <summary>What an element's names hint at.</summary>
    public ClassHint HintsOf(PageNode node) => Declared.Lines.HintsOf(node);

    /// <summary>Whether a node stands where bylines, dates and standfirsts do: around the headline.</summary>
    public bool IsNearHeadline(PageNode node)
    {
        int distance = OffsetOf(node) - HeadlineOffset;
        return distance > -Before && distance < After + HeadlineLength;
    }

    /// <summary>The printed lines around the headline, those after it first.</summary>
    public LineWalk LinesAroundHeadline()
    {
        var lines = Declared.Lines;
        int end = FirstLine;
        while (end < lines.Count && lines[end].Offset < HeadlineOffset + After)
            end++;
        int before = HeadlineNode.Exists ? lines.IndexAt(HeadlineNode.Index) : 0, start = before;
        while (start > 0 && lines[start - 1].Offset > HeadlineOffset - Before)
            start--;
        return new(FirstLine, end, before, start);
    }

    /// <summary>Whether a node stands right before or after the headline.</summary>
    public bool IsNextToHeadline(PageNode node) =>
        HeadlineNode.Exists && Math.Abs(OffsetOf(node) - HeadlineOffset) < Close + HeadlineLength;

    /// <summary>Whether a node belongs to something beside the story: comments, related stories,
    /// menus.</summary>
    public bool IsAside(PageNode node) => IsAside(node, footToo: true);

    /// <summary>The same, but the foot of the story itself, where some are signed, is not beside it.</summary>
    public bool IsBesideStoryAndFoot(PageNode node) => IsAside(node, footToo: false);

    bool IsAside(PageNode node, bool footToo)
    {
        bool inFoot = false;
        bool exists = HeadlineNode.Exists;
        int distance = exists ? OffsetOf(node) - HeadlineOffset : -1;
        bool close = exists && distance > -Close / 2 && distance < Close + HeadlineLength;
        for (int level = 0; level < DeepestLook && node.IsElement
            && node.Tag != TagName.Body; level++, node = node.Parent)
        {
            var hints = HintsOf(node);
            if (exists && HeadlineNode.IsWithin(node))
                return inFoot && node.Tag != TagName.Article && (hints & ClassHint.Story) == 0;
            if (node.Tag is TagName.Nav or TagName.Figure or TagName.Blockquote || (hints & ClassHint.Caption) != 0)
                return true;
            bool isFoot = node.Tag == TagName.Footer && !close
                || (hints & ClassHint.Footer) != 0 && !(close && distance >= 0);
            if (node.Tag == TagName.Aside && !close || isFoot && footToo
                || !(close && distance >= 0) && (hints & ClassHint.Aside) != 0)
                return true;
            inFoot |= isFoot;
        }
        return inFoot;
    }
}

/// <summary>Lines forward from one, then others backward, for foreach.</summary>
struct LineWalk(int first, int end, int before, int start)
{
    int _next = first, _back = before;

    public int Current { get; private set; }

    public readonly LineWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        bool forward = _next < end;
        Current = forward ? _next++ : --_back;
        return forward || Current >= start;
    }
}
