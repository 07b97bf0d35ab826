using System.IO.Compression;
using System.Text;
using Standfirst.Tests.App.Archiving;
using Standfirst.Tests.Collect.Fetching;
using Standfirst.Tests.Collect.Warc;

namespace Standfirst.Tests.App.Inputs;

/// <summary>What `standfirst read` makes of what holds or names pages.</summary>
public sealed class IntakeTests : IDisposable
{
    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    static byte[] Response(string url, string page, string fields = "") =>
        WarcMaking.Response(url, WarcMaking.Http(Encoding.UTF8.GetBytes(page), fields));

    [Fact]
    public void The_pages_of_a_warc_are_read_record_by_record()
    {
        _bench.Write("crawl.warc.gz", WarcMaking.Join(
            WarcMaking.Gzip(Response("https://harbour.example/one", News.Page("Ferry runs again"))),
            WarcMaking.Gzip(WarcMaking.Response("https://harbour.example/cat", WarcMaking.Http([1, 2], status: "HTTP/1.1 404 Not Found"))),
            WarcMaking.Gzip(Response("https://harbour.example/two", News.Page("Bridge shut"), "X-Robots-Tag: noarchive\r\n"))));

        var outcome = _bench.Run("read", "@crawl.warc.gz", "--jobs", "2");

        Assert.Equal(0, outcome.Code);
        Assert.Equal(["Ferry runs again", "Bridge shut"], outcome.Records.Select(record => record.GetProperty("headline").GetString()));
        Assert.Equal("https://harbour.example/one", outcome.Records[0].GetProperty("url").GetString());
        Assert.StartsWith("crawl.warc.gz#0", _bench.Cut(outcome.Inputs[0]));
        Assert.Equal("noarchive", outcome.Records[1].GetProperty("page").GetProperty("reservations")[0].GetProperty("rule").GetString());
        Assert.Contains("crawl.warc.gz: records that are no pages: 1 with another status than success", outcome.Error);
    }

    [Fact]
    public void A_damaged_record_is_told_with_its_offset_and_the_others_are_read()
    {
        byte[] first = WarcMaking.Gzip(Response("https://harbour.example/one", News.Page("Ferry runs again")));
        byte[] second = WarcMaking.Gzip(Response("https://harbour.example/two", News.Page("Bridge shut")));
        second[second.Length / 2] ^= 0x55;
        _bench.Write("crawl.warc.gz", WarcMaking.Join(
            first, second, WarcMaking.Gzip(Response("https://harbour.example/three", News.Page("Quay mended")))));

        var outcome = _bench.Run("read", "@crawl.warc.gz");

        Assert.Equal(2, outcome.Code);
        Assert.Equal(["Ferry runs again", "Quay mended"], outcome.Records.Select(record => record.GetProperty("headline").GetString()));
        Assert.Contains($"crawl.warc.gz#{first.Length}: ", outcome.Error);
    }

    [Fact]
    public void A_warc_may_come_from_standard_input_and_be_called_anything()
    {
        _bench.Write("crawl", Response("https://harbour.example/one", News.Page("Ferry runs again")));

        Assert.Equal("Ferry runs again", _bench.Run("read", "@crawl").Records.Single().GetProperty("headline").GetString());
        string crawl = File.ReadAllText(_bench.PathOf("crawl"));
        Assert.Equal("-#0", _bench.RunWith(crawl, "read", "-").Inputs.Single());
    }

    [Fact]
    public void A_wacz_is_read_through_the_warcs_in_it()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("archive/data.warc.gz", CompressionLevel.NoCompression).Open();
            entry.Write(WarcMaking.Gzip(Response("https://harbour.example/one", News.Page("Ferry runs again"))));
        }
        _bench.Write("site.wacz", packed.ToArray());

        var outcome = _bench.Run("read", "@site.wacz");

        Assert.Equal("site.wacz!archive/data.warc.gz#0", _bench.Cut(outcome.Inputs.Single()));
    }

    [Fact]
    public void A_story_that_a_feed_brings_along_is_read_without_fetching()
    {
        _bench.Write("feed.xml", News.FullFeed());

        var record = _bench.Run("read", "@feed.xml").Records.Single();

        Assert.Equal("Ferry runs again", record.GetProperty("headline").GetString());
        Assert.Equal("https://www.harbour-courier.example/ferry", record.GetProperty("input").GetString());
        Assert.Equal("2025-08-05", record.GetProperty("published").GetProperty("value").GetString()![..10]);
    }

    [Fact]
    public async Task An_index_of_sitemaps_leads_to_its_pages_and_each_address_says_what_became_of_it()
    {
        await using var server = new LocalServer();
        server.Say("/index.xml", LocalServer.Answer("200 OK", "Content-Type: text/xml\r\n", Encoding.UTF8.GetBytes(
            $"<sitemapindex><sitemap><loc>{server.At("/map.xml")}</loc></sitemap></sitemapindex>")));
        server.Say("/map.xml", LocalServer.Answer("200 OK", "Content-Type: text/xml\r\n", Encoding.UTF8.GetBytes(
            $"<urlset><url><loc>{server.At("/one")}</loc></url><url><loc>{server.At("/gone")}</loc></url></urlset>")));
        server.Say("/one", LocalServer.Page(News.Page("Ferry runs again")));

        var outcome = _bench.Run("read", server.At("/index.xml").ToString(), "--allow-private", "--delay", "0");

        Assert.Equal(2, outcome.Code);
        Assert.Equal(server.At("/one").ToString(), outcome.Inputs.Single());
        Assert.Contains($"{server.At("/gone")}: ", outcome.Error);
    }

    [Fact]
    public async Task A_password_in_an_address_is_neither_sent_nor_told_nor_kept()
    {
        await using var server = new LocalServer();
        server.Say("/one", LocalServer.Page(News.Page("Ferry runs again")));
        string Named(string path) => server.At(path).ToString().Replace("://", "://me:secret@");
        _bench.Write("urls.txt", $"{Named("/one")}\n{Named("/gone")}\n");

        var outcome = _bench.Run("read", "@urls.txt", "--allow-private", "--delay", "0");

        Assert.Equal(server.At("/one").ToString(), outcome.Inputs.Single());
        Assert.DoesNotContain("secret", outcome.Output + outcome.Error);
        Assert.Contains($"{server.At("/gone")}: ", outcome.Error);
        Assert.All(server.PageRequests, request => Assert.DoesNotContain("Authorization", request.Headers.Keys));
    }

    [Fact]
    public void Wrong_lines_of_a_list_are_told_by_their_number()
    {
        _bench.Write("urls.txt", "http://127.0.0.1:1/a\nnonsense\nhttp://127.0.0.1:1/b\n");

        var outcome = _bench.Run("read", "@urls.txt");

        Assert.Equal(3, outcome.Code);
        Assert.Contains("urls.txt: line 2: no address of the web: \"nonsense\"", outcome.Error);
        Assert.Contains("http://127.0.0.1:1/a: ", outcome.Error);
    }

    [Fact]
    public async Task A_page_whose_publisher_reserves_mining_is_refused_where_that_is_respected()
    {
        await using var server = new LocalServer();
        server.Say("/one", LocalServer.Page(News.Page("Ferry runs again", head: "<meta name=tdm-reservation content=1>")));
        string url = server.At("/one").ToString();

        Assert.Equal(0, _bench.Run("read", url, "--allow-private", "--delay", "0").Code);
        var respected = _bench.Run("read", url, "--allow-private", "--delay", "0", "--respect-tdm");

        Assert.Equal(3, respected.Code);
        Assert.Contains("tdm-reservation", respected.Error);
    }

    [Fact]
    public void Addresses_of_this_machine_are_refused_unless_allowed()
    {
        var outcome = _bench.Run("read", "http://127.0.0.1:1/");

        Assert.Equal(3, outcome.Code);
        Assert.Contains("loopback", outcome.Error);
    }
}
