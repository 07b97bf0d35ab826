using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction;

/// <summary>What a reader sees of a part of the page.</summary>
static class VisibleText
{
    /// <summary>The words below a node, white space collapsed; block elements and line breaks part words.</summary>
    public static string Of(PageNode top) => Of(top, top, static (node, _) => IsHidden(node));

    /// <summary>The same, but for what is left out.</summary>
    /// <param name="top">The node.</param>
    /// <param name="known">What is to be known to tell.</param>
    /// <param name="isLeftOut">Whether an element and all below it are left out: a static function, so that nothing is allocated.</param>
    public static string Of<T>(PageNode top, T known, Func<PageNode, T, bool> isLeftOut)
    {
        using var words = new CollapsedText();
        var nodes = top.Descendants.GetEnumerator();
        while (nodes.MoveNext())
        {
            var node = nodes.Current;
            if (node.IsText)
                words.Append(node.Utf8);
            else if (isLeftOut(node, known))
                nodes.SkipChildren();
            else if (!Elements.IsInline(node.Tag))
                words.AppendSpace();
        }
        words.TrimEnd(0);
        return words.ToString();
    }

    /// <summary>Whether an element and all below it is not shown, as far as markup and inline style tell.</summary>
    public static bool IsHidden(PageNode element) => IsHidden(element, AttributeLook.SignsOf(element));

    /// <summary>The same, its attributes looked at already.</summary>
    public static bool IsHidden(PageNode element, AttributeSigns signs) =>
        Elements.IsNeverShown(element.Tag) && element.Namespace == NodeNamespace.Html || element.Tag == TagName.Svg
        || (signs & AttributeSigns.Hidden) != 0 && !IsShownLater(element)
        || (signs & AttributeSigns.Style) != 0 && HidesBy(element.Utf8Attribute(AttributeName.Style));

    /// <summary>Whether a node is an element that, with all below it, shows no words of the page: it is hidden, or what a reader works
    /// and does not read.</summary>
    public static bool IsWordless(PageNode node) => node.IsElement && IsWordless(node, AttributeLook.SignsOf(node));

    /// <summary>The same, the element's attributes looked at already: most elements are through at the first look.</summary>
    public static bool IsWordless(PageNode element, TagName tag, AttributeSigns signs) =>
        ((signs & (AttributeSigns.Hidden | AttributeSigns.Style)) != 0 || Elements.IsNeverShown(tag) || Elements.IsControl(tag))
        && IsWordless(element, signs);

    static bool IsWordless(PageNode element, AttributeSigns signs) => Elements.IsControl(element.Tag) || IsHidden(element, signs);

    // React streams the parts of a page hidden, numbered "S:0" on, and a script on the page moves each to its place at once.
    // "until-found" is text that is folded away and that a search in the page opens.
    static bool IsShownLater(PageNode element) =>
        element.Utf8Attribute(AttributeName.Id).StartsWith("S:"u8)
        || element.Utf8Attribute(AttributeName.Hidden).SequenceEqual("until-found"u8);

    // Of two declarations of one property the later counts.
    static bool HidesBy(ReadOnlySpan<byte> style)
    {
        bool isGone = false, isUnseen = false;
        while (!style.IsEmpty)
        {
            int end = style.IndexOf((byte)';');
            var declaration = end < 0 ? style : style[..end];
            style = end < 0 ? [] : style[(end + 1)..];
            int colon = declaration.IndexOf((byte)':');
            if (colon < 0)
                continue;
            var property = declaration[..colon].Trim(WhiteSpace.Utf8);
            if (Ascii.EqualsIgnoreCase(property, "display"u8))
                isGone = IsWord(declaration[(colon + 1)..], "none"u8);
            else if (Ascii.EqualsIgnoreCase(property, "visibility"u8))
                isUnseen = IsWord(declaration[(colon + 1)..], "hidden"u8);
        }
        return isGone || isUnseen;
    }

    // "none", "NONE !important".
    static bool IsWord(ReadOnlySpan<byte> value, ReadOnlySpan<byte> word)
    {
        int mark = value.IndexOf((byte)'!');
        return Ascii.EqualsIgnoreCase((mark < 0 ? value : value[..mark]).Trim(WhiteSpace.Utf8), word);
    }
}
