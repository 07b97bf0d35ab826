namespace Standfirst.Bytes;

/// <summary>
/// Finds the encoding of a page. A byte order mark outranks the server, the server outranks the page's meta
/// element, and the bytes have the last word on whether that can be so.
/// </summary>
/// <remarks>https://html.spec.whatwg.org/#determining-the-character-encoding</remarks>
static class EncodingSniffer
{
    /// <summary>Finds the encoding.</summary>
    /// <param name="page">The bytes as they came.</param>
    /// <param name="transportLabel">The encoding label that the server sent; null when it sent none.</param>
    /// <param name="copied">What the page's text, its byte order mark left out, was found to be.</param>
    public static EncodingChoice Choose(
        ReadOnlySpan<byte> page, string? transportLabel, Utf8Copy.Result copied)
    {
        (string? marked, int markLength) = ByteOrderMark(page);
        string? declared = EncodingLabels.Find(transportLabel)
            ?? MetaPrescan.FindEncoding(page[markLength..]);
        string encoding = marked ?? Believe(page, declared, copied);
        return new(
            encoding,
            markLength,
            Overruled: declared == encoding ? null : declared,
            IsValidUtf8: copied.IsUtf8 && encoding == "utf-8");
    }

    /// <summary>
    /// The encoding that a byte order mark speaks for, and its length; null and 0 when there is none.
    /// </summary>
    public static (string? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> page) => page switch
    {
        [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
        [0xFE, 0xFF, ..] => ("utf-16be", 2),
        [0xFF, 0xFE, ..] => ("utf-16le", 2),
        _ => (null, 0),
    };

    /// <summary>The declared encoding, or the one that the bytes speak for when they contradict it.</summary>
    static string Believe(ReadOnlySpan<byte> page, string? declared, Utf8Copy.Result copied)
    {
        if (WideEncoding(page) is { } wide)
            return wide;
        bool isSaidToBeWide = declared is "utf-16le" or "utf-16be";
        if (isSaidToBeWide && page.Contains((byte)0))
            return declared!;
        if (copied.IsAscii)
            return declared is null || isSaidToBeWide ? "utf-8" : declared;
        if (IsUtf8(page, declared, copied.IsUtf8))
            return "utf-8";
        return declared is not null && CanBe(page, declared) ? declared : EncodingGuess.Find(page);
    }

    /// <summary>
    /// UTF-16 by the zero bytes in every second place: markup in it has one beside each letter, and no other
    /// encoding has any. Null for anything else.
    /// </summary>
    static string? WideEncoding(ReadOnlySpan<byte> page)
    {
        ReadOnlySpan<byte> head = page[..Math.Min(page.Length, 1024)];
        if (!head.Contains((byte)0))
            return null;

        Span<int> zeros = [0, 0];
        for (int at = 0; at < head.Length; at++)
            zeros[at & 1] += head[at] == 0 ? 1 : 0;

        // Text in another script has few zero bytes, but the markup round it has many: one place in eight
        // will do.
        int many = Math.Max(4, head.Length / 16);
        return (zeros[0], zeros[1]) switch
        {
            var (even, odd) when odd >= many && even * 4 < odd => "utf-16le",
            var (even, odd) when even >= many && odd * 4 < even => "utf-16be",
            _ => null,
        };
    }

    /// <summary>Whether a page's text beyond ASCII is UTF-8, but for few enough broken places.</summary>
    /// <remarks>
    /// Text that is UTF-8 by accident is very rare. In a two-byte encoding a few characters may be; broken
    /// places come from a cut in mid-character and from snippets of another encoding. The less the page
    /// itself speaks of UTF-8, the fewer are forgiven.
    /// </remarks>
    static bool IsUtf8(ReadOnlySpan<byte> page, string? declared, bool isValidUtf8)
    {
        bool isTwoByte = declared is not (null or "utf-8") && MultiByteForm.Of(declared) is not null;
        if (isValidUtf8 && !isTwoByte)
            return true;

        Utf8Evidence evidence = Utf8Evidence.Of(page);
        long wholeForEachBroken = declared switch { "utf-8" => 2, null => 4, _ => 10 };
        int fewest = isTwoByte ? 8 : 1;
        return evidence.Whole >= Math.Max(fewest, wholeForEachBroken * evidence.Broken);
    }

    /// <summary>Whether a page with bytes that are not UTF-8 can be in a declared encoding.</summary>
    static bool CanBe(ReadOnlySpan<byte> page, string declared) => declared switch
    {
        "utf-8" => false,
        "iso-2022-jp" => page.Contains((byte)0x1B),         // begins each stretch that is not ASCII
        _ => MultiByteForm.Of(declared)?.Fits(page) ?? true,
    };
}
