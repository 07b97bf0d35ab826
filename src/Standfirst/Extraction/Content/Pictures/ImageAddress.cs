using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>Finds where a picture's address stands: in a set of sources, in what a script reads late, in src or in a copy.</summary>
static class ImageAddress
{
    // Where scripts load pictures late, the address waits in one of these; the first that is one counts.
    static readonly AttributeName[] Places =
        [AttributeName.DataSrc, AttributeName.DataOriginal, AttributeName.DataLazySrc, AttributeName.Src];

    // In the names of attributes that lazy loaders think up: "data-lazyload", "data-hi-res-src", "data-image-url" …
    static readonly Utf8Needles LazyWords = new(["src", "lazy", "original", "image", "url"]);

    static readonly Utf8Needles PictureEnds = new([".jpg", ".jpeg", ".png", ".webp", ".avif"]);

    /// <summary>The best address of an img, amp-img or picture element; null when it has none.</summary>
    public static string? Of(PageNode picture, Uri? baseUrl)
    {
        var img = picture.Tag == TagName.Picture ? picture.First(TagName.Img) : picture;
        return InSet(img, baseUrl) ?? InSources(picture, baseUrl, sized: true) ?? Own(img, baseUrl)
            ?? InSources(picture, baseUrl, sized: false) ?? InCopy(picture, baseUrl) ?? Placeholder(img, baseUrl);
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
            if (IsSet(attribute) && SourceSet.Largest(attribute.Utf8, out _) is { IsEmpty: false } address && !KeepsPlace(address)
                && WebAddress.Absolute(address, baseUrl) is { } absolute)
            {
                return absolute;
            }
        }
        return null;
    }

    static bool IsSet(PageAttribute attribute) => attribute.Name is AttributeName.Srcset or AttributeName.DataSrcset
        || attribute.Name == AttributeName.Other && attribute.Utf8Name.EndsWith("srcset"u8);

    /// <summary>The largest of a picture element's sources, the first of equals: they differ in format and in their screens.</summary>
    /// <param name="picture">The element.</param>
    /// <param name="baseUrl">What addresses are relative to.</param>
    /// <param name="sized">Whether they must tell their size: without it, the img that every browser can show is no worse.</param>
    static string? InSources(PageNode picture, Uri? baseUrl, bool sized)
    {
        string? best = null;
        double most = sized ? 1 : 0;
        foreach (var child in picture.Children)
        {
            if (child.Tag != TagName.Source)
                continue;
            foreach (var attribute in child.Attributes)
            {
                if (!IsSet(attribute))
                    continue;
                var address = SourceSet.Largest(attribute.Utf8, out double size);
                if (size > most && !KeepsPlace(address) && WebAddress.Absolute(address, baseUrl) is { } absolute)
                    (best, most) = (absolute, size);
            }
        }
        return best;
    }

    static string? Own(PageNode img, Uri? baseUrl)
    {
        foreach (var place in Places)
        {
            var value = img.Utf8Attribute(place);
            if (!KeepsPlace(value) && WebAddress.Absolute(value, baseUrl) is { } address)
                return address;
        }
        foreach (var attribute in img.Attributes)
        {
            if (MayWait(attribute) && WebAddress.Absolute(attribute.Utf8, baseUrl) is { } address)
                return address;
        }
        return null;
    }

    // What is shown until the picture is there: "/blank.gif", "lazy-placeholder.png", "1x1.png".
    static readonly Utf8Needles PlaceholderWords =
        new(["placeholder", "blank.", "spacer.", "transparent.", "fallback.", "1x1.", "pixel.", "lazy-load", "lazyload", "loading."]);

    static bool KeepsPlace(ReadOnlySpan<byte> address) => IsDrawn(address) || PlaceholderWords.AreIn(Path(address));

    static string? Placeholder(PageNode img, Uri? baseUrl) => WebAddress.Absolute(img.Utf8Attribute(AttributeName.Src), baseUrl);

    static bool MayWait(PageAttribute attribute) =>
        attribute.Name == AttributeName.Other && attribute.Utf8Name.StartsWith("data-"u8) && LazyWords.AreIn(attribute.Utf8Name)
        && (attribute.Utf8.StartsWith("http"u8) || PictureEnds.AreIn(attribute.Utf8));

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
