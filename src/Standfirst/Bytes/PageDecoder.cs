using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Standfirst.Bytes;

/// <summary>Bytes → characters. A byte order mark outranks the server, the server outranks the page's meta element.</summary>
/// <remarks>https://html.spec.whatwg.org/#determining-the-character-encoding</remarks>
static class PageDecoder
{
    /// <summary>Decodes a page; bytes that mean nothing in its encoding become U+FFFD.</summary>
    /// <param name="page">The bytes as they came.</param>
    /// <param name="transportLabel">The label the server sent; null when it sent none.</param>
    /// <param name="encoding">The lower-case name of the encoding that was used.</param>
    public static string Decode(ReadOnlySpan<byte> page, string? transportLabel, out string encoding)
    {
        (encoding, int markLength) = ByteOrderMark(page) ?? (Declared(page, transportLabel), 0);
        return DecoderOf(encoding).GetString(page[markLength..]);
    }

    static (string Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> page) => page switch
    {
        [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
        [0xFE, 0xFF, ..] => ("utf-16be", 2),
        [0xFF, 0xFE, ..] => ("utf-16le", 2),
        _ => null,
    };

    /// <summary>The declared encoding, unless the bytes contradict it.</summary>
    static string Declared(ReadOnlySpan<byte> page, string? transportLabel)
    {
        string? declared = EncodingLabels.Find(transportLabel) ?? FromMeta(page);

        // Text beyond ASCII that is valid UTF-8 is hardly ever anything else, and what is not valid is never UTF-8.
        // The encodings of UTF-16 and ISO-2022-JP are not told apart by this: they stay as declared.
        if (declared is "utf-16le" or "utf-16be" or "iso-2022-jp")
            return declared;
        if (Utf8.IsValid(page))
            return declared is null || !Ascii.IsValid(page) ? "utf-8" : declared;
        if (declared is not (null or "utf-8"))
            return declared;
        return IsNearlyUtf8(page) ? "utf-8" : "windows-1252";
    }

    /// <summary>A page that was read as ASCII up to its meta element cannot be UTF-16: the standard reads that as UTF-8.</summary>
    static string? FromMeta(ReadOnlySpan<byte> page) => EncodingLabels.Find(MetaPrescan.FindLabel(page)) switch
    {
        "utf-16le" or "utf-16be" => "utf-8",
        var encoding => encoding,
    };

    /// <summary>Whether UTF-8 is broken in only a few places, as by a cut in mid-character or one foreign snippet.</summary>
    static bool IsNearlyUtf8(ReadOnlySpan<byte> page)
    {
        int whole = 0, broken = 0;
        while (!page.IsEmpty)
        {
            int ascii = page.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                break;
            page = page[ascii..];
            if (Rune.DecodeFromUtf8(page, out _, out int length) == OperationStatus.Done)
                whole++;
            else
                broken++;
            page = page[length..];
        }
        return broken * 10 <= whole;
    }

    static Encoding DecoderOf(string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8,
        "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!,
    };
}
