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

    /// <summary>The line after the headline; the first of the page when no headline is printed.</summary>
    public int FirstLine =>
        HeadlineNode.Exists ? Declared.Lines.IndexAt(HeadlineNode.End) : 0;

    /// <summary>Where the headline stands, in bytes of printed text before it.</summary>
    public int HeadlineOffset => HeadlineNode.Exists ? OffsetOf(HeadlineNode) : 0;

    /// <summary>How many bytes of printed text stand before a node.</summary>
    public int OffsetOf(PageNode node) => Declared.Lines.OffsetOf(node.Index);

    /// <summary>The words printed below a node; empty when they are too many for what stands around a
    /// headline.</summary>
    public string TextOf(PageNode node) => Declared.Lines.ShortText(node);

    /// <summary>Whether a node stands where bylines, dates and standfirsts do: around the headline.</summary>
    public bool IsNearHeadline(PageNode node)
    {
        int distance = OffsetOf(node) - HeadlineOffset;
        return distance > -Before && distance < After + (Headline?.Length ?? 0);
    }

    /// <summary>The printed lines around the headline, those after it first.</summary>
    public IEnumerable<int> LinesAroundHeadline()
    {
        var lines = Declared.Lines;
        int offset = HeadlineOffset, first = FirstLine;
        for (int line = first; line < lines.Count && lines[line].Offset < offset + After; line++)
            yield return line;
        if (!HeadlineNode.Exists)
            yield break;
        for (int line = lines.IndexAt(HeadlineNode.Index) - 1; line >= 0
            && lines[line].Offset > offset - Before; line--)
            yield return line;
    }

    /// <summary>Whether a node stands right before or after the headline.</summary>
    public bool IsNextToHeadline(PageNode node) =>
        HeadlineNode.Exists && Math.Abs(OffsetOf(node) - HeadlineOffset) < Close + (Headline?.Length ?? 0);

    /// <summary>Whether a node belongs to something beside the story: comments, related stories,
    /// menus.</summary>
    public bool IsAside(PageNode node)
    {
        int distance = HeadlineNode.Exists ? OffsetOf(node) - HeadlineOffset : -1;
        bool close = HeadlineNode.Exists && distance > -Close / 2
            && distance < Close + (Headline?.Length ?? 0);
        for (int level = 0; level < DeepestLook && node.IsElement
            && node.Tag != TagName.Body; level++, node = node.Parent)
        {
            if (HeadlineNode.Exists && HeadlineNode.IsWithin(node))
                return false;
            var hints = ClassWords.HintsOf(node);
            if (node.Tag is TagName.Nav or TagName.Figure || (hints & ClassHint.Caption) != 0)
                return true;
            if (!close && node.Tag is TagName.Footer or TagName.Aside
                || !(close && distance >= 0) && (hints & ClassHint.Aside) != 0)
                return true;
        }
        return false;
    }
}
