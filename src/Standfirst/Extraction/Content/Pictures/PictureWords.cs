using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>What a reader sees of a caption: buttons and words for screen readers only are left out.</summary>
static class PictureWords
{
    // "Open this photo in gallery", said to those who do not see the icon.
    static readonly Utf8Needles Unseen =
        new(["sr-only", "visually-hidden", "visuallyhidden", "visuallyHidden", "screen-reader", "is_blind", "a11y-hidden"]);

    /// <summary>The words below an element without those of another one in it.</summary>
    public static string Of(PageNode top, PageNode except) =>
        VisibleText.Of(top, except, static (node, except) => IsLeftOut(node) || node.Equals(except)).Trim(Separators);

    // Between a caption and its credit, which is told apart.
    static readonly char[] Separators = [' ', '|', '/', '-', '–', '—', '·', '•'];

    /// <summary>Whether an element's words are no part of a caption.</summary>
    public static bool IsLeftOut(PageNode node) => node.IsElement
        && (VisibleText.IsHidden(node) || Elements.IsControl(node.Tag) || Unseen.AreIn(node.Utf8Attribute(AttributeName.Class)));
}
