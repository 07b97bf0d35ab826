using System.Text;
using Standfirst.Collect.Robots;

namespace Standfirst.Fuzzing.Targets;

sealed class RobotsTarget : Target
{
    static readonly string[] Paths =
    [
        "/", "/robots.txt", "/news/quay?page=2", "/%7Eana/x%2Fy", "/a/b/c/d/e/f/g/h.html", "/ä/日本", "/*$", new string('a', 2000),
    ];

    public override string Name => "robots";

    public override string Promise =>
        "robots.txt → may a path be asked for; it may where nothing is forbidden, and robots.txt always";

    public override IEnumerable<byte[]> Seeds =>
    [
        Samples.Utf8(
            "User-agent: *\nDisallow: /private/\nAllow: /private/*.html$\nCrawl-delay: 2.5\nSitemap: "
            + "https://a.example/sitemap.xml\n\nUser-agent: Standfirst\nUser-agent: other\nDisallow: "
            + "/*/x%2fy\nContent-Signal: /news/ search=yes, ai-train=no\n"),
        "\u00EF\u00BB\u00BFuser-agent:*\r\rdisallow:/a*b*c*d*e*$\nAllow: /\nContent-signal: ai-input=no # why\n"u8.ToArray(),
    ];

    public override IReadOnlyList<string> Words =>
    [
        "User-agent: *\n", "User-agent: Standfirst\n", "User-agent: Standfirst/1.0\n", "Disallow: /\n", "Disallow:\n",
        "Allow: /news/*.html$\n", "Crawl-delay: 1e308\n", "Crawl-delay: -1\n",
        "Content-Signal: search=no\n", "Content-Signal: /a ai-train=no\n", "*", "$", "%2F", "%zz", "%", ":", "#", "\n", "\r",
        "\t", " ", "/", "\u00EF\u00BB\u00BF", "\0", "\u00FF", "*a", "a*",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("*a", ""), ("Disallow: /a*", "\n"), ("User-agent: x\n", ""), ("User-agent: Standfirst\nDisallow: /", "\n"),
    ];

    public override void Take(byte[] input, Signs signs)
    {
        RobotsFile file = RobotsFile.Parse(input, "standfirst");
        if (!file.Allows("/robots.txt"))
            throw new BrokenException("robots.txt itself is forbidden");
        if (file.CrawlDelay is { } delay && !(delay >= 0 && double.IsFinite(delay)))
            throw new BrokenException("the delay is no time", $"{delay}");
        string answers = string.Concat(Paths.Select(path => file.Allows(path) ? 'y' : 'n'));
        if (answers.Contains('n') && input.AsSpan().IndexOfAny("dD"u8) < 0)
            throw new BrokenException("something is forbidden by a file without Disallow", answers);
        signs.See(answers, $"{file.CrawlDelay is null}");
        foreach (string path in Paths)
            signs.See("signals", Encoding.UTF8.GetByteCount(file.SignalsFor(path) ?? ""));
        signs.See("weight", file.Weight);
    }
}
