using System.Buffers;

namespace Standfirst.Collect.Warc;

/// <summary>Bytes on loan from the pool; they go back once, however often they are given back.</summary>
sealed class WarcBody : IDisposable
{
    byte[]? _rented;

    public WarcBody(int capacity) => _rented = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>Where the bytes in use begin, and how many they are.</summary>
    public int Start, Length;

    /// <summary>The bytes in use.</summary>
    public Memory<byte> Memory => _rented.AsMemory(Start, Length);

    /// <summary>The bytes in use.</summary>
    public Span<byte> Span => _rented.AsSpan(Start, Length);

    /// <summary>The room behind the bytes in use.</summary>
    public Span<byte> Room => _rented.AsSpan(Start + Length);

    /// <summary>Makes room for twice as many bytes.</summary>
    public void Grow()
    {
        byte[] before = _rented!;
        _rented = ArrayPool<byte>.Shared.Rent(2 * before.Length);
        before.AsSpan(0, Start + Length).CopyTo(_rented);
        ArrayPool<byte>.Shared.Return(before);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _rented, null) is { } rented)
            ArrayPool<byte>.Shared.Return(rented);
        Start = Length = 0;
    }
}
