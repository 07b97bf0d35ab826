namespace Standfirst.Collect.Warc;

/// <summary>The bytes of a stream, read forward, with the last half megabyte kept to go back to.</summary>
/// <remarks>Its memory is the same however long the stream is.</remarks>
sealed class StreamWindow(Stream stream)
{
    // Moving what is kept to the front costs a quarter of a copy for each byte read.
    const int Size = 1 << 21, Kept = 1 << 19;

    readonly byte[] _bytes = new byte[Size];
    int _next, _end;
    long _start;
    bool _isEnd;
    string? _failure;

    /// <summary>Where the next byte stands in the stream, counted from where the reading began.</summary>
    public long Offset => _start + _next;

    /// <summary>Why the stream breaks off here; null where it does not.</summary>
    public string? Failure => _next == _end ? _failure : null;

    /// <summary>
    /// The bytes from the next one on: at least so many (a megabyte is the most), fewer only where the stream
    /// ends.
    /// </summary>
    public ReadOnlySpan<byte> Ahead(int atLeast)
    {
        while (_end - _next < atLeast && !_isEnd)
            Fill();
        return _bytes.AsSpan(_next, _end - _next);
    }

    /// <summary>Goes forward over bytes that are there.</summary>
    public void Advance(int count) => _next += count;

    /// <summary>Goes back to a place, or as near to it as the stream allows.</summary>
    public void ReturnTo(long offset)
    {
        if (offset >= _start)
            _next = (int)Math.Min(offset - _start, _end);
        else if (!TrySeek(offset))
            _next = 0;
    }

    bool TrySeek(long offset)
    {
        if (!stream.CanSeek)
            return false;
        try
        {
            stream.Seek(offset - (_start + _end), SeekOrigin.Current);
        }
        catch (IOException)
        {
            return false;
        }
        _start = offset;
        _next = _end = 0;
        _isEnd = false;
        return true;
    }

    void Fill()
    {
        if (_end == Size)
        {
            int gone = _next - Kept;
            _bytes.AsSpan(gone.._end).CopyTo(_bytes);
            _start += gone;
            _next -= gone;
            _end -= gone;
        }
        try
        {
            int count = stream.Read(_bytes, _end, Size - _end);
            _end += count;
            _isEnd = count == 0;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            _failure = failure.Message;
            _isEnd = true;
        }
    }
}
