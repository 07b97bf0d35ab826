using System.Text;

namespace Standfirst.Tests.App.Archiving;

/// <summary>Invented pages and feeds for the tests of the commands that collect and keep.</summary>
static class News
{
    /// <summary>A story that quotes somebody.</summary>
    public static string Page(string headline, string said = "We will not wait any longer", string head = "") => $"""
        <html lang="en"><head><title>{headline} | Harbour Courier</title>{head}
        <meta property="og:site_name" content="Harbour Courier"><meta property="article:published_time" content="2025-08-05T10:00:00Z"></head>
        <body><article><h1>{headline}</h1><p class="byline">By Petra Quillfeather</p>
        <p>The ferry between Saltmere and Port Averne runs again, the harbour master Tomas Reinholt said on Monday. “{said},” he said.</p>
        <p>The service was halted in June after a storm tore the quay apart and took with it the waiting room, the kiosk and forty metres of railing.</p>
        <p>It carries six hundred people a day, most of them to the hospital and to the school on the other side of the bay.</p>
        </article></body></html>
        """;

    /// <summary>An RSS feed whose items name pages.</summary>
    public static byte[] Feed(params string[] urls) => Encoding.UTF8.GetBytes($"""
        <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Courier</title>
        {string.Concat(urls.Select(url => $"<item><title>Ferry</title><link>{url}</link><guid>{url}</guid></item>"))}
        </channel></rss>
        """);

    /// <summary>An RSS feed whose one item brings its story along.</summary>
    public static string FullFeed() => $"""
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Courier</title>
        <item><title>Ferry runs again</title><link>https://www.harbour-courier.example/ferry</link><pubDate>Tue, 05 Aug 2025 10:00:00 GMT</pubDate>
        <content:encoded><![CDATA[{string.Concat(Enumerable.Repeat("<p>The ferry between Saltmere and Port Averne runs again, the harbour master said on Monday, and it carries six hundred people a day to the other side.</p>", 6))}]]></content:encoded>
        </item></channel></rss>
        """;
}
