using Standfirst.Articles;
using Standfirst.Fuzzing.Judging;

namespace Standfirst.Fuzzing.Targets;

sealed class PlainTextTarget : Target
{
    public override string Name => "plain-text";

    public override string Promise => "plain-text record → record; as for page";

    public override IEnumerable<byte[]> Seeds =>
    [
        .. Samples.Texts,
        Samples.Utf8(
            "26 November 2025\n\nQuay closed until spring\n\nBy Ana Ruiz\n\nView this post on Instagram\n\nA post "
            + "shared by Ana Ruiz (@anaruiz)\n\n“No,” said Ana Ruiz.\n"),
        Samples.Utf8(
            "2025-11-26 10:14\nQuay closed\n\n- one\n- two\n\n> "
            + "quoted\n\nhttps://x.com/anaruiz/status/123\n\npic.twitter.com/abc\n— Ana Ruiz (@anaruiz) November 26, "
            + "2025\n"),
    ];

    public override IReadOnlyList<string> Words =>
    [
        "\n\n", "\n", "\r\n", "\t", " ", "View this post on Instagram", "A post shared by ", "(@anaruiz)", "pic.twitter.com/a",
        "https://t.co/a", "— Ana Ruiz (@anaruiz) ",
        "November 26, 2025", "26 November 2025", "2025-11-26", "By Ana Ruiz", "“", "”", "said ", "•", "- ", "* ", "# ", "> ",
        "| a | b |", "Advertisement", "Read more:",
        "YouTube", "TikTok", "Facebook", "Correction:", "🤍", "\u2028", "\0", "\u00FF", "\u00EF\u00BB\u00BF",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("“", "”"), ("(", ")"), ("\"", "\""), ("A post shared by ", "\n\n"), ("— ", "\n\n"),
    ];

    public override Bounds Bounds => Bounds.OfRecords;

    public override void Take(byte[] input, Signs signs)
    {
        Article article = NewsReader.ReadPlainText(input, new("https://www.harbour-courier.example/quay"));
        ArticleInvariants.Check(article);
        RecordInvariants.Check(article);
        ArticleSigns.See(article, signs);
    }
}
