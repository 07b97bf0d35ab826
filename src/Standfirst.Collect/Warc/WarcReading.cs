namespace Standfirst.Collect.Warc;

/// <summary>
/// What comes out of a WARC next: a record, or word of a damaged one. The two cases are all there are.
/// </summary>
public abstract record WarcReading
{
    private protected WarcReading(long offset) => Offset = offset;

    /// <summary>
    /// Where it begins in the file as it came: the byte itself, or the first byte of the gzip member that it
    /// is in.
    /// </summary>
    public long Offset { get; }

    /// <summary>
    /// How many unpacked bytes of the gzip member stand before it; 0 where every record has a member of its
    /// own.
    /// </summary>
    public long OffsetInMember { get; init; }
}
