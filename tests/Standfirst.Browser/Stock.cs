using System.Net;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Browser;

/// <summary>The pages that the room is opened over: the samples, the golden pages, and some of the tests' own: versions, copies, and
/// pages that want to do harm.</summary>
sealed class Stock : IDisposable
{
    /// <summary>A sample with an embedded post, quotations, people, relations and a timeline.</summary>
    public const string Story = "https://www.harbour-courier.example/2025/11/26/nerys-aldanby-shares-loss-of-baby-son/";

    /// <summary>A page of two versions.</summary>
    public const string Versions = "https://www.quay-mirror.example/ferry";

    /// <summary>A story that three publishers print.</summary>
    public const string Copied = "https://www.saltmere-post.example/landing";

    /// <summary>A page whose every word wants to be markup.</summary>
    public const string Hostile = "https://hostile.example/story";

    /// <summary>A page of a headline of a megabyte.</summary>
    public const string Endless = "https://hostile.example/endless";

    const string Script = "\"'><script>tripwire()</script><img src=https://elsewhere.example/x onerror=tripwire()>";

    readonly string _folder = Directory.CreateTempSubdirectory("standfirst-stock-").FullName;

    /// <summary>What is added, in this order.</summary>
    public string[] Inputs =>
    [
        "samples/pages",
        "tests/Standfirst.Tests/Pages",
        Write("ferry-1.html", Page("Ferry waits for Friday", Versions, "The ferry will not sail before Friday, the harbour master said.")),
        Write("ferry-2.html", Page("Ferry sails on Friday", Versions, "The ferry will sail on Friday at six, the harbour master said on Wednesday evening.")),
        Write("copy-1.html", Page("New landing stage for Saltmere", Copied, Landing)),
        Write("copy-2.html", Page("Saltmere gets its landing stage", "https://www.bay-herald.example/landing", Landing)),
        Write("copy-3.html", Page("A stage of oak", "https://www.averne-news.example/stage", Landing + "</p><p>The mayor of Port Averne will cut the ribbon.")),
        Write("hostile.html", HostilePage),
        Write("endless.html", Page(string.Concat(Enumerable.Repeat("endless ", 130_000)), Endless, "\u202EThe ferry goes\u202C round and round.")),
    ];

    /// <summary>The number of the newest version of what stands at an address.</summary>
    public static async Task<long> IdOf(string url, RoomServer room) => (await room.Archive.FindByUrl(url))?.Id
        ?? throw new ArgumentException($"the stock has no {url}", nameof(url));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    const string Landing = """
        A landing stage of oak will stand in the harbour of Saltmere by the end of May, the council said on Tuesday.</p>
        <p>“We have waited four winters for this,” said Tomas Reinholt, the harbour master. “Nobody will have to wade ashore again.”</p>
        <p>Carpenters from both shores have built it, two metres higher than the one that the storm of last October took.</p>
        <p>Fishermen had carried nurses and pupils across the bay at dawn, unpaid, on every working day since the storm had passed.</p>
        <p>A second boat, laid up since the spring, is to be painted and put back to sea before the summer begins
        """;

    static string Page(string headline, string url, string lead) => $"""
        <!doctype html><html lang="en"><head><title>{headline}</title><link rel="canonical" href="{url}">
        <meta property="og:site_name" content="{new Uri(url).Host}"><meta property="article:published_time" content="2026-05-05T10:00:00Z"></head>
        <body><article><h1>{headline}</h1><p class="byline">By Petra Quillfeather</p><p>{lead}</p>
        <p>“It carries six hundred people a day,” said Ana Ruiz, 41, the head of the ferry company, “most of them to the hospital.”</p>
        <p>The council meets on Monday to talk about the ferry and about the money that a new one would cost the town.</p>
        </article></body></html>
        """;

    static string HostilePage => Page(WebUtility.HtmlEncode($"\u202E{Script} tripwire"), Hostile, WebUtility.HtmlEncode(Script))
        .Replace("Petra Quillfeather", WebUtility.HtmlEncode($"Ana {Script}"))
        .Replace("hostile.example\">", $"{WebUtility.HtmlEncode(Script)}\">")
        .Replace("</article>", $"""
            <figure><img src="https://elsewhere.example/picture.jpg" alt="{WebUtility.HtmlEncode(Script)}">
            <figcaption>{WebUtility.HtmlEncode(Script)} the old ferry</figcaption></figure>
            <p>See <a href="javascript:tripwire()">the javascript: timetable</a> and <a href="data:text/html,<script>tripwire()</script>">the data: one</a>
            before you go down to the harbour with your luggage and your children.</p>
            <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/AbCdEf/&quot;onclick=tripwire()">
            <p>{WebUtility.HtmlEncode(Script)}</p></blockquote>
            <blockquote class="twitter-tweet"><p>{WebUtility.HtmlEncode(Script)}</p>&mdash; x (@x)
            <a href="https://twitter.com/x/status/1234567890">5 May 2026</a></blockquote>
            <script>tripwire()</script><img src="https://elsewhere.example/pixel" onerror="tripwire()"></article>
            """);

    string Write(string name, string page)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, page);
        return path;
    }
}
