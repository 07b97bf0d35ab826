using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Archive;

/// <summary>Pages to store, all names and words invented.</summary>
static class MadePages
{
    public const string Ferry = "https://www.harbour-courier.example/news/ferry";

    public static readonly DateTimeOffset Captured = new(2024, 8, 5, 10, 12, 0, TimeSpan.Zero);

    /// <summary>A page that says what is given here.</summary>
    public static PageToStore Page(string? url, string headline, string text, PageKind kind = PageKind.Article) =>
        Of(new Article { Url = url, Headline = headline, Text = text, Kind = kind }, url ?? "page.html");

    public static PageToStore Of(Article article, string input = "page.html") =>
        new(article, input, new(Captured, "url") { Status = 200, ETag = "\"one\"" });

    /// <summary>A story with everything that the archive makes rows of.</summary>
    public static Article Story(string url = Ferry)
    {
        const string text = "“The ferry will sail on Monday,” said Mara Quillfeather, 41, at the quay.\nHer husband Jon waited.";
        return new Article
        {
            Url = url,
            Kind = PageKind.Article,
            Headline = "Ferry sails again",
            Standfirst = "After nine days the boat is mended",
            Authors = [new("Ana Ruiz", AuthorKind.Person)],
            Published = new("2024-08-04T09:00", "4 August 2024 9:00", MomentPrecision.Minute),
            Language = "en",
            SiteName = "Harbour Courier",
            Section = "Local",
            Genre = "news",
            Text = text,
            Quotations =
            [
                new([SpanOf(text, "The ferry will sail on Monday")], QuotationKind.Direct)
                {
                    Cue = SpanOf(text, "said"),
                    Mention = SpanOf(text, "Mara Quillfeather"),
                    Speaker = "p1",
                    Said = "2024-08-04",
                    Confidence = .9,
                },
            ],
            People =
            [
                new("p1", "Mara Quillfeather")
                {
                    Mentions = [SpanOf(text, "Mara Quillfeather")],
                    Descriptions = [new(PersonDescriptionKind.Age, "41", SpanOf(text, "41"))],
                    Relations = [new("husband", "p2", SpanOf(text, "Her husband"))],
                },
                new("p2", "Jon") { Mentions = [SpanOf(text, "Jon")] },
            ],
            Timeline = [new("2024-08-05", SpanOf(text, "Her husband Jon waited."))],
            Images = [new("https://www.harbour-courier.example/ferry.jpg")],
            Embeds = [new("instagram") { Url = "https://www.instagram.com/p/abc/", Handle = "maraq" }],
        };
    }

    static TextSpan SpanOf(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
