using System.Text;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Finds the address of the post that an element carries.</summary>
static class CarriedAddress
{
    /// <summary>
    /// The wordiest fallback markup has some 60 nodes, a post drawn by the platform itself some hundreds; a wrong mark
    /// on a page's own wrapper has the page below it.
    /// </summary>
    public const int MostNodes = 1000;

    // Where only the surroundings tell the platform, shorter ids number the site's own things.
    const int ShortestId = 8;

    // "https://x" has as many; a bare id of fewer is none.
    const int ShortestValue = 6;

    /// <summary>The post of an element's own attributes, else of frames and links in it; null for none.</summary>
    public static PostAddress? Find(PageNode element, EmbedMark? mark) => Own(element, mark) ?? Inner(element, mark);

    /// <summary>The post that an element's own attributes name, by address or by id; null for none.</summary>
    public static PostAddress? Own(PageNode element, EmbedMark? mark)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is AttributeName.Class or AttributeName.Style or AttributeName.Id)
                continue;
            var value = attribute.Utf8;
            if (value.Length < ShortestValue)
                continue;
            if (HoldsAddress(value) && PostIn(value) is { } post && Agrees(post, mark))
                return post;
            if (IsId(attribute.Utf8Name, value, mark) && PostBefore(element, mark) is { } before
                && PostAddress.Find(before + Encoding.UTF8.GetString(value)) is { } byId)
            {
                return byId;
            }
        }
        return null;
    }

    /// <summary>The post that frames and links in an element lead to; null for none, or too much to look at.</summary>
    public static PostAddress? Inner(PageNode element, EmbedMark? mark)
    {
        PostAddress? found = null;
        int left = MostNodes;
        foreach (var node in element.Descendants)
        {
            if (--left == 0)
                return null;
            var name = AddressOf(node);
            if (!PostAddress.IsLikely(node.Utf8Attribute(name)))
                continue;
            if (PostAddress.Find(node.Attribute(name)!) is not { } post || !Agrees(post, mark))
                continue;

            // A signed post ends with the link to itself; those before lead to posts it speaks of.
            if (node.Tag == TagName.Iframe || post.Platform is not ("x" or "bluesky"))
                return post;
            found = post;
        }
        return found;
    }

    static AttributeName AddressOf(PageNode node) => node.Tag switch
    {
        TagName.A => AttributeName.Href,
        TagName.Iframe => node.Has(AttributeName.Src) ? AttributeName.Src : AttributeName.DataSrc,
        _ => AttributeName.None,
    };

    static PostAddress? PostIn(ReadOnlySpan<byte> value) =>
        JsonAddress.IsLikely(value) ? JsonAddress.PostIn(value) : PostAddress.Find(Encoding.UTF8.GetString(value));

    static bool HoldsAddress(ReadOnlySpan<byte> value) => value.Contains((byte)'/') || value.IndexOf("%2F"u8) > 0;

    static bool Agrees(PostAddress post, EmbedMark? mark) => mark?.Platform is null || mark.Platform == post.Platform;

    static bool IsId(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, EmbedMark? mark)
    {
        if (mark is null)
            return false;
        if (mark.Platform is null || mark.Place == MarkPlace.DataAttribute)
            return Ascii.Equals(name, mark.Word) && (mark.Platform is not null || value.Length >= ShortestId);
        return name.SequenceEqual("data-src"u8) || name.SequenceEqual("data-shortcode"u8)
            || name.EndsWith("id"u8) && name.IndexOf("player"u8) < 0;
    }

    /// <summary>What makes an address of a bare id, by the platform that the mark or the surroundings name.</summary>
    static string? PostBefore(PageNode element, EmbedMark? mark) =>
        (mark?.Platform is { } platform ? PlatformName.Of(platform) : NamedBy(element))?.PostOf(element);

    static PlatformName? NamedBy(PageNode element)
    {
        foreach (var attribute in element.Attributes)
        {
            bool mayName = attribute.Name == AttributeName.Class || MarkedElement.IsData(attribute);
            if (mayName && PlatformName.In(attribute.Utf8) is { } name)
                return name;
        }
        return null;
    }
}
