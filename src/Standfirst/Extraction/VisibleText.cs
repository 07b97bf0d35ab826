using Standfirst.Dom;

namespace Standfirst.Extraction;

/// <summary>What a reader sees of a part of the page.</summary>
static class VisibleText
{
    /// <summary>The words below a node, white space collapsed; block elements and line breaks part words.</summary>
    public static string Of(PageNode top)
    {
        using var words = new CollapsedText();
        var nodes = top.Descendants.GetEnumerator();
        while (nodes.MoveNext())
        {
            var node = nodes.Current;
            if (node.IsText)
                words.Append(node.Utf8);
            else if (IsHidden(node))
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
