using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>The box that stands in for an embed until the reader lets the platform in.</summary>
static class ConsentWall
{
    const int LongestText = 1500;

    const int LongestButton = 60;

    /// <summary>Heading, icon and the white space between them come first.</summary>
    public const int MostStepsToWords = 10;

    /// <summary>In the classes of walls: "embed-wrapper", "js-consent", "external-content", "opt-in", "content-blocker" …</summary>
    public static readonly string[] Clues =
        ["embed", "onsent", "extern", "opt", "social", "blocke", "placeholder", "privacy"];

    static readonly Utf8Needles ClueWords = new(Clues);

    /// <summary>Whether a wrapper holds consent wording, at most one post and no other words.</summary>
    public static bool Is(PageNode wrapper) =>
        IsWrapper(wrapper) && (HasClue(wrapper) || OpensLikeWall(wrapper))
        && EmbedReader.IsSmall(wrapper) && HoldsNothingElse(wrapper);

    /// <summary>Whether words, or none at all, are what a consent tool shows in place of a post.</summary>
    public static bool IsPlaceholder(string words) =>
        words.Length <= LongestButton || words.Length <= LongestText && ConsentWording.Find(words) is not null;

    static bool IsWrapper(PageNode element) => element.Tag is TagName.Div or TagName.Section or TagName.Figure
        or TagName.Aside or TagName.Article or TagName.Span or TagName.P or TagName.Other;

    static bool HasClue(PageNode element) => ClueWords.AreIn(element.Utf8Attribute(AttributeName.Class));

    /// <summary>Whether the first words below an element are those of a wall.</summary>
    static bool OpensLikeWall(PageNode element)
    {
        var tree = element.Tree;
        int next = element.Data.First;
        for (int steps = 0; next >= 0 && steps < MostStepsToWords; steps++)
        {
            ref readonly var node = ref tree.NodeAt(next);
            if (node.Kind == NodeKind.Text && tree.LettersOf(in node).TrimStart(WhiteSpace.Utf8) is { IsEmpty: false } words)
                return ConsentWording.Opens(words);
            next = node.First >= 0 ? node.First : node.Next;
        }
        return false;
    }

    static bool HoldsNothingElse(PageNode wrapper)
    {
        using var line = new CollapsedText();
        bool asksConsent = false;
        PageNode carrier = default;
        int letters = 0;
        var nodes = wrapper.Descendants.GetEnumerator();
        while (nodes.MoveNext())
        {
            var node = nodes.Current;
            if (node.IsText)
            {
                letters += node.Utf8.Trim(WhiteSpace.Utf8).Length;
                if (letters > LongestText)
                    return false;
                line.Append(node.Utf8);
            }
            else if (EmbedReader.IsCarrier(node, MarkupDepth.Page))
            {
                if (carrier.Exists && !EmbedReader.IsSame(carrier, node))
                    return false;
                carrier = node;
                nodes.SkipChildren();
            }
            else if (VisibleText.IsHidden(node))
            {
                nodes.SkipChildren();
            }
            else if (!Elements.IsInline(node.Tag) && !IsOfWall(line, ref asksConsent))
            {
                return false;
            }
        }
        return IsOfWall(line, ref asksConsent) && asksConsent;
    }

    static bool IsOfWall(CollapsedText line, ref bool asksConsent)
    {
        line.TrimEnd(0);
        var words = line.Letters;
        line.Truncate(0);
        if (ConsentWording.Find(words) is not null)
            asksConsent = true;
        else if (words.Length > LongestButton && !ConsentWording.HasVocabulary(words))
            return false;
        return true;
    }
}
