using Standfirst.Collect.Sitemaps;

namespace Standfirst.Fuzzing.Targets;

sealed class SitemapTarget : Target
{
    public override string Name => "sitemap";

    public override string Promise => "sitemap, index or text → entries; troubles instead of exceptions, web addresses only";

    public override IEnumerable<byte[]> Seeds =>
    [
        """
        <?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url><loc>https://a.example/quay</loc><lastmod>2025-11-26T10:14:09+00:00</lastmod><news:news>
        <news:publication><news:name>Courier</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2025-11-26</news:publication_date><news:title>Quay</news:title></news:news>
        <xhtml:link rel="alternate" hreflang="de" href="/de/quay"/></url></urlset>
        """u8.ToArray(),
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://a.example/s1.xml.gz</loc>
        <lastmod>2025-11</lastmod></sitemap></sitemapindex>
        """u8.ToArray(),
        "https://a.example/one\nhttps://a.example/two\n\n# no\n"u8.ToArray(),
    ];

    public override IReadOnlyList<string> Words =>
    [
        .. XmlWords.Marks, "<urlset>", "<sitemapindex>", "<url>", "</url>", "<loc>", "</loc>", "<lastmod>", "</lastmod>",
        "<news:news>", "</news:news>", "<sitemap>", "2025", "2025-11-26", "\n", "\r\n",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        .. XmlWords.Nests, ("<url>", "</url>"), ("<loc>", "</loc>"), ("<news:news>", "</news:news>"),
    ];

    public override bool TakesPacked => true;

    public override void Take(byte[] input, Signs signs)
    {
        var reader = new SitemapReader(new MemoryStream(input), new("https://a.example/sitemap.xml"));
        int count = 0;
        foreach (SitemapEntry entry in reader.ReadAll())
        {
            count++;
            if (!SourceSigns.IsOfTheWeb(entry.Url))
                throw new BrokenException("an entry's address is not of the web", entry.Url);
            signs.See("entry", $"{entry.IsSitemap} {entry.Modified is null} {entry.News is null}");
        }
        signs.See($"{reader.Form}", count);
        SourceSigns.See(reader.Troubles, signs);
    }
}
