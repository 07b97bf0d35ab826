using System.Buffers.Text;
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
        var img = element.Tag == TagName.Picture ? ImgIn(element) : element;
        if (Address(img, baseUrl) is not { } address)
            return null;
        int? width = Side(img, AttributeName.Width), height = Side(img, AttributeName.Height);
        if (width < LeastSide || height < LeastSide)
            return null;

        var figure = img.Closest(TagName.Figure);
        string? caption = figure.Exists && figure.First(TagName.Figcaption) is { Exists: true } words ? VisibleText.Of(words) : null;
        return new Image(address)
        {
            Caption = NullIfEmpty(caption),
            Alt = NullIfEmpty(img.Attribute(AttributeName.Alt)?.Trim()),
            Width = width,
            Height = height,
        };
    }

    static PageNode ImgIn(PageNode picture) => picture.First(TagName.Img);

    static string? Address(PageNode img, Uri? baseUrl)
    {
        foreach (var place in Places)
        {
            if (WebAddress.Absolute(img.Attribute(place), baseUrl) is { } address)
                return address;
        }
        foreach (var place in SetPlaces)
        {
            if (WebAddress.Absolute(Largest(img.Attribute(place)), baseUrl) is { } address)
                return address;
        }
        return null;
    }

    /// <summary>The candidate of a srcset with the largest width or density.</summary>
    static string? Largest(string? srcset)
    {
        string? best = null;
        double most = -1;
        foreach (string candidate in (srcset ?? "").Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int space = candidate.LastIndexOf(' ');
            string address = space < 0 ? candidate : candidate[..space];
            double size = space >= 0 && double.TryParse(candidate.AsSpan(space + 1).TrimEnd("wxh,"), out double given) ? given : 1;
            if (size > most)
                (best, most) = (address, size);
        }
        return best;
    }

    static int? Side(PageNode img, AttributeName name) =>
        Utf8Parser.TryParse(img.Utf8Attribute(name), out int pixels, out _) && pixels > 0 ? pixels : null;

    static string? NullIfEmpty(string? words) => string.IsNullOrEmpty(words) ? null : words;
}
