using System.Text;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>A paragraph that holds a post's address and nothing else: what is left where an embed was never unfolded.</summary>
static class LoneAddress
{
    const int Longest = 500;

    /// <summary>The post whose address, or whose fallback wording as a link, is all that an element holds; null for none.</summary>
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
        return PostAddress.Find(child.Attribute(AttributeName.Href)!) is { } post && SaysNothing(child, post) ? post : null;
    }

    static bool SaysNothing(PageNode link, PostAddress post)
    {
        if (OnlyChild(link) is not { Exists: true, IsText: true } words || words.Utf8.Length > Longest)
            return false;
        return IsAddress(words.Utf8)
            || EmbedResidue.Find(Encoding.UTF8.GetString(words.Utf8).Trim()) is { Embed: { } told } && told.Platform == post.Platform;
    }

    static bool IsAddress(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\r\n"u8);
        return text.Length is > 12 and < Longest && (text.StartsWith("http"u8) || text.StartsWith("www."u8)) && !text.ContainsAny(" \t\r\n"u8);
    }

    /// <summary>The one child that shows anything; none when there are more.</summary>
    static PageNode OnlyChild(PageNode element)
    {
        PageNode only = default;
        foreach (var child in element.Children)
        {
            bool isEmpty = child.IsText ? child.Utf8.Trim(" \t\r\n"u8).IsEmpty : !child.FirstChild.Exists && Elements.IsInline(child.Tag);
            if (isEmpty || child.Tag == TagName.Br)
                continue;
            if (only.Exists)
                return default;
            only = child;
        }
        return only;
    }
}
