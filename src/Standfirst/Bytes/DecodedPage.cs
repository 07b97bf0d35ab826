using System.Buffers;
using Standfirst.Text;

namespace Standfirst.Bytes;

/// <summary>
/// A page as the parser takes it: valid UTF-8 without a byte order mark, its newlines all LF, in a pooled
/// buffer that goes back when this is disposed of.
/// </summary>
sealed class DecodedPage : IDisposable
{
    /// <summary>
    /// How many zero bytes follow the text, so that a vector may be read from any place in it.
    /// </summary>
    public const int Padding = LetterBlock.Longest;

    byte[]? _buffer;

    /// <param name="buffer">
    /// From the shared pool, with room for the padding after the text; now owned by this page.
    /// </param>
    /// <param name="length">The text's length in bytes.</param>
    /// <param name="choice">The encoding the text was decoded from.</param>
    /// <param name="hasNul">Whether a U+0000 is among it.</param>
    public DecodedPage(byte[] buffer, int length, bool hasNul, EncodingChoice choice)
    {
        buffer.AsSpan(length, Padding).Clear();
        _buffer = buffer;
        Length = length;
        HasNul = hasNul;
        Encoding = choice.Encoding;
        Overruled = choice.Overruled;
    }

    /// <summary>
    /// The text from the buffer's first byte, then the padding, then bytes that mean nothing.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The buffer has gone back to the pool.</exception>
    public byte[] Buffer => _buffer ?? throw new ObjectDisposedException(nameof(DecodedPage));

    /// <summary>The text's length in bytes.</summary>
    public int Length { get; }

    /// <summary>The text.</summary>
    /// <exception cref="ObjectDisposedException">The buffer has gone back to the pool.</exception>
    public ReadOnlySpan<byte> Text => Buffer.AsSpan(0, Length);

    /// <summary>Whether the text has a U+0000 in it.</summary>
    public bool HasNul { get; }

    /// <summary>The encoding the page was decoded from, by its WHATWG name in lower case.</summary>
    public string Encoding { get; }

    /// <summary>The encoding that was declared but contradicted by the bytes; null when none was.</summary>
    public string? Overruled { get; }

    /// <summary>Gives the buffer back. Doing so twice does no harm.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
            ArrayPool<byte>.Shared.Return(buffer);
    }
}
