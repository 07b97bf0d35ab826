using System.IO.Compression;
using System.Text;
using Standfirst.Collect.Sources;
using static Standfirst.Tests.Collect.Warc.WarcMaking;

namespace Standfirst.Tests.Collect.Sources;

public class SourceSnifferTests
{
    public static TheoryData<string, SourceKind> Texts() => new()
    {
        { "", SourceKind.Empty },
        { " \r\n", SourceKind.Empty },
        { "<!DOCTYPE html><html>", SourceKind.Page },
        { "\n\n<!-- made by hand --><HTML lang=en><head>", SourceKind.Page },
        { "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"y\"><html xmlns=\"http://www.w3.org/1999/xhtml\">", SourceKind.Page },
        { "<p>Fog over the quay.<p>Nobody knew why.", SourceKind.Page },
        { "Warning: fog\n<html><body>", SourceKind.Page },
        { "date 2026-03-03 Fog again\n\nFerry late\n\nNobody knew why.", SourceKind.Text },
        { "Fog over the quay.\nhttps://quay.example/ has more.", SourceKind.Text },
        { "<rss version=\"2.0\"><channel>", SourceKind.Rss },
        { "Notice: x in y on line 3 <?xml version=\"1.0\"?><rss><channel>", SourceKind.Rss },
        { "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">", SourceKind.Rdf },
        { "<?xml version=\"1.0\"?><?xml-stylesheet href=\"x\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">", SourceKind.Atom },
        { "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\">", SourceKind.Atom },
        { "{\"version\": \"https://jsonfeed.org/version/1.1\"", SourceKind.JsonFeed },
        { "{\"fog\": true}", SourceKind.Data },
        { "[1, 2]", SourceKind.Data },
        { "<?xml version=\"1.0\"?><fog/>", SourceKind.Data },
        { "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">", SourceKind.Sitemap },
        { "<sitemapindex>", SourceKind.SitemapIndex },
        { "<opml version=\"2.0\"><head>", SourceKind.Opml },
        { "https://quay.example/1\nhttps://quay.example/2", SourceKind.UrlList },
        { "\uFEFF# Morning\n\nhttps://quay.example/1 # fog\nquay\nhttps://quay.example/2", SourceKind.UrlList },
        { "WARC/1.0\r\nWARC-Type: warcinfo", SourceKind.Warc },
        { "%PDF-1.7", SourceKind.Binary },
        { "GIF89a", SourceKind.Binary },
        { "fog\0", SourceKind.Binary },
    };

    [Theory, MemberData(nameof(Texts))]
    public void The_first_bytes_tell_packed_or_not(string text, SourceKind kind)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);

        Assert.Equal(new SniffedSource(kind, false), SourceSniffer.Sniff(bytes));
        Assert.Equal(new SniffedSource(kind, bytes.Length > 0), SourceSniffer.Sniff(Gzip(bytes))); // of nothing no gzip is made
        Assert.Equal(kind, SourceSniffer.Sniff(bytes, "misleading.xml.wacz.html").Kind);
    }

    [Theory]
    [InlineData("<rss><channel>", SourceKind.Rss), InlineData("<!DOCTYPE html><html>", SourceKind.Page)]
    public void Letters_of_two_bytes_are_read(string text, SourceKind kind)
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal(kind, SourceSniffer.Sniff([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Kind);
    }

    [Theory]
    [InlineData("archive/data.warc.gz", null, SourceKind.Wacz)]
    [InlineData("datapackage.json", null, SourceKind.Wacz)]
    [InlineData("indexes/index.cdx", "morning.wacz", SourceKind.Wacz)]
    [InlineData("quay.docx", "quay.docx", SourceKind.Zip)]
    public void A_ZIP_with_WARCs_is_a_WACZ(string path, string? name, SourceKind kind)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(path, CompressionLevel.NoCompression).Open();
            entry.Write("x"u8);
        }

        Assert.Equal(kind, SourceSniffer.Sniff(bytes.ToArray(), name).Kind);
    }

    [Fact]
    public void A_beginning_that_is_cut_anywhere_still_tells()
    {
        byte[] packed = Gzip(Page(1));

        Assert.Equal(new SniffedSource(SourceKind.Warc, true), SourceSniffer.Sniff(packed.AsSpan(0, packed.Length / 2)));
    }

    [Fact]
    public void Gzip_that_is_damaged_from_the_start_is_told_by_its_name()
    {
        byte[] packed = Gzip(Page(1));
        packed.AsSpan(10, 200).Fill(0xFF);

        Assert.Equal(new SniffedSource(SourceKind.Warc, true), SourceSniffer.Sniff(packed, "crawl.warc.gz"));
        Assert.Equal(new SniffedSource(SourceKind.Binary, true), SourceSniffer.Sniff(packed));
    }

    [Fact]
    public void No_bytes_are_an_exception()
    {
        byte[] seed = Encoding.UTF8.GetBytes("<?xml version='1.0'?><!DOCTYPE x [ <rss {\"items\": [ https://quay.example WARC/ PK\u0003\u0004 <html>");
        for (int round = 0; round < 3000; round++)
        {
            var random = new Random(round);
            byte[] bytes = [.. seed.Skip(random.Next(seed.Length)), .. seed.Take(random.Next(seed.Length))];
            for (int count = random.Next(5); count > 0 && bytes.Length > 0; count--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            SourceSniffer.Sniff(bytes);
        }
    }
}
