namespace Standfirst.Collect.Warc;

/// <summary>The bytes of a WARC that is not packed.</summary>
sealed class PlainWarcBytes(StreamWindow file) : WarcBytes
{
    bool _isOpen;

    public override long Offset => file.Offset - Unused;

    public override long OffsetInMember => 0;

    public override string? Damage => file.Failure;

    public override bool IsBomb => false;

    public override bool IsVouchedFor => false;

    protected override long FileOffset => file.Offset;

    protected override int Read(Span<byte> into)
    {
        var ahead = file.Ahead(1);
        int count = Math.Min(ahead.Length, into.Length);
        ahead[..count].CopyTo(into);
        file.Advance(count);
        return count;
    }

    protected override bool OpenNext() => !_isOpen && (_isOpen = true);

    protected override bool ResumeAfter(long damaged, bool isRead)
    {
        file.ReturnTo(damaged + 1);
        while (true)
        {
            var ahead = file.Ahead(Sight);
            int line = LineOfRecord(ahead);
            if (line >= 0)
            {
                file.Advance(line);
                return true;
            }
            if (ahead.Length < Sight)
            {
                file.Advance(ahead.Length);
                return false;
            }
            // The last bytes may be the beginning of what is looked for.
            file.Advance(ahead.Length - Signature.Length);
        }
    }
}
