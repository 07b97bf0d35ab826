using System.Text;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>A paragraph that holds a post's address and nothing else: an embed that was never unfolded.</summary>
static class LoneAddress
{
    const int Shortest = 12, Longest = 500;

    /// <summary>The post of which an element holds the address, or a link to it, and no more; null for none.</summary>
    public static PostAddress? PostIn(PageNode element)
    {
        if (element.Tag is not (TagName.P or TagName.Div or TagName.Figure or TagName.Center))
            return null;
        if (OnlyChild(element) is not { Exists: true } child)
            return null;
        if (child.IsText)
            return IsAddress(child.Utf8) ? PostAddress.Find(Encoding.UTF8.GetString(child.Utf8)) : null;
        if (child.Tag != TagName.A || !PostAddress.IsOfPlatform(child.Utf8Attribute(AttributeName.Href)))
            return null;
        var post = PostAddress.Find(child.Attribute(AttributeName.Href)!);
        return post is not null && SaysNothing(child, post) ? post : null;
    }

    static bool SaysNothing(PageNode link, PostAddress post)
    {
        if (OnlyChild(link) is not { Exists: true, IsText: true } words || words.Utf8.Length > Longest)
            return false;
        return IsAddress(words.Utf8)
            || EmbedResidue.Find(Encoding.UTF8.GetString(words.Utf8).Trim())?.Embed?.Platform == post.Platform;
    }

    static bool IsAddress(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\r\n"u8);
        return text.Length is > Shortest and < Longest
            && (text.StartsWith("http"u8) || text.StartsWith("www."u8))
            && !text.ContainsAny(" \t\r\n"u8);
    }

    /// <summary>The one child that shows anything; none when there are more.</summary>
    static PageNode OnlyChild(PageNode element)
    {
        PageNode only = default;
        foreach (var child in element.Children)
        {
            bool isEmpty = child.IsText
                ? child.Utf8.Trim(" \t\r\n"u8).IsEmpty
                : child.Tag == TagName.Br || !child.FirstChild.Exists && Elements.IsInline(child.Tag);
            if (isEmpty)
                continue;
            if (only.Exists)
                return default;
            only = child;
        }
        return only;
    }
}
