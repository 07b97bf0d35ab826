using System.Buffers.Binary;
using System.Text;

namespace Standfirst.Bytes;

/// <summary>
/// The single-byte encodings → UTF-8: a table look-up for each byte beyond ASCII, the rest copied.
/// </summary>
/// <remarks>https://encoding.spec.whatwg.org/#single-byte-decoder</remarks>
static class SingleByteDecoder
{
    /// <summary>Decodes a text; U+FFFD stands for a byte that means nothing.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="encoding">The lower-case name of a single-byte encoding.</param>
    /// <param name="utf8">
    /// Receives the UTF-8: room for three bytes for each byte beyond ASCII, one for each other, and four
    /// more.
    /// </param>
    /// <returns>The length of the UTF-8.</returns>
    public static int Decode(ReadOnlySpan<byte> text, string encoding, Span<byte> utf8)
    {
        Span<uint> sequences = stackalloc uint[SingleByteIndex.Length];
        FillSequences(encoding, sequences);

        int at = 0, end = 0;
        while (at < text.Length)
        {
            int ascii = AsciiRun.Copy(text[at..], utf8[end..]);
            at += ascii;
            end += ascii;
            for (; at < text.Length && text[at] >= 0x80; at++)
            {
                // Four bytes are written, whatever the length: what is too much is overwritten next.
                uint sequence = sequences[text[at] - 0x80];
                BinaryPrimitives.WriteUInt32LittleEndian(utf8[end..], sequence);
                end += (int)(sequence >> 24);
            }
        }
        return end;
    }

    /// <summary>Each character's UTF-8 from the lowest byte up, its length (1 to 3) in the highest.</summary>
    static void FillSequences(string encoding, Span<uint> sequences)
    {
        Span<char> characters = stackalloc char[SingleByteIndex.Length];
        SingleByteIndex.Expand(encoding, characters);

        Span<byte> bytes = stackalloc byte[4];
        for (int i = 0; i < characters.Length; i++)
        {
            bytes.Clear();
            int length = new Rune(characters[i]).EncodeToUtf8(bytes);
            sequences[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes) | ((uint)length << 24);
        }
    }
}
