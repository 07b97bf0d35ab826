using System.IO.Compression;
using System.Text;
using Standfirst.Collect.Sitemaps;

namespace Standfirst.Tests.Collect.Sitemaps;

public class SitemapReaderTests
{
    const string Open = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";

    static (SitemapReader Reader, List<SitemapEntry> Entries) Read(byte[] bytes, string? url = null)
    {
        var reader = new SitemapReader(new MemoryStream(bytes), url is null ? null : new Uri(url));
        List<SitemapEntry> entries = [.. reader.ReadAll()];
        return (reader, entries);
    }

    static (SitemapReader Reader, List<SitemapEntry> Entries) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Pages_are_read_with_their_news_and_their_other_languages()
    {
        var (reader, entries) = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
              xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            <url><loc> https://courier.example/ferry?a=1&amp;b=2 </loc><lastmod>2026-03-03T08:30:00+01:00</lastmod>
              <news:news><news:publication><news:name>Harbour Courier</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2026-03-03</news:publication_date><news:title>Ferry late again</news:title></news:news>
              <image:image><image:loc>https://courier.example/quay.jpg</image:loc></image:image>
              <xhtml:link rel="alternate" hreflang="de" href="https://courier.example/de/ferry"/></url>
            <url><loc>https://courier.example/fog</loc><lastmod>soon</lastmod></url>
            </urlset>
            """);

        Assert.Equal(SitemapForm.Pages, reader.Form);
        Assert.Empty(reader.Troubles);
        Assert.Equal(["https://courier.example/ferry?a=1&b=2", "https://courier.example/fog"], entries.Select(entry => entry.Url));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 8, 30, 0, TimeSpan.FromHours(1)), entries[0].Modified);
        var day = new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(new SitemapNews("Harbour Courier", "en", day, "Ferry late again"), entries[0].News);
        Assert.Equal((null, null), (entries[1].Modified, entries[1].News));
    }

    [Fact]
    public void An_index_names_further_sitemaps()
    {
        var (reader, entries) = Read("<sitemapindex><sitemap><loc>https://courier.example/1.xml.gz</loc><lastmod>2026-03</lastmod></sitemap></sitemapindex>");

        Assert.Equal(SitemapForm.Index, reader.Form);
        var entry = Assert.Single(entries);
        Assert.True(entry.IsSitemap);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), entry.Modified);
    }

    [Fact]
    public void Plain_text_is_read()
    {
        var (reader, entries) = Read("\uFEFFhttps://courier.example/1\r\nhttps://courier.example/2\n\nfog\n");

        Assert.Equal(SitemapForm.Text, reader.Form);
        Assert.Equal(["https://courier.example/1", "https://courier.example/2"], entries.Select(entry => entry.Url));
        Assert.Equal("line 4: no address of the web: \"fog\"", Assert.Single(reader.Troubles).ToString());
    }

    [Fact]
    public void Addresses_without_their_beginning_belong_to_the_sitemaps_site()
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"{Open}<url><loc>/ferry</loc></url><url><loc>ftp://quay.example/</loc></url><url/></urlset>");

        var (_, known) = Read(bytes, "https://courier.example/sitemap.xml");
        var (reader, unknown) = Read(bytes);

        Assert.Equal("https://courier.example/ferry", Assert.Single(known).Url);
        Assert.Empty(unknown);
        Assert.Equal(3, reader.Troubles.Count);
    }

    [Fact]
    public void Of_a_sitemap_that_is_cut_off_the_pages_before_the_cut_come_out()
    {
        var (reader, entries) = Read($"{Open}\n<url><loc>https://courier.example/1</loc></url>\n<url><loc>https://cour");

        Assert.Equal("https://courier.example/1", Assert.Single(entries).Url);
        Assert.StartsWith("line 3: the XML breaks off or is broken", Assert.Single(reader.Troubles).ToString());
    }

    [Fact]
    public void Fifty_thousand_addresses_are_the_end_and_are_given_one_by_one()
    {
        string many = Open + string.Concat(Enumerable.Range(0, 50_002).Select(number => $"<url><loc>https://q.example/{number}</loc></url>"));

        var (reader, entries) = Read(Gzip(Encoding.UTF8.GetBytes(many)));
        var first = new SitemapReader(new MemoryStream(Encoding.UTF8.GetBytes(many))).ReadAll().First();

        Assert.Equal(50_000, entries.Count);
        Assert.Equal("more than 50000 addresses: the rest is not read", Assert.Single(reader.Troubles).ToString());
        Assert.Equal("https://q.example/0", first.Url);
    }

    [Fact]
    public void A_bomb_is_not_unpacked_to_its_end()
    {
        byte[] spaces = new byte[60 << 20];
        spaces.AsSpan().Fill((byte)' ');

        var (reader, entries) = Read(Gzip([.. Encoding.UTF8.GetBytes(Open), .. spaces]));

        Assert.Empty(entries);
        Assert.Contains("longer than 52428800 bytes: the rest is not read", reader.Troubles.Select(trouble => trouble.Reason));
    }

    [Theory]
    [InlineData("<html></html>", "line 1: no sitemap: its root element is \"html\"")]
    [InlineData("", "line 1: no sitemap: no XML begins in it")]
    [InlineData("fog", "line 1: no sitemap: no XML begins in it")]
    public void What_is_no_sitemap_is_told(string text, string trouble)
    {
        var (reader, entries) = Read(text);

        Assert.Empty(entries);
        Assert.Null(reader.Form);
        Assert.Equal(trouble, Assert.Single(reader.Troubles).ToString());
    }

    static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
