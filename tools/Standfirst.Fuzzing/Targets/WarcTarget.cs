using System.IO.Compression;
using Standfirst.Collect.Sources;
using Standfirst.Collect.Wacz;
using Standfirst.Collect.Warc;

namespace Standfirst.Fuzzing.Targets;

sealed class WarcTarget : Target
{
    public override string Name => "warc";

    public override string Promise =>
        "WARC, gzip members, WACZ → records; the same whole and in drips, places in order, bodies within their limit";

    public override IEnumerable<byte[]> Seeds
    {
        get
        {
            byte[] info = Record("warcinfo", "application/warc-fields", "software: invented\r\n"u8.ToArray());
            byte[] page = Http("200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Quay</p>"u8);
            byte[] chunked = Http("200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\n<p>Qu\r\n6\r\nay</p>\r\n0\r\n\r\n"u8);
            byte[] packedPage = Http([.. "200 OK\r\nContent-Encoding: gzip\r\n\r\n"u8, .. Gzip("<p>Quay</p>"u8)]);
            byte[] brotli = Http([.. "404 \r\nContent-Encoding: br, deflate\r\n\r\n"u8, 0x0B, 0x02, 0x80, .. "<p>x</"u8, 3]);
            byte[] resource = Record("resource", "text/html", "<p>Quay</p>"u8.ToArray());
            byte[] revisit = Record("revisit", "application/http", "HTTP/1.1 304 Not Modified\r\n\r\n"u8.ToArray());
            byte[] whole = [.. info, .. page, .. chunked, .. packedPage, .. brotli, .. resource, .. revisit];
            byte[] members = [.. Gzip(info), .. Gzip(page), .. Gzip(resource), .. Gzip(revisit)];
            return [whole, members, Gzip(whole), Wacz(members), page, Gzip([])];
        }
    }

    public override IReadOnlyList<string> Words =>
    [
        "WARC/1.0\r\n", "WARC/1.1\r\n", "WARC/0.17\r\n", "WARC-Type: response\r\n", "WARC-Type: revisit\r\n",
        "WARC-Type: continuation\r\n", "WARC-Target-URI: <https://a.example/>\r\n", "WARC-Date: 2025-11-26T10:00:00Z\r\n",
        "Content-Length: 0\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: -1\r\n",
        "Content-Length: 2147483647\r\n", "WARC-Truncated: length\r\n", "WARC-Refers-To: <urn:x>\r\n", "\r\n\r\n", "\r\n", "\n",
        "\n\n",
        "HTTP/1.1 200 OK\r\n", "Content-Type: text/html\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n",
        "Content-Encoding: br\r\n", "Content-Encoding: deflate, gzip, gzip\r\n", "0\r\n\r\n", "FFFFFFFF\r\n",
        "7fffffffffffffff\r\n", " folded: x\r\n",
        "\u001F\u008B\u0008\0\0\0\0\0\0\u00FF", "\u001F\u008B\u0008\u001C", "\u0003\0", "\0\0\u00FF\u00FF", "PK\u0003\u0004",
        "PK\u0001\u0002", "PK\u0005\u0006", "archive/data.warc.gz", "datapackage.json", "\u0028\u00B5\u002F\u00FD",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("WARC/1.0\r\nContent-Length: 9\r\n\r\n", "\r\n\r\n"), ("a: b\r\n", "\r\n"), ("1\r\na\r\n", "0\r\n\r\n"),
        ("\u001F\u008B\u0008\0\0\0\0\0\0\u00FF\u0003\0", "\0\0\0\0\0\0\0\0"), ("\r\n", "\r\n"),
    ];

    public override bool TakesPacked => true;

    // A megabyte of a gzip bomb unpacks to a thousand, of which 32 MB are given out for each record.
    public override Bounds Bounds { get; } = new() { Bytes = 256L << 20 };

    public override void Take(byte[] input, Signs signs)
    {
        signs.See("sniffed", $"{SourceSniffer.Sniff(input, "a.warc.gz")}");
        if (input.AsSpan().StartsWith("PK"u8))
        {
            TakeWacz(input, signs);
            return;
        }
        int whole = Read(new MemoryStream(input), signs);
        if (input.Length < MostDripped && Read(new DrippingStream(input), signs) != whole)
            throw new BrokenException("read in drips it is another WARC");
    }

    // Larger ones take too long to read twice.
    const int MostDripped = 1 << 14;

    static void TakeWacz(byte[] input, Signs signs)
    {
        using var wacz = new WaczReader(new MemoryStream(input));
        foreach (WaczFile file in wacz.Files)
        {
            using Stream? warc = wacz.Open(file);
            if (warc is not null)
                Read(warc, signs);
        }
        SourceSigns.See(wacz.Troubles, signs);
    }

    /// <summary>Reads to the end; what comes out has a number that stands for all of it.</summary>
    static int Read(Stream stream, Signs signs)
    {
        using var reader = new WarcReader(stream);
        var hash = new HashCode();
        long offset = -1, damages = 0;
        foreach (WarcReading reading in reader.ReadAll())
        {
            if (reading.Offset < offset)
                throw new BrokenException("a record stands before the one before", $"{reading.Offset} < {offset}");
            offset = reading.Offset;
            hash.Add(reading.Offset);
            hash.Add(reading.OffsetInMember);
            if (reading is WarcDamage damage)
            {
                damages++;
                signs.See("damage", damage.Reason.Split(':')[0]);
                continue;
            }
            using var record = (WarcRecord)reading;
            if (record.Body.Length > WarcLimits.Default.LongestBody)
                throw new BrokenException("a body is longer than allowed", $"{record.Body.Length}");
            hash.AddBytes(record.Body.Span);
            hash.Add(record.Url);
            See(record, signs);
        }
        if (damages != reader.DamageCount)
            throw new BrokenException("damages are counted wrong", $"{damages} told, {reader.DamageCount} counted");
        return hash.ToHashCode();
    }

    static void See(WarcRecord record, Signs signs)
    {
        signs.See($"{record.Kind}", $"{record.Status / 100} {record.Packing} {record.Url is null} {record.Date is null}");
        signs.See("body", record.Body.Length);
        foreach (string trouble in record.Troubles)
            signs.See("trouble", string.Concat(trouble.Where(letter => !char.IsAsciiDigit(letter)).Take(30)));
    }

    static byte[] Http(ReadOnlySpan<byte> answer) =>
        Record("response", "application/http; msgtype=response", [.. "HTTP/1.1 "u8, .. answer]);

    static byte[] Record(string kind, string type, byte[] content) =>
    [
        .. Samples.Utf8($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2025-11-26T10:14:09Z\r\n"),
        .. Samples.Utf8($"WARC-Target-URI: https://a.example/quay\r\nContent-Type: {type}\r\n"),
        .. Samples.Utf8($"Content-Length: {content.Length}\r\n\r\n"),
        .. content,
        .. "\r\n\r\n"u8,
    ];

    static byte[] Gzip(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(content);
        return packed.ToArray();
    }

    static byte[] Wacz(byte[] warc)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            using (Stream entry = zip.CreateEntry("archive/data.warc.gz", CompressionLevel.NoCompression).Open())
                entry.Write(warc);
            using Stream package = zip.CreateEntry("datapackage.json").Open();
            package.Write("{\"resources\":[{\"path\":\"archive/data.warc.gz\",\"hash\":\"sha256:00\"}]}"u8);
        }
        return packed.ToArray();
    }
}
