using Standfirst.Collect.Warc;
using static Standfirst.Tests.Collect.Warc.WarcMaking;

namespace Standfirst.Tests.Collect.Warc;

/// <summary>The HTTP messages inside the records.</summary>
public class WarcHttpTests
{
    static readonly byte[] Page = Utf8("<html><p>The ferry was late again, and nobody at the quay could say why.</html>");

    static readonly string PageText = System.Text.Encoding.UTF8.GetString(Page);

    static Found One(byte[] http, string fields = "", long? length = null) =>
        Assert.Single(Read(Gzip(Response("https://quay.example/", http, fields, length))));

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found", 404)]
    [InlineData("HTTP/1.0 200 OK", 200)]
    [InlineData("HTTP/2 200", 200)]
    [InlineData("HTTP/2.0 301 ", 301)]
    [InlineData("HTTP/1.1  200  OK", 200)]
    public void The_status_is_read_from_old_and_new_lines(string line, int status)
    {
        var found = One(Http(Page, status: line));

        Assert.Equal(status, found.Record.Status);
        Assert.Equal(PageText, found.Body);
        Assert.Empty(found.Record.Troubles);
    }

    [Fact]
    public void Folded_fields_and_bare_line_feeds_are_read()
    {
        var found = One(Join(Utf8("HTTP/1.0 200 OK\nX-Harbour: Saltmere,\n\t Averne\nETag: \"7\"\n\n"), Page));

        Assert.Equal("Saltmere,   Averne", found.Record.HttpFields.Find("x-harbour"));
        Assert.Equal(new HeaderField("ETag", "\"7\""), found.Record.HttpFields[1]);
        Assert.Equal(PageText, found.Body);
    }

    [Fact]
    public void A_forgotten_blank_line_is_told_and_the_page_is_whole()
    {
        var found = One(Join(Utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"), Page));

        Assert.Equal(PageText, found.Body[..PageText.Length]);
        Assert.Equal(["no blank line stands behind the HTTP head"], found.Record.Troubles);
    }

    [Fact]
    public void An_answer_without_any_head_is_the_page_itself()
    {
        var found = One(Page);

        Assert.Equal(PageText, found.Body);
        Assert.Null(found.Record.Status);
        Assert.Equal(["there is no HTTP status line"], found.Record.Troubles);
    }

    [Theory]
    [InlineData("4\r\nquay\r\n5;x=y\r\nboats\r\n0\r\n\r\n", "quayboats", null)]
    [InlineData("4\nquay\n5\nboats\n0\n\n", "quayboats", null)]
    [InlineData("0004 \r\nquay\r\n0\r\nTrailer: x\r\n\r\n", "quay", null)]
    [InlineData("4\r\nquay\r\n5\r\nboa", "quayboa", "the body is cut off inside a chunk")]
    [InlineData("4\r\nquay\r\n", "quay", "the last chunk is missing")]
    [InlineData("4\r\nquay\r\nzzz\r\nboats", "quay", "the body breaks off where a chunk's size is no number")]
    [InlineData("<html>boats", "<html>boats", null)]
    [InlineData("fffffffff\r\nboats", "fffffffff\r\nboats", null)]
    [InlineData("", "", null)]
    public void Chunks_are_joined_unless_the_crawler_did_so(string sent, string body, string? trouble)
    {
        var found = One(Http(Utf8(sent), "Transfer-Encoding: chunked\r\n"));

        Assert.Equal(body, found.Body);
        Assert.Equal(trouble is null ? [] : [trouble], found.Record.Troubles);
    }

    public static TheoryData<string, string> Packings() => new()
    {
        { "gzip", "gzip" }, { "x-gzip", "gzip" }, { "GZIP", "gzip" }, { "deflate", "zlib" }, { "deflate", "deflate" },
        { "br", "br" }, { "identity", "" }, { "", "" }, { "UTF-8", "" },
        { "gzip", "" }, { "deflate", "" }, { "br", "" }, { "gzip, br", "gzip br" }, { "gzip, gzip", "gzip" },
    };

    [Theory, MemberData(nameof(Packings))]
    public void Packing_is_undone_unless_the_crawler_did_so(string declared, string applied)
    {
        byte[] body = applied.Split(' ').Aggregate(Page, (bytes, packing) => packing switch
        {
            "gzip" => Gzip(bytes),
            "zlib" => Zlib(bytes),
            "deflate" => Deflate(bytes),
            "br" => Brotli(bytes),
            _ => bytes,
        });

        var found = One(Http(body, $"Content-Encoding: {declared}\r\n"));

        Assert.Equal(PageText, found.Body);
        Assert.Empty(found.Record.Troubles);
        Assert.Null(found.Record.Packing);
    }

    [Fact]
    public void Chunks_of_packed_bytes_are_undone_in_turn()
    {
        byte[] packed = Gzip(Page);
        byte[] chunks = Join(
            Utf8("a\r\n"), packed[..10], Utf8($"\r\n{packed.Length - 10:x}\r\n"), packed[10..], Utf8("\r\n0\r\n\r\n"));

        Assert.Equal(PageText, One(Http(chunks, "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")).Body);
    }

    [Fact]
    public void A_packing_that_is_not_read_is_told_and_left()
    {
        var found = One(Http(Page, "Content-Encoding: zstd\r\n"));

        Assert.Equal("zstd", found.Record.Packing);
        Assert.Equal(PageText, found.Body);
        Assert.Equal(["the body is packed by \"zstd\", which is not read"], found.Record.Troubles);
    }

    [Theory]
    [InlineData("gzip"), InlineData("deflate"), InlineData("br")]
    public void Of_a_packed_body_that_is_cut_off_what_there_is_comes_out(string packing)
    {
        byte[] page = PageBody(5);
        byte[] packed = packing switch { "gzip" => Gzip(page), "br" => Brotli(page), _ => Zlib(page) };

        var found = One(Http(packed[..(packed.Length * 2 / 3)], $"Content-Encoding: {packing}\r\n"));

        Assert.StartsWith("<html><h1>Ferry 5</h1>", found.Body);
        Assert.InRange(found.Body.Length, page.Length / 3, page.Length - 1);
        if (packing != "deflate") // zlib streams end without a length to compare
            Assert.Equal(["the packed body is cut off"], found.Record.Troubles);
    }

    [Fact]
    public void A_record_shorter_than_it_says_is_given_and_told()
    {
        byte[] http = Http(Page);

        foreach (byte[] file in new[] { Gzip(Response("x:", http, length: http.Length + 104)), })
        {
            var found = Read(Join(file, Gzip(WarcMaking.Page(1))));

            Assert.Equal(2, found.Count);
            Assert.StartsWith(PageText, found[0].Body);
            Assert.Equal(["the record is 100 bytes shorter than its Content-Length"], found[0].Record.Troubles);
        }
    }

    [Fact]
    public void A_record_longer_than_it_says_is_given_where_the_checksum_vouches_for_its_bytes()
    {
        byte[] http = Http(Page);

        var found = Read(Join(Gzip(Response("x:", http, length: http.Length - 7)), Gzip(WarcMaking.Page(1))));

        Assert.Equal(2, found.Count);
        Assert.Equal(PageText[..^7], found[0].Body);
        Assert.Equal(["the record is longer than its Content-Length"], found[0].Record.Troubles);
    }

    [Theory]
    [InlineData(1000, "the body is 921 bytes shorter than the server said"), InlineData(79, null), InlineData(7, null)]
    public void A_body_shorter_than_the_server_said_is_told(int declared, string? trouble) => Assert.Equal(
        trouble is null ? [] : [trouble], One(Http(Page, $"Content-Length: {declared}\r\n")).Record.Troubles);

    [Fact]
    public void A_record_that_goes_on_in_others_is_told() => Assert.Equal(
        ["the record goes on in others, which are not joined to it"], One(Http(Page), "WARC-Segment-Number: 1\r\n").Record.Troubles);

    [Fact]
    public void No_hurt_message_is_an_exception()
    {
        byte[][] messages =
        [
            Http(Utf8("4\r\nquay\r\n5;x=y\r\nboats\r\n0\r\n\r\n"), "Transfer-Encoding: chunked\r\nX-Folded: a\r\n b\r\n"),
            Http(Gzip(Page), "Content-Encoding: gzip\r\n"),
            Http(Brotli(Page), "Content-Encoding: br\r\n"),
            Http(Deflate(Page), "Content-Encoding: deflate, gzip\r\n"),
        ];
        for (int round = 0; round < 2000; round++)
        {
            var random = new Random(round);
            List<byte> hurt = [.. messages[round % messages.Length]];
            for (int count = random.Next(1, 4); count > 0; count--)
            {
                int at = random.Next(hurt.Count);
                if (random.Next(3) == 0)
                    hurt.RemoveRange(at, Math.Min(random.Next(1, 30), hurt.Count - at));
                else
                    hurt[at] = (byte)random.Next(256);
            }
            One([.. hurt]);
        }
    }

    [Fact]
    public void The_crawlers_own_word_that_a_record_is_cut_is_given() =>
        Assert.Equal("length", One(Http(Page), "WARC-Truncated: length\r\n").Record.Truncated);
}
