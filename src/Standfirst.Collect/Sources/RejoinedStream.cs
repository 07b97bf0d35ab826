namespace Standfirst.Collect.Sources;

/// <summary>A stream whose first bytes were taken to be looked at, as if they had not been.</summary>
sealed class RejoinedStream(ReadOnlyMemory<byte> taken, Stream rest) : ForwardStream
{
    ReadOnlyMemory<byte> _taken = taken;

    public override int Read(Span<byte> buffer)
    {
        if (_taken.IsEmpty)
            return rest.Read(buffer);
        int count = Math.Min(_taken.Length, buffer.Length);
        _taken.Span[..count].CopyTo(buffer);
        _taken = _taken[count..];
        return count;
    }
}
