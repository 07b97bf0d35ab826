using System.IO.Compression;
using System.Text;

namespace Standfirst.Bench.Crawl;

/// <summary>Makes a WARC as crawlers write it: pages in all their packings, and what stands between them. The
/// same seed, the same bytes.</summary>
/// <param name="pages">The pages, taken in turn.</param>
/// <param name="seed">Where in them to begin, and what the addresses begin with.</param>
sealed class MadeCrawl(List<byte[]> pages, int seed)
{
    // About as in a crawl of news: nearly all answers come packed, every tenth record is no page.
    const int RoundOfKinds = 20;

    const CompressionLevel Fast = CompressionLevel.Fastest;

    /// <summary>How many pages the file has.</summary>
    public int Pages { get; private set; }

    /// <summary>How many bytes the pages have, without any packing.</summary>
    public long PageBytes { get; private set; }

    /// <summary>How many bytes its records have, unpacked but for what servers pack.</summary>
    public long Unpacked { get; private set; }

    /// <summary>Writes records until the file is as long as asked for.</summary>
    public void Write(Stream file, long size) => WriteWhile(file, () => file.Position < size);

    /// <summary>Writes records as long as more are wanted.</summary>
    public void WriteWhile(Stream file, Func<bool> wantsMore)
    {
        WriteMember(file, Record("warcinfo", "", "software: made by hand\r\n"u8));
        for (int number = 0; wantsMore(); number++)
        {
            string url = $"https://harbour.example/{seed}/{number}";
            int kind = number % RoundOfKinds;
            WriteMember(file, Record("request", url, "GET / HTTP/1.1\r\nHost: harbour.example\r\n\r\n"u8));
            WriteMember(file, kind switch
            {
                7 => Response(url, "HTTP/1.1 200 OK", "image/png", "", [0x89, .. "PNG\r\n"u8]),
                13 => Response(url, "HTTP/1.1 301 Moved Permanently", "text/html", "Location: /\r\n", []),
                17 => Record("revisit", url, "HTTP/1.1 200 OK\r\n\r\n"u8),
                _ => Page(url, kind, NextPage()),
            });
        }
    }

    byte[] NextPage()
    {
        byte[] page = pages[(seed + Pages++) % pages.Count];
        PageBytes += page.Length;
        return page;
    }

    static byte[] Page(string url, int kind, byte[] page) => kind switch
    {
        0 => Response(url, "HTTP/1.0 200 OK", "text/html", "", page),
        1 or 2 => Html(url, "Transfer-Encoding: chunked\r\n", Chunked(page)),
        3 => Html(url, "Content-Encoding: br\r\n", Packed(page, to => new BrotliStream(to, Fast, true))),
        4 => Html(url, "Content-Encoding: deflate\r\n", Packed(page, to => new ZLibStream(to, Fast, true))),
        5 => Html(url, "Content-Encoding: gzip\r\n", Packed(page, to => new GZipStream(to, Fast, true))),
        _ => Html(url, "", page),
    };

    static byte[] Html(string url, string fields, byte[] body) =>
        Response(url, "HTTP/1.1 200 OK", "text/html", fields, body);

    static byte[] Response(string url, string status, string type, string fields, byte[] body) =>
        Record(
            "response",
            url,
            [.. Encoding.ASCII.GetBytes($"{status}\r\nContent-Type: {type}\r\n{fields}\r\n"), .. body]);

    static byte[] Record(string type, string url, ReadOnlySpan<byte> block)
    {
        string target = url.Length > 0 ? $"WARC-Target-URI: {url}\r\n" : "";
        string content = type == "response" ? "Content-Type: application/http; msgtype=response\r\n" : "";
        string head = $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Date: 2026-03-01T10:00:00Z\r\n"
            + $"WARC-Record-ID: <urn:uuid:0>\r\n{target}{content}Content-Length: {block.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. block, .. "\r\n\r\n"u8];
    }

    static byte[] Chunked(byte[] page)
    {
        const int Longest = 8000;
        using var chunks = new MemoryStream();
        foreach (byte[] chunk in page.Chunk(Longest))
        {
            chunks.Write(Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"));
            chunks.Write(chunk);
            chunks.Write("\r\n"u8);
        }
        chunks.Write("0\r\n\r\n"u8);
        return chunks.ToArray();
    }

    static byte[] Packed(byte[] page, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (Stream packing = open(packed))
            packing.Write(page);
        return packed.ToArray();
    }

    void WriteMember(Stream file, byte[] record)
    {
        Unpacked += record.Length;
        using var gzip = new GZipStream(file, Fast, leaveOpen: true);
        gzip.Write(record);
    }
}
