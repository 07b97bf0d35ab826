using System.Buffers.Text;
using System.Text;
using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>An img, amp-img or picture element → the picture with its caption and credit.</summary>
static class ImageReader
{
    // Below this it is an icon, an avatar or a tracking pixel.
    const int LeastSide = 100;

    /// <summary>Reads a picture; null for an icon, a placeholder or one without an address.</summary>
    public static Image? Read(PageNode element, Uri? baseUrl)
    {
        var img = element.Tag == TagName.Picture ? element.First(TagName.Img) : element;
        if (ImageAddress.Of(element, baseUrl) is not { } address || ImageAddress.IsDrawn(Encoding.UTF8.GetBytes(address)))
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

    static int? Side(PageNode img, AttributeName name)
    {
        var written = img.Utf8Attribute(name).Trim(WhiteSpace.Utf8);
        return Utf8Parser.TryParse(written, out int pixels, out int length) && pixels > 0 && IsPixel(written[length..])
            ? pixels
            : null;
    }

    // "640", "640.5", "640px"; "80%" and "40em" tell no pixels.
    static bool IsPixel(ReadOnlySpan<byte> unit)
    {
        if (unit is [(byte)'.', ..])
            unit = unit[1..].TrimStart("0123456789"u8);
        return unit.IsEmpty || Ascii.EqualsIgnoreCase(unit, "px"u8);
    }
}
