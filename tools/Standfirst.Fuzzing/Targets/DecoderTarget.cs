using System.Text.Unicode;
using Standfirst.Bytes;

namespace Standfirst.Fuzzing.Targets;

sealed class DecoderTarget : Target
{
    // What a server may have declared; which of them, the input's first byte decides.
    static readonly string?[] Labels =
    [
        null, "utf-8", "windows-1252", "iso-8859-1", "shift_jis", "euc-jp", "iso-2022-jp", "gbk", "gb18030", "big5", "euc-kr",
        "utf-16le", "utf-16be", "windows-1251", "koi8-r", "macintosh", "x-user-defined", "replacement", "hz-gb-2312",
        "no such thing",
    ];

    public override string Name => "decoder";

    public override string Promise => "bytes → UTF-8, whatever was declared; valid, newlines LF, at most three times as long";

    public override IEnumerable<byte[]> Seeds =>
    [
        .. Samples.Pages,
        Samples.Utf8("\u0002<meta charset=utf-8>Hafen – „Fähre“ 🤍"),
        [4, .. "<meta charset=shift_jis>"u8, 0x83, 0x74, 0x83, 0x46, 0x83, 0x8A, 0x81, 0x5B],
        [6, .. "\e$B%U%'%j!<\e(B <meta charset=iso-2022-jp>"u8],
        [8, .. "<?xml version=\"1.0\" encoding=\"gb18030\"?>"u8, 0xC4, 0xE3, 0x81, 0x30, 0x81, 0x30],
        [0, 0xFF, 0xFE, (byte)'<', 0, (byte)'p', 0, (byte)'>', 0, 0x3D, 0xD8, 0x00, 0xDE],
        [11, (byte)'<', 0, (byte)'p', 0, (byte)'>', 0, 0x00, 0xD8],
        [13, .. "<p>"u8, 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2],
    ];

    public override IReadOnlyList<string> Words =>
    [
        "<meta charset=", "<meta http-equiv=content-type content=\"text/html; charset=", "<?xml encoding=\"", "utf-8", "utf-7",
        "utf-16", "shift_jis",
        "iso-2022-jp", "gb18030", "big5", "euc-kr", "windows-1252", "x-user-defined", "replacement", "\">", ">", "<!--",
        "\r\n", "\r", "\0",
        "\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF", "\u00C3\u00A4", "\u00F0\u009F\u00A4\u008D", "\u00E2\u0082",
        "\u00ED\u00A0\u0080", "\u00C0\u0080",
        "\u001B$B", "\u001B(B", "\u001B(J", "\u001B(I", "\u0083\u0074", "\u0081\u0030\u0081\u0030", "\u0084\u0031\u00A4\u0037",
        "\u008E\u00A1", "\u008F\u00A2\u00AF", "\u00A1\u00A1", "~{", "~}",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("<!--", "-->"), ("\u001B$B", "\u001B(B"), ("\u00F0\u009F", "\u00A4\u008D"), ("\r", "\n"),
    ];

    public override void Take(byte[] input, Signs signs)
    {
        string? label = input.Length == 0 ? null : Labels[input[0] % Labels.Length];
        using DecodedPage page = PageDecoder.Decode(input, label);
        if (!Utf8.IsValid(page.Text))
            throw new BrokenException("what was decoded is no UTF-8", page.Encoding);
        if (page.Text.Contains((byte)'\r'))
            throw new BrokenException("what was decoded has a carriage return", page.Encoding);
        if (page.HasNul != page.Text.Contains((byte)0))
            throw new BrokenException("NULs are not told as they are", page.Encoding);
        if (page.Length > 3L * input.Length + 3)
            throw new BrokenException("what was decoded is too long", $"{input.Length} bytes gave {page.Length}");
        if (page.Buffer.AsSpan(page.Length, DecodedPage.Padding).ContainsAnyExcept((byte)0))
            throw new BrokenException("zeros are missing behind what was decoded", page.Encoding);
        signs.See(label ?? "", page.Encoding);
        signs.See("overruled", page.Overruled);
        signs.See(page.Encoding, page.Length * 16L / Math.Max(1, input.Length));
        signs.See(page.Encoding, page.Text.Count("\uFFFD"u8));
    }
}
