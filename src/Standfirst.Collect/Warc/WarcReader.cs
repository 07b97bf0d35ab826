namespace Standfirst.Collect.Warc;

/// <summary>
/// Reads a WARC record by record: plain, packed record by record, or packed as a whole (WARC 0.17 to 1.1).
/// </summary>
/// <remarks>
/// Nothing in the file is an exception: a damaged record is told, and reading goes on at the next one. The
/// memory taken does not grow with the file. A reader is for one thread; the records it gives out may be used
/// and given back on any other.
/// </remarks>
public sealed class WarcReader : IDisposable
{
    // A record's head has a dozen lines. What begins a long look ahead is read in a short one first.
    const int ShortHead = 1 << 12;

    // How much of a body is taken on trust in its declared length; from there on its room grows with what is
    // there.
    const int TrustedLength = 1 << 20;

    readonly WarcLimits _limits;
    readonly WarcBytes _bytes;
    readonly long[] _counts = new long[Enum.GetValues<WarcKind>().Length];
    bool _isOpen, _isOver;

    /// <summary>Begins to read a file; the stream stays the caller's.</summary>
    /// <param name="stream">
    /// The file; it need not be able to seek, but see <c>docs/sources.md</c> on damage.
    /// </param>
    /// <param name="limits">How much of one record is read; null for the usual limits.</param>
    public WarcReader(Stream stream, WarcLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _limits = limits ?? WarcLimits.Default;
        var file = new StreamWindow(stream);
        _bytes = file.Ahead(GzipHeader.Signature.Length).StartsWith(GzipHeader.Signature)
            ? new PackedWarcBytes(file)
            : new PlainWarcBytes(file);
    }

    /// <summary>How many damaged places were told.</summary>
    public long DamageCount { get; private set; }

    /// <summary>How many whole records of a kind were met, given out or passed over.</summary>
    public long CountOf(WarcKind kind) => _counts[(int)kind];

    /// <summary>
    /// Reads what comes next: a response, resource or revisit, or word of damage; null at the file's end.
    /// </summary>
    public WarcReading? Read()
    {
        while (!_isOver)
        {
            if (_isOpen && !HasMore())
            {
                _isOpen = false;
                if (_bytes.Damage is { } damage)
                    return Damaged(_bytes.Offset, _bytes.OffsetInMember, damage);
            }
            if (!_isOpen)
            {
                _isOpen = _bytes.Open();
                _isOver = !_isOpen;
            }
            else if (ReadRecord() is { } reading)
            {
                return reading;
            }
        }
        return null;
    }

    /// <summary>Reads all that is left, one by one.</summary>
    public IEnumerable<WarcReading> ReadAll()
    {
        while (Read() is { } reading)
            yield return reading;
    }

    /// <summary>Ends the reading; records that were given out stay good.</summary>
    public void Dispose() => (_bytes as IDisposable)?.Dispose();

    bool HasMore()
    {
        _bytes.SkipLineEnds();
        return !_bytes.Ahead(1).IsEmpty;
    }

    WarcReading? ReadRecord()
    {
        long offset = _bytes.Offset, inner = _bytes.OffsetInMember;
        var head = WarcHead.Parse(_bytes.Ahead(ShortHead));
        if (head.Length == 0)
            head = WarcHead.Parse(_bytes.Ahead(WarcBytes.Sight));
        if (head.Damage is not null)
            return Damaged(offset, inner, _bytes.Damage ?? head.Damage);
        _bytes.Advance(head.Length);

        bool isWanted = head.Kind is WarcKind.Response or WarcKind.Resource or WarcKind.Revisit;
        bool isTooLong = head.ContentLength > _limits.LongestRecord;
        var body = isWanted && !isTooLong ? TakeBody(head.ContentLength) : null;
        long taken = body?.Length ?? PassOver(head.ContentLength);
        List<string> troubles = head.Trouble is null ? [] : [head.Trouble];
        if (CloseRecord(head.ContentLength - taken, troubles) is { } damage)
        {
            body?.Dispose();
            return Damaged(offset, inner, damage.Reason, damage.IsRead);
        }
        if (taken < head.ContentLength && _bytes is PlainWarcBytes && _bytes.Resume(offset, isRead: false))
        {
            body?.Dispose();
            const string Reason = "other records begin before this one's Content-Length is over";
            return Told(new(offset, Reason) { ResumedAt = _bytes.Offset });
        }
        _counts[(int)head.Kind]++;
        if (isWanted && isTooLong)
            return Told(new(offset, $"the record is longer than {_limits.LongestRecord} bytes: passed over") { OffsetInMember = inner });
        return body is null ? null : RecordMaker.Make(offset, inner, head, body, troubles, _limits.LongestBody);
    }

    /// <summary>
    /// Sees to it that the record ends where it says, and that the bytes it came from are whole.
    /// </summary>
    /// <param name="missing">How many of its bytes were not there.</param>
    /// <param name="troubles">What does no harm is added here.</param>
    /// <returns>What makes it worthless; null where nothing does.</returns>
    (string Reason, bool IsRead)? CloseRecord(long missing, List<string> troubles)
    {
        bool isCrowded = HasMore() && !_bytes.Ahead(WarcBytes.Signature.Length).StartsWith(WarcBytes.Signature);
        if (_bytes.IsBomb)
            return ("few bytes unpack to very many: passed over", true);
        if (isCrowded && !SkipToLine())
            return (_bytes.Damage ?? "the next record does not begin where this one says that it ends", false);
        if (_bytes.Ahead(1).IsEmpty && _bytes.Damage is { } damage)
            return (damage, false);
        if (isCrowded)
            troubles.Add("the record is longer than its Content-Length");
        if (missing > 0)
            troubles.Add($"the record is {missing} bytes shorter than its Content-Length");
        return null;
    }

    // In a member whose checksum is right only the length is wrong. Elsewhere the bytes may be, too.
    bool SkipToLine()
    {
        if (_bytes is PlainWarcBytes)
            return false;
        while (true)
        {
            var ahead = _bytes.Ahead(WarcBytes.Sight);
            int line = WarcBytes.LineOfRecord(ahead);
            bool isEnd = line < 0 && ahead.Length < WarcBytes.Sight;
            _bytes.Advance(line >= 0 ? line : isEnd ? ahead.Length : ahead.Length - WarcBytes.Signature.Length);
            if (line >= 0 || isEnd || _bytes.IsBomb)
                return line >= 0 || _bytes.IsVouchedFor;
        }
    }

    WarcBody TakeBody(long length)
    {
        var body = new WarcBody((int)Math.Min(length + 1, TrustedLength));
        while (body.Length < length)
        {
            if (body.Room.IsEmpty)
                body.Grow();
            int count = Take(body.Room[..(int)Math.Min(body.Room.Length, length - body.Length)]);
            if (count == 0)
                break;
            body.Length += count;
        }
        return body;
    }

    long PassOver(long length)
    {
        long passed = 0;
        while (passed < length && !_bytes.IsBomb)
        {
            int count = (int)Math.Min(_bytes.Ahead(1).Length, length - passed);
            if (count == 0 && !OpensOnward())
                break;
            _bytes.Advance(count);
            passed += count;
        }
        return passed;
    }

    int Take(Span<byte> into)
    {
        int count = _bytes.Take(into);
        return count > 0 || !OpensOnward() ? count : _bytes.Take(into);
    }

    // Some writers cut a record up into several members. A member that begins a record of its own is no part
    // of this one.
    bool OpensOnward() => _bytes.IsVouchedFor && _bytes.Open()
        && _bytes.Damage is null && !_bytes.Ahead(WarcBytes.Signature.Length).StartsWith(WarcBytes.Signature);

    WarcDamage Damaged(long offset, long inner, string reason, bool isRead = false)
    {
        _isOpen = _bytes.Resume(offset, isRead);
        _isOver = !_isOpen;
        return Told(new(offset, reason) { OffsetInMember = inner, ResumedAt = _isOpen ? _bytes.Offset : null });
    }

    WarcDamage Told(WarcDamage damage)
    {
        DamageCount++;
        return damage;
    }
}
