using System.IO.Compression;
using System.Text;
using Standfirst.Collect.Warc;

namespace Standfirst.Tests.Collect.Warc;

/// <summary>Makes WARC files of invented pages.</summary>
static class WarcMaking
{
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Join(params byte[][] pieces) => [.. pieces.SelectMany(piece => piece)];

    /// <summary>A record with its head, its block and the two line ends behind.</summary>
    public static byte[] Record(string type, byte[] block, string fields = "", long? length = null) => Join(
        Utf8($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2026-03-01T10:00:00Z\r\n"
            + $"{fields}Content-Length: {length ?? block.Length}\r\n\r\n"),
        block,
        Utf8("\r\n\r\n"));

    /// <summary>A response of a web server.</summary>
    public static byte[] Response(string url, byte[] http, string fields = "", long? length = null) => Record(
        "response",
        http,
        $"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n{fields}",
        length);

    /// <summary>What a server sends.</summary>
    public static byte[] Http(byte[] body, string fields = "", string status = "HTTP/1.1 200 OK") =>
        Join(Utf8($"{status}\r\nContent-Type: text/html\r\n{fields}\r\n"), body);

    /// <summary>The response number so-and-so, with a page that packs to about a third.</summary>
    public static byte[] Page(int number) => Response($"https://harbour.example/{number}", Http(PageBody(number)));

    public static byte[] PageBody(int number)
    {
        var random = new Random(number);
        var page = new StringBuilder($"<html><h1>Ferry {number}</h1>");
        for (int word = 0; word < 400; word++)
            page.Append(random.Next(1000)).Append(word % 9 == 0 ? "<p>quay " : " boats ");
        return Utf8(page.ToString());
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Zlib(byte[] bytes) => Packed(bytes, stream => new ZLibStream(stream, CompressionLevel.Optimal));

    public static byte[] Deflate(byte[] bytes) => Packed(bytes, stream => new DeflateStream(stream, CompressionLevel.Optimal));

    public static byte[] Brotli(byte[] bytes) => Packed(bytes, stream => new BrotliStream(stream, CompressionLevel.Optimal));

    /// <summary>All that a file holds, its records given back after their bodies were copied.</summary>
    public static List<Found> Read(byte[] file, WarcLimits? limits = null) => Read(new MemoryStream(file), limits);

    public static List<Found> Read(Stream file, WarcLimits? limits = null)
    {
        using var reader = new WarcReader(file, limits);
        List<Found> found = [];
        foreach (var reading in reader.ReadAll())
        {
            var record = reading as WarcRecord;
            found.Add(new(reading, record is null ? "" : Encoding.UTF8.GetString(record.Body.Span)));
            record?.Dispose();
        }
        return found;
    }

    static byte[] Packed(byte[] bytes, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed))
            stream.Write(bytes);
        return packed.ToArray();
    }
}

/// <summary>What came out of a file, with a copy of the body.</summary>
sealed record Found(WarcReading Reading, string Body)
{
    public WarcRecord Record => Assert.IsType<WarcRecord>(Reading);

    public WarcDamage Damage => Assert.IsType<WarcDamage>(Reading);
}

/// <summary>A stream that can only be read forward, a few bytes at a time.</summary>
sealed class TrickleStream(byte[] bytes, int most) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);

    public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
}
