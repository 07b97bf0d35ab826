using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Standfirst.App;
using Standfirst.Tests.Collect.Warc;

namespace Standfirst.Tests.House.Documents;

/// <summary>What the documents take to be there: pages, a crawl, a feed, an archive.</summary>
static class Samples
{
    /// <summary>The site of the documents' examples, where a server of the test's own stands in for it.</summary>
    public const string Site = "https://www.harbour-courier.example";

    /// <summary>An archive of the sample pages and of the ferry's, with one key.</summary>
    static readonly Lazy<byte[]> Archive = new(MakeArchive);

    /// <summary>A story that the examples' queries find.</summary>
    public static byte[] Ferry { get; } = Story("Ferry across the harbour runs again", "a new ice boat and the ferry");

    /// <summary>What the site answers, by path.</summary>
    /// <param name="site">The site's address as it is in the test.</param>
    public static IEnumerable<(string Path, string Type, byte[] Body)> Answers(string site) =>
    [
        ("/ferry", "text/html; charset=utf-8", Ferry),
        ("/storm", "text/html; charset=utf-8", Story("Storm closes the harbour", "the storm")),
        ("/feed.xml", "application/rss+xml", Feed(site)),
    ];

    /// <summary>Puts the files of the examples into a folder.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="site">The site's address as it is in the test.</param>
    public static void Lay(string folder, string site)
    {
        foreach (string page in Directory.EnumerateFiles(Repository.SamplePages))
        {
            Copy(page, Path.Combine(folder, "samples/pages", Path.GetFileName(page)));
            Copy(page, Path.Combine(folder, "pages", Path.GetFileName(page)));
        }
        Copy(Path.Combine(Repository.SamplePages, "instagram-quotation.html"), Path.Combine(folder, "page.html"));
        Copy(Path.Combine(Repository.SamplePages, "x-posts.html"), Path.Combine(folder, "extra.html"));
        Copy(Path.Combine(Repository.SamplePages, "live-blog.html"), Path.Combine(folder, "--odd-name.html"));
        Copy(Path.Combine(Repository.SamplePages, "plain-text-record.txt"), Path.Combine(folder, "article.txt"));
        Write(folder, "pages/ferry.html", Ferry);
        Write(folder, "pages/2024/storm.html", Story("Storm closes the harbour", "the storm"));
        Write(folder, "feed.xml", Feed(site));
        Write(folder, "crawl.warc.gz", Crawl(1));
        Write(folder, "crawl/CC-NEWS-1.warc.gz", Crawl(1));
        Write(folder, "crawl/CC-NEWS-2.warc.gz", Crawl(11));
        Write(folder, "crawl/CC-NEWS-3.warc.gz", Crawl(31));
        Write(folder, "x.warc.gz", Crawl(21));
        Write(folder, "news.db", Archive.Value);
        using var key = RSA.Create(2048);
        using X509Certificate2 certificate = new CertificateRequest("CN=news.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        Write(folder, "fullchain.pem", Encoding.ASCII.GetBytes(certificate.ExportCertificatePem()));
        Write(folder, "privkey.pem", Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem()));
    }

    static byte[] Story(string headline, string matter) => Encoding.UTF8.GetBytes($"""
        <!doctype html><html lang="en"><head><title>{headline} | Harbour Courier</title>
        <meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Courier">
        <meta property="article:published_time" content="2025-08-05T10:00:00Z"></head>
        <body><main><article><h1>{headline}</h1><p class="byline">By Petra Quillfeather</p>
        <p>The town has waited for {matter} since the pier was torn away in June, and the port authority paid for all of it.</p>
        <p>“The port authority kept the harbour open for every ferry, in ice and fog,” said Tomas Reinholt, 58, the harbour master.</p>
        <p>Ana Ruiz, the mayor of Saltmere, said on Monday that the ferry and the ice boat would share the pier in the harbour.</p>
        <p>It carries six hundred people a day, most of them to the hospital and to the school on the other side of the bay.</p>
        </article></main></body></html>
        """);

    static byte[] Feed(string site) => Encoding.UTF8.GetBytes($"""
        <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Courier</title>
        <item><title>Ferry</title><link>{site}/ferry</link></item><item><title>Storm</title><link>{site}/storm</link></item>
        </channel></rss>
        """);

    static byte[] Crawl(int first) => WarcMaking.Join([.. Enumerable.Range(first, 5).Select(number => WarcMaking.Gzip(WarcMaking.Page(number)))]);

    static byte[] MakeArchive()
    {
        string folder = Directory.CreateTempSubdirectory("standfirst-documents-").FullName;
        try
        {
            string archive = Path.Combine(folder, "news.db"), ferry = Path.Combine(folder, "ferry.html");
            File.WriteAllBytes(ferry, Ferry);
            Run("add", Repository.SamplePages, ferry, "--archive", archive, "--quiet");
            Run("keys", "add", "The desk", "--archive", archive);
            return File.ReadAllBytes(archive);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static void Run(params string[] args)
    {
        using var error = new StringWriter();
        int code = StandfirstApp.Run(args, new StandardStreams(Stream.Null, Stream.Null, error)).GetAwaiter().GetResult();
        Assert.True(code == ExitCode.AllRead, $"{string.Join(' ', args)}: {error}");
    }

    static void Copy(string from, string to) => Write("", to, File.ReadAllBytes(from));

    static void Write(string folder, string name, byte[] content)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
