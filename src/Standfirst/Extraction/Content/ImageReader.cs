using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>An img, amp-img or picture element → the picture with its caption and credit.</summary>
static class ImageReader
{
    // Below this it is an icon, an avatar or a tracking pixel.
    const int LeastSide = 100;

    // Where scripts load pictures late, the address waits in one of these; the first that is one counts.
    static readonly AttributeName[] Places =
        [AttributeName.DataSrc, AttributeName.DataOriginal, AttributeName.DataLazySrc, AttributeName.Src];

    static readonly AttributeName[] SetPlaces = [AttributeName.Srcset, AttributeName.DataSrcset];

    /// <summary>Reads a picture; null for an icon, a placeholder or one without an address.</summary>
    public static Image? Read(PageNode element, Uri? baseUrl)
    {
        var img = element.Tag == TagName.Picture ? element.First(TagName.Img) : element;
        if ((Address(img, baseUrl) ?? AddressOfSource(element, baseUrl) ?? AddressOfCopy(element, baseUrl)) is not { } address || IsDrawn(Encoding.UTF8.GetBytes(address)))
            return null;
        int? width = Side(img, AttributeName.Width), height = Side(img, AttributeName.Height);
        if (width < LeastSide || height < LeastSide)
            return null;

        var caption = CaptionReader.Of(element);
        return new Image(address)
        {
            Caption = caption.Words,
            Credit = caption.Credit,
            Alt = img.Attribute(AttributeName.Alt)?.Trim() is { Length: > 0 } alt ? alt : null,
            Width = width,
            Height = height,
        };
    }

    /// <summary>Whether an address leads to a drawing: icons and logos are, photographs never.</summary>
    public static bool IsDrawn(ReadOnlySpan<byte> address) =>
        (address.IndexOfAny((byte)'?', (byte)'#') is >= 0 and var end ? address[..end] : address).EndsWith(".svg"u8);

    static string? Address(PageNode img, Uri? baseUrl)
    {
        foreach (var place in Places)
        {
            if (WebAddress.Absolute(img.Utf8Attribute(place), baseUrl) is { } address)
                return address;
        }
        return AddressInSet(img, baseUrl);
    }

    static string? AddressInSet(PageNode element, Uri? baseUrl)
    {
        foreach (var place in SetPlaces)
        {
            if (WebAddress.Absolute(Largest(element.Attribute(place)), baseUrl) is { } address)
                return address;
        }
        return null;
    }

    /// <summary>The best of a picture element's sources, where its img only keeps the place.</summary>
    static string? AddressOfSource(PageNode picture, Uri? baseUrl)
    {
        foreach (var child in picture.Children)
        {
            if (child.Tag == TagName.Source && AddressInSet(child, baseUrl) is { } address)
                return address;
        }
        return null;
    }

    /// <summary>The same picture for readers without scripts, right behind the one that waits for them.</summary>
    static string? AddressOfCopy(PageNode element, Uri? baseUrl)
    {
        var next = element.Next;
        if (next.IsText)
            next = next.Next;
        return next.Tag == TagName.Noscript && next.First(TagName.Img) is { Exists: true } img ? Address(img, baseUrl) : null;
    }

    /// <summary>The candidate of a srcset with the largest width or density.</summary>
    static string? Largest(string? srcset)
    {
        string? best = null;
        double most = -1;
        foreach (string candidate in (srcset ?? "").Split([", ", ",\n"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int space = candidate.LastIndexOf(' ');
            string address = space < 0 ? candidate : candidate[..space].TrimEnd();
            double size = space >= 0
                && double.TryParse(candidate.AsSpan(space + 1).TrimEnd("wxh,"), CultureInfo.InvariantCulture, out double given) ? given : 1;
            if (size > most)
                (best, most) = (address, size);
        }
        return best;
    }

    static int? Side(PageNode img, AttributeName name) =>
        Utf8Parser.TryParse(img.Utf8Attribute(name), out int pixels, out _) && pixels > 0 ? pixels : null;
}
