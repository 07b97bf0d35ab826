using System.Globalization;

namespace Standfirst.App.Inputs;

/// <summary>The bytes of one page, unpacked where they are gzip, whatever the file is called.</summary>
/// <param name="limit">The most bytes the page may have, both as it comes and unpacked.</param>
sealed class PageBytes(int limit) : IDisposable
{
    readonly PageBuffer _asGiven = new(limit);
    readonly PageBuffer _unpacked = new(limit + Gzip.Surplus);
    ReadOnlyMemory<byte> _taken;

    /// <summary>The page. Empty before loading.</summary>
    public ReadOnlySpan<byte> Span => !_taken.IsEmpty ? _taken.Span : _unpacked.Bytes.IsEmpty ? _asGiven.Bytes : _unpacked.Bytes;

    /// <summary>Takes a page that is at hand, unpacked.</summary>
    /// <returns>Why it is no page, in a few words for the user; null where it is one.</returns>
    public string? Take(ReadOnlyMemory<byte> page)
    {
        _taken = page;
        return page.IsEmpty ? "empty: it has no bytes" : page.Length > limit ? TooLarge(page.Length) : null;
    }

    /// <summary>Brings the page in.</summary>
    /// <param name="open">Opens the file; its errors are among the troubles.</param>
    /// <returns>Why there is no page, in a few words for the user; null where there is one.</returns>
    public string? Load(Func<Stream> open)
    {
        try
        {
            using Stream stream = open();
            // A file tells its size: one that is too large need not be read at all.
            if (stream.CanSeek && stream.Length > limit)
                return TooLarge(stream.Length);
            if (!_asGiven.Fill(stream))
                return TooLarge();
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            return FileTrouble.Reason(error);
        }

        if (_asGiven.Bytes.IsEmpty)
            return "empty: it has no bytes";
        return Gzip.Starts(_asGiven.Bytes) ? Unpack() : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _asGiven.Dispose();
        _unpacked.Dispose();
    }

    string? Unpack() => Gzip.Unpack(_asGiven, _unpacked) switch
    {
        Unpacking.TooLarge => TooLarge(),
        Unpacking.Damaged => "damaged gzip: it ends too early or some of its bytes are wrong",
        _ when _unpacked.Bytes.IsEmpty => "empty: the gzip holds no bytes",
        _ => null,
    };

    string TooLarge() => string.Create(
        CultureInfo.InvariantCulture,
        $"the page has more bytes than the limit of {limit:N0} (--max-bytes)");

    string TooLarge(long bytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"the page has {bytes:N0} bytes, more than the limit of {limit:N0} (--max-bytes)");
}
