using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction;

/// <summary>What a reader sees of a part of the page.</summary>
static class VisibleText
{
    /// <summary>The words below a node, white space collapsed; block elements and line breaks part words.</summary>
    public static string Of(PageNode top)
    {
        var words = new StringBuilder();
        var nodes = top.Descendants.GetEnumerator();
        while (nodes.MoveNext())
        {
            var node = nodes.Current;
            if (node.IsText)
            {
                foreach (char letter in Encoding.UTF8.GetString(node.Utf8))
                    WhiteSpace.Append(words, letter);
            }
            else if (IsHidden(node))
            {
                nodes.SkipChildren();
            }
            else if (!Elements.IsInline(node.Tag))
            {
                WhiteSpace.Append(words, ' ');
            }
        }
        return words is [.., ' '] ? words.ToString(0, words.Length - 1) : words.ToString();
    }

    /// <summary>Whether an element and all below it is not shown, as far as markup and inline style tell.</summary>
    public static bool IsHidden(PageNode element) =>
        Elements.IsNeverShown(element.Tag) && element.Namespace == NodeNamespace.Html || element.Tag == TagName.Svg
        || element.Has(AttributeName.Hidden) && !IsShownLater(element)
        || element.Utf8Attribute(AttributeName.Style) is { IsEmpty: false } style && HidesBy(style);

    // React streams the parts of a page hidden, numbered "S:0" on, and a script on the page moves each to its place at once.
    // "until-found" is text that is folded away and that a search in the page opens.
    static bool IsShownLater(PageNode element) =>
        element.Utf8Attribute(AttributeName.Id).StartsWith("S:"u8)
        || element.Utf8Attribute(AttributeName.Hidden).SequenceEqual("until-found"u8);

    static bool HidesBy(ReadOnlySpan<byte> style)
    {
        int display = style.IndexOf("display"u8);
        if (display >= 0 && style[(display + 7)..].TrimStart(" :"u8).StartsWith("none"u8))
            return true;
        int visibility = style.IndexOf("visibility"u8);
        return visibility >= 0 && style[(visibility + 10)..].TrimStart(" :"u8).StartsWith("hidden"u8);
    }
}
