using System.Text;
using System.Text.Unicode;

namespace Standfirst.Bytes;

/// <summary>
/// UTF-16 and ISO-2022-JP → UTF-8: what a byte means here depends on those before it, ASCII's too.
/// </summary>
static class StatefulDecoder
{
    static readonly Encoding Iso2022Jp = CodePagesEncodingProvider.Instance.GetEncoding(
        50220, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>The runtime's decoder for an encoding; null for one that is not of this kind.</summary>
    /// <param name="encoding">An encoding's lower-case name.</param>
    public static Decoder? Of(string encoding) => encoding switch
    {
        "utf-16le" => Encoding.Unicode.GetDecoder(),
        "utf-16be" => Encoding.BigEndianUnicode.GetDecoder(),
        "iso-2022-jp" => Iso2022Jp.GetDecoder(),
        _ => null,
    };

    /// <summary>Decodes a text; U+FFFD stands for what is broken.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="decoder">A decoder that has decoded nothing yet.</param>
    /// <param name="utf8">Receives the UTF-8: room for three bytes for each byte, and three more.</param>
    /// <returns>The length of the UTF-8.</returns>
    public static int Decode(ReadOnlySpan<byte> text, Decoder decoder, Span<byte> utf8)
    {
        Span<char> characters = stackalloc char[512];
        int end = 0;
        int kept = 0;       // the first half of a surrogate pair, if the last round ended with one
        bool completed;
        do
        {
            decoder.Convert(
                text, characters[kept..], flush: true, out int bytesUsed, out int charsUsed, out completed);
            text = text[bytesUsed..];
            int count = kept + charsUsed;
            Utf8.FromUtf16(
                characters[..count], utf8[end..], out int read, out int written, isFinalBlock: completed);
            end += written;
            kept = count - read;
            characters[read..count].CopyTo(characters);
        }
        while (!completed);
        return end;
    }
}
