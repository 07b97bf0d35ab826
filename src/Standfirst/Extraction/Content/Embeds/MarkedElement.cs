using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Finds the mark that an element bears. Asked of every element: ordinary ones cost no memory.</summary>
static class MarkedElement
{
    /// <summary>A data attribute with a post's address, and nothing else to go by.</summary>
    static readonly EmbedMark AddressInAttribute = new(MarkPlace.DataAttribute, "data-*", null);

    const int LongestAddress = 2048;

    static readonly MarkTable Tags = new(MarkPlace.ElementName);

    static readonly MarkTable Attributes = new(MarkPlace.DataAttribute);

    static readonly MarkTable Classes = new(MarkPlace.ClassWord);

    /// <summary>An element's mark, one that names its platform before one that does not; null for none.</summary>
    public static EmbedMark? MarkOf(PageNode element)
    {
        if (MayBeMark(element.Tag) && Tags.Find(element.Utf8Tag) is { } mark)
            return mark;
        EmbedMark? weak = null;
        foreach (var attribute in element.Attributes)
        {
            if (In(attribute, isCustom: element.Tag == TagName.Other) is not { } found)
                continue;
            if (found.Platform is not null)
                return found;
            weak ??= found;
        }
        return weak;
    }

    /// <summary>Whether any data attribute of an element may be a mark: a look at the values as they are written.</summary>
    public static bool MayBeMarkedByData(PageNode element)
    {
        var tree = element.Tree;
        foreach (ref readonly var attribute in tree.AttributesOf(in element.Data))
        {
            if (AttributeLook.MayBeData(attribute.Name) && tree.Utf8Attribute(attribute.Name) is var name && name.StartsWith("data-"u8)
                && (Attributes.Find(name) is not null || MayBeMark(tree.RoomOf(in attribute)[..attribute.Length])))
            {
                return true;
            }
        }
        return false;
    }

    // Markup, encoded or not, a class word, or an address. Nobody writes the letters of "http" as character references.
    static bool MayBeMark(ReadOnlySpan<byte> written)
    {
        var start = written.TrimStart(WhiteSpace.Utf8);
        return !start.IsEmpty && start[0] is (byte)'/' or (byte)'<' or (byte)'%' or (byte)'&' or (byte)'P'
            || Classes.Find(written) is not null || written.IndexOf("http"u8) >= 0;
    }

    /// <summary>Whether elements of such a name may be marked by the name itself.</summary>
    public static bool MayBeMark(TagName tag) => tag is TagName.Other or (>= TagName.AmpFacebook and <= TagName.AmpYoutube);

    /// <summary>Whether an attribute may hold what the page itself keeps for its scripts.</summary>
    public static bool IsData(PageAttribute attribute) => attribute.Name switch
    {
        AttributeName.Other => attribute.Utf8Name.StartsWith("data-"u8),
        >= AttributeName.DataCaption and <= AttributeName.DataVideoid => true,
        _ => false,
    };

    /// <param name="attribute">Any attribute.</param>
    /// <param name="isCustom">Whether it is of an element of the page's own making, where every name is.</param>
    static EmbedMark? In(PageAttribute attribute, bool isCustom)
    {
        if (attribute.Name == AttributeName.Class)
            return InClass(attribute.Utf8);
        if (!IsData(attribute) && !(isCustom && attribute.Name is AttributeName.Other or AttributeName.Src))
            return null;
        var value = attribute.Utf8;
        if (Attributes.Find(attribute.Utf8Name) is { } mark)
            return value.IsEmpty ? null : mark;
        if (Classes.Find(value) is { } renamed)
            return renamed;
        return MayHoldAddress(value) || HiddenMarkup.IsLikely(value) || JsonAddress.IsLikely(value) ? AddressInAttribute : null;
    }

    static EmbedMark? InClass(ReadOnlySpan<byte> words)
    {
        foreach (var word in new TokenList(words))
        {
            if (Classes.Find(word) is { } mark)
                return mark;
        }
        return null;
    }

    static bool MayHoldAddress(ReadOnlySpan<byte> value)
    {
        if (value.Length > LongestAddress)
            return false;
        return value.StartsWith("http"u8) || value.StartsWith("//"u8)
            ? PostAddress.IsOfPlatform(value) || value.IndexOf("%2F%2F"u8) > 0
            : value.IndexOf("=http"u8) > 0;
    }
}
