using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Formats;

/// <summary>An article with one of everything, written out by each format in its test.</summary>
static class NightClinic
{
    const string Text =
        "The night clinic opens on Monday 🎉 after two years of waiting.\n" +
        "What changes\n" +
        "Doors open at eight\n" +
        "No appointment is needed\n" +
        "“We waited two years for this day,” said Mina Okafor, 41, the head nurse.\n" +
        "Hours Monday 20–6";

    public static Article Article { get; } = new()
    {
        Url = "https://www.harbour-courier.example/health/night-clinic?ref=front",
        CanonicalUrl = "https://www.harbour-courier.example/health/night-clinic",
        Kind = PageKind.Article,
        Headline = "Night clinic opens after two-year wait",
        Kicker = "Health",
        Standfirst = "Nobody has to cross the bay after dark any more.",
        Description = "The night clinic of the harbour hospital opens.",
        Authors =
        [
            new("Ana Ruiz", AuthorKind.Person, "https://www.harbour-courier.example/ruiz", "Health reporter"),
            new("Coast Wire", AuthorKind.Agency),
        ],
        Dateline = new("PORT ELM", "Coast Wire"),
        Published = new("2020-12-23T09:14+00:00", "23 Dec 2020 09:14 GMT", MomentPrecision.Minute),
        Modified = new("2020-12-24", "2020-12-24", MomentPrecision.Day),
        Language = "en",
        SiteName = "Harbour Courier",
        Section = "Local",
        Keywords = ["hospitals", "Port Elm"],
        Genre = "news",
        IsFree = true,
        IsCutOff = false,
        Text = Text,
        Blocks =
        [
            Words(BlockKind.Paragraph, "The night clinic opens on Monday 🎉 after two years of waiting."),
            new(BlockKind.Figure, null) { Image = 0 },
            Words(BlockKind.Heading, "What changes") with { Level = 2 },
            Words(BlockKind.ListItem, "Doors open at eight") with { Depth = 1, Ordered = false },
            Words(BlockKind.ListItem, "No appointment is needed") with { Depth = 1, Ordered = false },
            Words(BlockKind.BlockQuote, "“We waited two years for this day,” said Mina Okafor, 41, the head nurse."),
            Words(BlockKind.Table, "Hours Monday 20–6") with { Rows = [["", "Hours"], ["Monday", "20–6"]] },
            new(BlockKind.Embed, null) { Embed = 0 },
        ],
        Links = [new(SpanOf("night clinic"), "https://hospital.example/night")],
        Marks = [new(SpanOf("two years"), MarkKind.Emphasis)],
        Images =
        [
            new("https://img.harbour-courier.example/ward.jpg")
            {
                Caption = "The new ward", Credit = "Photo: Jo Tan", Alt = "A bright ward",
                Width = 1200, Height = 800, Lead = true,
            },
        ],
        Embeds =
        [
            new("instagram")
            {
                Url = "https://www.instagram.com/p/EXAMPLE1/", Id = "EXAMPLE1", Author = "Mara Lindqvist",
                Handle = "maralindqvist", Text = "Two years. Today we open.", Posted = "2020-12-22",
            },
        ],
        Quotations =
        [
            new([SpanOf("We waited two years for this day")], QuotationKind.Direct)
            {
                Cue = SpanOf("said"), Mention = SpanOf("Mina Okafor"), Speaker = "p1", Medium = "radio", Said = "2020-12-22",
                Confidence = 0.97,
            },
        ],
        People =
        [
            new("p1", "Mina Okafor")
            {
                Mentions = [SpanOf("Mina Okafor")],
                Descriptions =
                [
                    new(PersonDescriptionKind.Age, "41", SpanOf("41")),
                    new(PersonDescriptionKind.Role, "head nurse", SpanOf("head nurse")),
                ],
                Confidence = 0.93,
            },
        ],
        TimeExpressions =
        [
            new(SpanOf("Monday"), TimeExpressionType.Date, "2020-12-28"),
            new(SpanOf("two years"), TimeExpressionType.Duration, "P2Y"),
        ],
        Timeline = [new("2020-12-28", SpanOf("The night clinic opens on Monday 🎉 after two years of waiting."))],
        Evidence =
        [
            new("headline", "h1", 0.98, [new("og:title", "Night clinic opens | Harbour Courier")]),
            new("published", "json-ld", 0.91, []),
        ],
        Page = new()
        {
            Sha256 = "3b1f0c6de84a27955d0fe1c8a7742f9be016c35d58b94a70f2c3de91847a6b05",
            Bytes = 18423,
            Charset = "utf-8",
            Licence = new("© 2020 Harbour Courier", "https://www.harbour-courier.example/terms", "Harbour Courier"),
            Reservations =
            [
                new("tdm-reservation", "meta", "https://www.harbour-courier.example/terms/mining"),
                new("noarchive", "header"),
            ],
            Corrections =
            [
                new(CorrectionKind.Correction, "An earlier version named the wrong ward.") { At = "2020-12-24" },
            ],
            Milliseconds = 0.61349,
        },
    };

    static Block Words(BlockKind kind, string words) => new(kind, SpanOf(words));

    static TextSpan SpanOf(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
