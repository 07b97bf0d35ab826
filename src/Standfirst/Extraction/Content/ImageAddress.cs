using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>Finds where a picture's address stands: in a set of sources, in what a script reads late, in src or in a copy.</summary>
static class ImageAddress
{
    // Where scripts load pictures late, the address waits in one of these; the first that is one counts.
    static readonly AttributeName[] Places =
        [AttributeName.DataSrc, AttributeName.DataOriginal, AttributeName.DataLazySrc, AttributeName.Src];

    // In the names of attributes that lazy loaders think up: "data-lazyload", "data-hi-res-src", "data-image-url" …
    static readonly byte[][] LazyWords = ["src"u8.ToArray(), "lazy"u8.ToArray(), "original"u8.ToArray(), "image"u8.ToArray(), "url"u8.ToArray()];

    static readonly byte[][] PictureEnds = [".jpg"u8.ToArray(), ".jpeg"u8.ToArray(), ".png"u8.ToArray(), ".webp"u8.ToArray(), ".avif"u8.ToArray()];

    /// <summary>The best address of an img, amp-img or picture element; null when it has none.</summary>
    public static string? Of(PageNode picture, Uri? baseUrl)
    {
        var img = picture.Tag == TagName.Picture ? picture.First(TagName.Img) : picture;
        return InSet(img, baseUrl) ?? InSources(picture, baseUrl) ?? Own(img, baseUrl) ?? InCopy(picture, baseUrl);
    }

    /// <summary>Whether an address leads to a drawing: icons and logos are, photographs never.</summary>
    public static bool IsDrawn(ReadOnlySpan<byte> address) => Path(address).EndsWith(".svg"u8);

    static ReadOnlySpan<byte> Path(ReadOnlySpan<byte> address) =>
        address.IndexOfAny((byte)'?', (byte)'#') is >= 0 and var end ? address[..end] : address;

    /// <summary>The best of the element's own sets: srcset, data-srcset and what else lazy loaders call it.</summary>
    static string? InSet(PageNode element, Uri? baseUrl)
    {
        foreach (var attribute in element.Attributes)
        {
            bool isSet = attribute.Name is AttributeName.Srcset or AttributeName.DataSrcset
                || attribute.Name == AttributeName.Other && attribute.Utf8Name.EndsWith("srcset"u8);
            if (isSet && WebAddress.Absolute(SourceSet.Largest(attribute.Value), baseUrl) is { } address)
                return address;
        }
        return null;
    }

    /// <summary>The best of a picture element's first source that has any: sources differ in format and for which screens they are.</summary>
    static string? InSources(PageNode picture, Uri? baseUrl)
    {
        foreach (var child in picture.Children)
        {
            if (child.Tag == TagName.Source && InSet(child, baseUrl) is { } address)
                return address;
        }
        return null;
    }

    static string? Own(PageNode img, Uri? baseUrl)
    {
        foreach (var place in Places)
        {
            if (WebAddress.Absolute(img.Utf8Attribute(place), baseUrl) is { } address)
                return address;
        }
        foreach (var attribute in img.Attributes)
        {
            if (MayWait(attribute) && WebAddress.Absolute(attribute.Utf8, baseUrl) is { } address)
                return address;
        }
        return null;
    }

    static bool MayWait(PageAttribute attribute)
    {
        if (attribute.Name != AttributeName.Other || !attribute.Utf8Name.StartsWith("data-"u8))
            return false;
        foreach (byte[] word in LazyWords)
        {
            if (attribute.Utf8Name.IndexOf(word) >= 0)
                return IsPicture(attribute.Utf8);
        }
        return false;
    }

    static bool IsPicture(ReadOnlySpan<byte> address)
    {
        foreach (byte[] end in PictureEnds)
        {
            if (address.IndexOf(end) >= 0)
                return true;
        }
        return address.StartsWith("http"u8);
    }

    /// <summary>The same picture for readers without scripts, right behind the one that waits for them.</summary>
    static string? InCopy(PageNode picture, Uri? baseUrl)
    {
        var next = picture.Next;
        if (next.IsText)
            next = next.Next;
        return next.Tag == TagName.Noscript && next.First(TagName.Img) is { Exists: true } img
            ? InSet(img, baseUrl) ?? Own(img, baseUrl)
            : null;
    }
}
