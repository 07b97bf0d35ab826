using System.Buffers;

namespace Standfirst.Bytes;

/// <summary>A page's bytes → UTF-8, by the Encoding Standard.</summary>
/// <remarks>https://encoding.spec.whatwg.org/#decode</remarks>
static class PageDecoder
{
    /// <summary>The most bytes a page may have: three times as many still fit into an array.</summary>
    public const int LargestPage = 512 * 1024 * 1024;

    /// <summary>
    /// Decodes a page, takes a byte order mark away and makes every newline LF. What is broken becomes
    /// U+FFFD.
    /// </summary>
    /// <param name="page">The bytes as they came.</param>
    /// <param name="transportLabel">The encoding label that the server sent; null when it sent none.</param>
    /// <returns>
    /// The text, to be disposed of: at most three times as long as the page, and three bytes.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The page is larger than <see cref="LargestPage"/>.
    /// </exception>
    public static DecodedPage Decode(ReadOnlySpan<byte> page, string? transportLabel)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(page.Length, LargestPage);

        // Nearly every page is UTF-8: it is copied before it is known, and there is nothing more to do then.
        ReadOnlySpan<byte> text = page[EncodingSniffer.ByteOrderMark(page).Length..];
        byte[] buffer = ArrayPool<byte>.Shared.Rent(text.Length + DecodedPage.Padding);
        Utf8Copy.Result copied = Utf8Copy.Copy(text, buffer);
        EncodingChoice choice = EncodingSniffer.Choose(page, transportLabel, copied);
        if (choice.IsValidUtf8)
            return new DecodedPage(buffer, copied.Length, copied.HasNul, choice);

        ArrayPool<byte>.Shared.Return(buffer);
        buffer = ArrayPool<byte>.Shared.Rent(MostUtf8(text, choice) + DecodedPage.Padding);
        Span<byte> utf8 = buffer.AsSpan(0, DecodeText(text, choice, buffer));
        bool hasNul = utf8.Contains((byte)0);
        return new DecodedPage(buffer, Newlines.Normalize(utf8), hasNul, choice);
    }

    static int DecodeText(ReadOnlySpan<byte> text, EncodingChoice choice, Span<byte> utf8)
    {
        if (choice.Encoding == "utf-8")
            return Utf8Repair.Repair(text, utf8);
        if (SingleByteIndex.Has(choice.Encoding))
            return SingleByteDecoder.Decode(text, choice.Encoding, utf8);
        if (MultiByteForm.Of(choice.Encoding) is { } form)
            return MultiByteDecoder.Decode(text, form, utf8);
        if (StatefulDecoder.Of(choice.Encoding) is { } decoder)
            return StatefulDecoder.Decode(text, decoder, utf8);

        // The encodings called "replacement" are not to be read at all: their ASCII may hide markup.
        ReadOnlySpan<byte> replacement = text.IsEmpty ? [] : "\uFFFD"u8;
        replacement.CopyTo(utf8);
        return replacement.Length;
    }

    /// <summary>The most bytes that the text may have as UTF-8.</summary>
    static int MostUtf8(ReadOnlySpan<byte> text, EncodingChoice choice)
    {
        // One byte gives three at most, but ASCII stays one byte: knowing how much there is saves memory.
        return choice.Encoding == "utf-8" || SingleByteIndex.Has(choice.Encoding)
            ? text.Length + 2 * AsciiRun.CountBeyond(text)
            : 3 * text.Length + 3;
    }
}
