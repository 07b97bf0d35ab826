using System.Buffers;

namespace Standfirst.App.Inputs;

/// <summary>Bytes in a rented array that grows as they come in, up to a limit.</summary>
/// <param name="limit">The most bytes it takes from a stream.</param>
sealed class PageBuffer(int limit) : IDisposable
{
    // Most news pages fit in this without growing.
    const int FirstSize = 256 * 1024;

    byte[] _array = [];
    int _length;

    /// <summary>What has come in. Valid until more comes in or the buffer is disposed.</summary>
    public ReadOnlySpan<byte> Bytes => _array.AsSpan(0, _length);

    /// <summary>Takes all that a stream has.</summary>
    /// <returns>False where that is more than the limit; the rest is then left unread.</returns>
    public bool Fill(Stream stream)
    {
        while (_length <= limit)
        {
            if (_length == _array.Length)
                Grow();
            int read = stream.Read(_array.AsSpan(_length));
            if (read == 0)
                return true;
            _length += read;
        }
        return false;
    }

    /// <summary>Takes a few bytes more, whatever the limit.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        while (_array.Length - _length < bytes.Length)
            Grow();
        bytes.CopyTo(_array.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Drops bytes from the end.</summary>
    public void Drop(int count) => _length -= count;

    /// <summary>What has come in, as a stream. Valid as long as <see cref="Bytes"/>.</summary>
    public Stream OpenRead() => new MemoryStream(_array, 0, _length, writable: false);

    /// <summary>Gives the array back; the buffer is empty then.</summary>
    public void Dispose()
    {
        if (_array.Length > 0)
            ArrayPool<byte>.Shared.Return(_array);
        _array = [];
        _length = 0;
    }

    void Grow()
    {
        long size = Math.Clamp(2L * _array.Length, FirstSize, Array.MaxLength);
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)size);
        int length = _length;
        Bytes.CopyTo(larger);
        Dispose();
        (_array, _length) = (larger, length);
    }
}
