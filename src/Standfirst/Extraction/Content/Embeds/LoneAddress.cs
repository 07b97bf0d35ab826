using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>A paragraph that holds a post's address and nothing else: an embed that was never unfolded.</summary>
static class LoneAddress
{
    const int Shortest = 12, Longest = 500;

    /// <summary>The post of which an element holds the address, or a link to it, and no more; null for none.</summary>
    public static PostAddress? PostIn(PageNode element)
    {
        if (!IsParagraph(element.Tag))
            return null;
        var child = FirstShown(element.FirstChild);
        if (child.IsText)
            return IsAddress(child.Utf8) && IsLast(child) ? PostAddress.Find(Encoding.UTF8.GetString(child.Utf8)) : null;
        if (child.Tag != TagName.A || !PostAddress.IsOfPlatform(child.Utf8Attribute(AttributeName.Href)) || !IsLast(child))
            return null;
        var post = PostAddress.Find(child.Attribute(AttributeName.Href)!);
        return post is not null && SaysNothing(child, post) ? post : null;
    }

    static bool SaysNothing(PageNode link, PostAddress post)
    {
        var words = FirstShown(link.FirstChild);
        if (!words.IsText || words.Utf8.Length > Longest || !IsLast(words))
            return false;
        return IsAddress(words.Utf8)
            || EmbedResidue.Find(Encoding.UTF8.GetString(words.Utf8).Trim())?.Embed?.Platform == post.Platform;
    }

    /// <summary>The number of the element that some words may be the address in; -1 for none. A quick look.</summary>
    /// <param name="text">A text.</param>
    /// <param name="words">Its words.</param>
    public static int ParagraphAround(PageNode text, ReadOnlySpan<byte> words)
    {
        var parent = text.Parent;
        if (parent.Tag != TagName.A)
            return IsParagraph(parent.Tag) && MayBegin(words) ? parent.Index : -1;
        return IsParagraph(parent.Parent.Tag) && PostAddress.IsOfPlatform(parent.Utf8Attribute(AttributeName.Href))
            ? parent.Parent.Index
            : -1;
    }

    static bool IsParagraph(TagName tag) => tag is TagName.P or TagName.Div or TagName.Figure or TagName.Center;

    static bool MayBegin(ReadOnlySpan<byte> words) => words.StartsWith("http"u8) || words.StartsWith("www."u8);

    static bool IsAddress(ReadOnlySpan<byte> text)
    {
        text = text.Trim(WhiteSpace.Utf8);
        return text.Length is > Shortest and < Longest
            && MayBegin(text)
            && !text.ContainsAny(WhiteSpace.Utf8);
    }

    /// <summary>A node or the first of those beside it that shows anything; none when none does.</summary>
    static PageNode FirstShown(PageNode node)
    {
        while (node.Exists && IsEmpty(node))
            node = node.Next;
        return node;
    }

    static bool IsLast(PageNode node) => !FirstShown(node.Next).Exists;

    static bool IsEmpty(PageNode node) => node.IsText
        ? node.Utf8.IndexOfAnyExcept(WhiteSpace.Utf8) < 0
        : node.Tag == TagName.Br || !node.FirstChild.Exists && Elements.IsInline(node.Tag);
}
