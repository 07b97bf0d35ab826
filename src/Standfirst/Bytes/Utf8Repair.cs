using System.Buffers;
using System.Text;

namespace Standfirst.Bytes;

/// <summary>UTF-8 with broken places → valid UTF-8.</summary>
/// <remarks>https://encoding.spec.whatwg.org/#utf-8-decoder</remarks>
static class Utf8Repair
{
    static ReadOnlySpan<byte> ReplacementCharacter => "\uFFFD"u8;

    /// <summary>
    /// Copies a text, with a U+FFFD for each broken place: as many bytes as might have begun a character,
    /// or one byte that could not.
    /// </summary>
    /// <param name="text">Bytes that are meant to be UTF-8.</param>
    /// <param name="utf8">
    /// Receives valid UTF-8: room for three bytes for each byte beyond ASCII, one for each other.
    /// </param>
    /// <returns>The length of the valid UTF-8.</returns>
    public static int Repair(ReadOnlySpan<byte> text, Span<byte> utf8)
    {
        int at = 0, end = 0;
        while (at < text.Length)
        {
            int ascii = AsciiRun.Copy(text[at..], utf8[end..]);
            at += ascii;
            end += ascii;
            while (at < text.Length && text[at] >= 0x80)
            {
                // The runtime's idea of a broken place is the standard's: the maximal subpart of a sequence.
                bool whole = Rune.DecodeFromUtf8(text[at..], out _, out int length) == OperationStatus.Done;
                ReadOnlySpan<byte> sequence = whole ? text.Slice(at, length) : ReplacementCharacter;
                sequence.CopyTo(utf8[end..]);
                at += length;
                end += sequence.Length;
            }
        }
        return end;
    }
}
