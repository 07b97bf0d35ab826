using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Feeds;

/// <summary>
/// Bytes → feed: RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, packed by gzip or not.
/// </summary>
public static class FeedReader
{
    // The largest feeds, of podcasts with all their episodes, have some 20 MB.
    const long LongestFeed = 64L << 20;

    /// <summary>
    /// Reads a feed. A strange one is no exception: what was wrong stands in <see cref="Feed.Troubles"/>.
    /// </summary>
    /// <param name="feed">The feed's bytes.</param>
    /// <param name="url">Where it was fetched from; null when unknown.</param>
    /// <param name="charset">The encoding that the server declared; null where it did not.</param>
    public static Feed Read(ReadOnlyMemory<byte> feed, Uri? url = null, string? charset = null)
    {
        List<SourceTrouble> troubles = [];
        using var bytes = new UnpackedStream(new RejoinedStream(feed, Stream.Null), LongestFeed, troubles);
        using var unpacked = new MemoryStream();
        bytes.CopyTo(unpacked);
        var span = unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length);
        if (span.StartsWith("\uFEFF"u8))
            span = span[3..];
        if (span.TrimStart(" \t\r\n"u8).StartsWith("{"u8))
            return JsonFeed.Read(span, url, troubles);

        unpacked.Position = 0;
        using var reader = XmlSource.Open(unpacked, charset, LongestFeed, troubles);
        return new XmlFeed(url).Read(reader, troubles);
    }
}
