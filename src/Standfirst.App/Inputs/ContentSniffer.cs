using System.Buffers;
using System.Text;

namespace Standfirst.App.Inputs;

/// <summary>Tells pages from pictures and programs by their first bytes.</summary>
/// <remarks>
/// After the WHATWG MIME Sniffing Standard, section 7.1 "Identifying a resource with an unknown MIME type":
/// HTML signatures and byte order marks speak for text before any odd byte can speak against it.
/// </remarks>
static class ContentSniffer
{
    // "The resource header" of the standard.
    const int HeaderLength = 1445;

    // Each is followed by a space or ">", a "tag-terminating byte". Capitals do not matter.
    static readonly byte[][] HtmlTags =
    [
        [.. "<!DOCTYPE HTML"u8], [.. "<HTML"u8], [.. "<HEAD"u8], [.. "<SCRIPT"u8], [.. "<IFRAME"u8],
        [.. "<H1"u8], [.. "<DIV"u8], [.. "<FONT"u8], [.. "<TABLE"u8], [.. "<A"u8], [.. "<STYLE"u8],
        [.. "<TITLE"u8], [.. "<B"u8], [.. "<BODY"u8], [.. "<BR"u8], [.. "<P"u8],
    ];

    static readonly byte[][] OtherMarkup = [[.. "<!--"u8], [.. "<?xml"u8]];

    static readonly (byte[] Signature, string Kind)[] Binaries =
    [
        ([.. "%PDF-"u8], "a PDF document"),
        ([0x89, .. "PNG\r\n"u8], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF8"u8], "a GIF picture"),
        ([.. "PK\x03\x04"u8], "a ZIP archive"),
    ];

    // The standard's binary data bytes: control codes but for white space and escape (for ISO-2022-JP).
    static readonly SearchValues<byte> BinaryData = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Except([0x09, 0x0A, 0x0C, 0x0D, 0x1B]).Select(code => (byte)code)]);

    // White space, and for a page with a byte order mark its bytes and the zero bytes of UTF-16.
    static readonly byte[] BeforeTheFirstTag = [.. "\t\n\f\r "u8, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0];

    /// <summary>What the bytes are if they are no page, in words for the user; null for a page.</summary>
    public static string? FindBinary(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> header = bytes[..Math.Min(bytes.Length, HeaderLength)];
        if (HasByteOrderMark(header) || HasHtmlSignature(header.TrimStart("\t\n\f\r "u8)))
            return null;
        foreach (var (signature, kind) in Binaries)
        {
            if (header.StartsWith(signature))
                return kind;
        }
        return header.ContainsAny(BinaryData) ? "binary data" : null;
    }

    /// <summary>Whether bytes that are no binary begin with a tag: markup, not plain text.</summary>
    public static bool IsMarkup(ReadOnlySpan<byte> page)
    {
        ReadOnlySpan<byte> start = page.TrimStart(BeforeTheFirstTag);
        if (start is not [(byte)'<', _, ..])
            return false;
        byte next = start[1..].TrimStart((byte)0) is [var first, ..] ? first : (byte)0;
        return char.IsAsciiLetter((char)next) || next is (byte)'!' or (byte)'?';
    }

    static bool HasByteOrderMark(ReadOnlySpan<byte> header) =>
        header is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];

    static bool HasHtmlSignature(ReadOnlySpan<byte> start)
    {
        foreach (byte[] tag in HtmlTags)
        {
            if (start.Length > tag.Length
                && Ascii.EqualsIgnoreCase(start[..tag.Length], tag)
                && start[tag.Length] is (byte)' ' or (byte)'>')
                return true;
        }
        foreach (byte[] opening in OtherMarkup)
        {
            if (start.StartsWith(opening))
                return true;
        }
        return false;
    }
}
