namespace Standfirst.Collect.Warc;

/// <summary>
/// The bytes of a WARC whose records are packed, each in a gzip member of its own or all in one.
/// </summary>
sealed class PackedWarcBytes(StreamWindow file) : WarcBytes, IDisposable
{
    GzipMember? _member;
    string? _damage;

    public override long Offset => _member?.Offset ?? file.Offset;

    public override long OffsetInMember => _member is null ? 0 : _member.Unpacked - Unused;

    public override string? Damage => _damage ?? _member?.Damage ?? file.Failure;

    public override bool IsBomb => _member is { IsBomb: true };

    public override bool IsVouchedFor => _member is { IsWhole: true };

    public void Dispose() => _member?.Dispose();

    protected override long FileOffset => file.Offset;

    protected override int Read(Span<byte> into) => _member?.Read(into) ?? 0;

    protected override bool OpenNext()
    {
        Close();
        if (file.Ahead(1).IsEmpty)
            return file.Failure is not null;
        _member = GzipMember.Open(file);
        _damage = _member is null ? "no gzip member begins here" : null;
        return true;
    }

    protected override bool ResumeAfter(long damaged, bool isRead)
    {
        if (!isRead)
            file.ReturnTo(damaged + 1);
        Close();
        while (true)
        {
            var ahead = file.Ahead(Sight);
            int found = ahead.IndexOf(GzipHeader.Signature);
            if (found < 0 && ahead.Length < Sight)
            {
                file.Advance(ahead.Length);
                return false;
            }
            // The last bytes may be the beginning of what is looked for.
            file.Advance(found < 0 ? ahead.Length - GzipHeader.Signature.Length + 1 : found);
            if (found < 0)
                continue;
            long candidate = file.Offset;
            if (BeginsRecord())
            {
                file.ReturnTo(candidate);
                return OpenNext();
            }
            file.ReturnTo(candidate + 1);
        }
    }

    // Three bytes may stand anywhere in packed ones; that a record comes out, too, is no accident.
    bool BeginsRecord()
    {
        using var member = GzipMember.Open(file);
        if (member is null)
            return false;
        Span<byte> beginning = stackalloc byte[Signature.Length];
        int count = 0, read;
        while (count < beginning.Length && (read = member.Read(beginning[count..])) > 0)
            count += read;
        return beginning.SequenceEqual(Signature);
    }

    void Close()
    {
        _member?.Dispose();
        (_member, _damage) = (null, null);
    }
}
