using System.Text;

namespace Standfirst.Bytes;

/// <summary>How a multi-byte encoding puts its characters together, whatever these mean.</summary>
/// <remarks>https://encoding.spec.whatwg.org/#legacy-multi-byte-chinese-(simplified)-encodings</remarks>
sealed class MultiByteForm
{
    // Encoding, the code page that knows its characters, the length of a character by its first bytes.
    static readonly MultiByteForm[] Rows =
    [
        new("gbk", 54936, Gb18030Length),           // to be read as gb18030, says the standard
        new("gb18030", 54936, Gb18030Length),
        new("big5", 950, Big5Length),
        new("euc-jp", 51932, EucJpLength),
        new("shift_jis", 932, ShiftJisLength),
        new("euc-kr", 949, EucKrLength),
    ];

    /// <summary>
    /// How many bytes a character takes, as far as they are at hand; 0 when they cannot begin one.
    /// </summary>
    delegate int CharacterLength(ReadOnlySpan<byte> text);

    readonly CharacterLength _length;

    MultiByteForm(string encoding, int codePage, CharacterLength length)
    {
        Encoding = encoding;
        CodePage = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        _length = length;
    }

    /// <summary>What stands where a text goes on with a byte beyond ASCII.</summary>
    public enum Finding
    {
        /// <summary>A character, put together as it should be.</summary>
        Whole,

        /// <summary>Bytes that cannot be a character.</summary>
        Broken,

        /// <summary>The beginning of a character, and then the end of the text.</summary>
        Cut,
    }

    /// <summary>The encoding's lower-case name.</summary>
    public string Encoding { get; }

    /// <summary>The runtime's code page for the encoding.</summary>
    public Encoding CodePage { get; }

    /// <summary>The form of an encoding; null for one that is not of this kind.</summary>
    /// <param name="encoding">An encoding's lower-case name.</param>
    public static MultiByteForm? Of(string encoding)
    {
        foreach (MultiByteForm row in Rows)
        {
            if (row.Encoding == encoding)
                return row;
        }
        return null;
    }

    /// <summary>Measures the character that a text begins with.</summary>
    /// <param name="text">Begins with a byte beyond ASCII.</param>
    /// <param name="length">
    /// Its length in bytes. Of what is broken or cut: the bytes for which one U+FFFD stands, never an ASCII
    /// byte that the breaking should leave alone, or a page could lose the start of a tag.
    /// </param>
    public Finding Measure(ReadOnlySpan<byte> text, out int length)
    {
        length = _length(text);
        if (length > text.Length)
        {
            length = text.Length;
            return Finding.Cut;
        }
        if (length > 0)
            return Finding.Whole;

        bool isLead = _length(text[..1]) > 1;
        length = isLead && text[1] >= 0x80 ? 2 : 1;
        return Finding.Broken;
    }

    /// <summary>
    /// Whether a page can be in this encoding: one character in ten beyond ASCII may be broken.
    /// </summary>
    public bool Fits(ReadOnlySpan<byte> page)
    {
        long whole = 0, broken = 0;
        while (page.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and int ascii)
        {
            page = page[ascii..];
            if (Measure(page, out int length) == Finding.Broken)
                broken++;
            else
                whole++;
            page = page[length..];
        }
        return whole >= 9 * broken;
    }

    static int Gb18030Length(ReadOnlySpan<byte> text) => text switch
    {
        [< 0x81 or > 0xFE, ..] => 0,
        [_] => 2,
        [_, >= 0x40 and not (0x7F or 0xFF), ..] => 2,
        [_, >= 0x30 and <= 0x39] or [_, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE] => 4,
        [_, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..] => 4,
        _ => 0,
    };

    static int Big5Length(ReadOnlySpan<byte> text) => text switch
    {
        [< 0x81 or > 0xFE, ..] => 0,
        [_] or [_, (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE), ..] => 2,
        _ => 0,
    };

    static int EucKrLength(ReadOnlySpan<byte> text) => text switch
    {
        [< 0x81 or > 0xFE, ..] => 0,
        [_] or [_, >= 0x41 and <= 0xFE, ..] => 2,
        _ => 0,
    };

    static int ShiftJisLength(ReadOnlySpan<byte> text) => text switch
    {
        [0x80 or (>= 0xA1 and <= 0xDF), ..] => 1,
        [0xA0 or > 0xFC, ..] => 0,
        [_] or [_, >= 0x40 and not (0x7F or > 0xFC), ..] => 2,
        _ => 0,
    };

    static int EucJpLength(ReadOnlySpan<byte> text) => text switch
    {
        [0x8E] or [0x8E, >= 0xA1 and <= 0xDF, ..] => 2,
        [0x8F] or [0x8F, >= 0xA1 and <= 0xFE] or [0x8F, >= 0xA1 and <= 0xFE, >= 0xA1 and <= 0xFE, ..] => 3,
        [>= 0xA1 and <= 0xFE] or [>= 0xA1 and <= 0xFE, >= 0xA1 and <= 0xFE, ..] => 2,
        _ => 0,
    };
}
