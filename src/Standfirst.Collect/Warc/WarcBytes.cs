namespace Standfirst.Collect.Warc;

/// <summary>
/// The bytes that WARC records are read from, unpacked: one stretch after another, each whole in itself.
/// </summary>
/// <remarks>A file that is not packed is one stretch; in a packed one every gzip member is one.</remarks>
abstract class WarcBytes
{
    /// <summary>The most bytes that can be looked at ahead.</summary>
    public const int Sight = 1 << 16;

    /// <summary>"WARC/": what every record begins with.</summary>
    public static ReadOnlySpan<byte> Signature => "WARC/"u8;

    // A file of records that lie about their length could have every byte read again and again. Real damage
    // is small.
    const long MostTimesAgain = 2, AlwaysAgain = 64L << 20;

    readonly byte[] _ahead = new byte[2 * Sight];
    int _next, _end;
    long _again;
    bool _isOver;

    /// <summary>
    /// Where the next byte is found in the file: the byte itself, or the beginning of its gzip member.
    /// </summary>
    public abstract long Offset { get; }

    /// <summary>
    /// How many unpacked bytes of the gzip member stand before the next byte; 0 where nothing is packed.
    /// </summary>
    public abstract long OffsetInMember { get; }

    /// <summary>Why the stretch ended before its end; null while it is whole.</summary>
    public abstract string? Damage { get; }

    /// <summary>
    /// Whether the bytes of this stretch seem to be made to fill the machine: few bytes unpack to very many.
    /// </summary>
    public abstract bool IsBomb { get; }

    /// <summary>Whether a whole stretch has been found equal to its checksum.</summary>
    public abstract bool IsVouchedFor { get; }

    /// <summary>How far the file has been read.</summary>
    protected abstract long FileOffset { get; }

    /// <summary>How many bytes were taken out of this stretch but not yet used.</summary>
    protected int Unused => _end - _next;

    /// <summary>Goes on to the next stretch; false where the file ends.</summary>
    public bool Open()
    {
        Forget();
        return OpenNext();
    }

    /// <summary>
    /// Goes to where the next record begins after a place that damage was found at; false where there is
    /// none.
    /// </summary>
    /// <param name="damaged">A place as <see cref="Offset"/> tells it.</param>
    /// <param name="isRead">Whether the bytes from there to here are known to hold no record.</param>
    public bool Resume(long damaged, bool isRead)
    {
        _again += FileOffset - damaged;
        bool isEnough = _again > MostTimesAgain * FileOffset + AlwaysAgain;
        Forget();
        return ResumeAfter(damaged, isRead || isEnough);
    }

    /// <summary>
    /// The bytes from the next one on: at least so many, fewer only where the stretch ends.
    /// </summary>
    public ReadOnlySpan<byte> Ahead(int atLeast)
    {
        while (Unused < atLeast && !_isOver)
        {
            if (_ahead.Length - _next < Sight)
            {
                _ahead.AsSpan(_next.._end).CopyTo(_ahead);
                (_next, _end) = (0, Unused);
            }
            int count = Read(_ahead.AsSpan(_end));
            _end += count;
            _isOver = count == 0;
        }
        return _ahead.AsSpan(_next, Unused);
    }

    /// <summary>Goes forward over bytes that are there.</summary>
    public void Advance(int count) => _next += count;

    /// <summary>Takes some of the next bytes; 0 where the stretch ends.</summary>
    public int Take(Span<byte> into)
    {
        if (Unused == 0)
        {
            int read = _isOver ? 0 : Read(into);
            _isOver |= read == 0;
            return read;
        }
        int count = Math.Min(Unused, into.Length);
        _ahead.AsSpan(_next, count).CopyTo(into);
        _next += count;
        return count;
    }

    /// <summary>Goes forward over line ends.</summary>
    public void SkipLineEnds()
    {
        while (true)
        {
            var ahead = Ahead(1);
            int count = ahead.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            Advance(count < 0 ? ahead.Length : count);
            if (count >= 0 || ahead.IsEmpty || IsBomb)
                return;
        }
    }

    /// <summary>Where the first line begins that a record could begin with; -1 where there is none.</summary>
    /// <remarks>A version follows the name, so that a page about WARCs seldom looks like one.</remarks>
    public static int LineOfRecord(ReadOnlySpan<byte> bytes)
    {
        int line = 0;
        while (bytes[line..].IndexOf("\nWARC/"u8) is >= 0 and var found)
        {
            line += found + 1;
            var version = bytes[(line + Signature.Length)..];
            if (version.Length < 2 || version[0] is (byte)'0' or (byte)'1' && version[1] == '.')
                return line;
        }
        return -1;
    }

    protected abstract int Read(Span<byte> into);

    protected abstract bool OpenNext();

    protected abstract bool ResumeAfter(long damaged, bool isRead);

    void Forget()
    {
        _next = _end = 0;
        _isOver = false;
    }
}
