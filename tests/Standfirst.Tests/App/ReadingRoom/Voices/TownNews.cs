using Standfirst.Articles;
using Standfirst.Tests.Archive;
using Standfirst.Text;

namespace Standfirst.Tests.App.ReadingRoom.Voices;

/// <summary>A town's news in which people speak, age and marry; all invented.</summary>
static class TownNews
{
    /// <summary>What a page prints when every word of it wants to be markup, and runs from right to left.</summary>
    public const string Hostile = "\"'><script>tripwire()</script><img src=x onerror=tripwire()>\u202Ezuir";

    /// <summary>A room over some articles and one of the samples.</summary>
    public static async Task<RoomServer> Open(params Article[] articles)
    {
        RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        await room.Archive.Add([.. articles.Select((article, at) => MadePages.Of(article, $"{at}.html"))]);
        return room;
    }

    /// <summary>The harbour master speaks, and somebody whom nobody names.</summary>
    public static Article Harbour(
        string day = "2024-05-03", string site = "courier", string role = "harbour master", string husband = "Jon Quill", int age = 41)
    {
        string text = $"""
            It froze on 2 May. “We will not wait,” said Ana Ruiz, {age}, the {role}, in a statement. Her husband {husband} nodded.
            The old pier was built in 1951. A neighbour said that the ice “was never so thick” before.
            The ferry Halcyon carries 412 people and 97 carts from Marrow Quay to Ness Stairs on every working day.
            Three tugs of the Brackwater yard lie beside her now, and the Sturn islands get their milk by sledge.
            Those who remember that winter say that the sea froze as far as the lighthouse at Hallin Point.
            """.Replace("\r", "");
        return new()
        {
            Url = $"https://{site}.example/{day}/{role.Replace(' ', '-')}",
            Kind = PageKind.Article,
            Headline = $"Ice stops the ferry on {day}",
            SiteName = $"The {site}",
            Published = new(day, day, MomentPrecision.Day),
            Language = "en",
            Text = text,
            Blocks = [new(BlockKind.Paragraph, new(0, text.Length))],
            Quotations =
            [
                new([Span(text, "We will not wait,")], QuotationKind.Direct)
                {
                    Cue = Span(text, "said"),
                    Mention = Span(text, "Ana Ruiz"),
                    Speaker = "p1",
                    Medium = "a statement",
                    Said = "2024-05-02",
                },
                new([Span(text, "the ice “was never so thick” before")], QuotationKind.Mixed)
                {
                    Cue = Span(text, "said that"),
                    Mention = Span(text, "A neighbour"),
                },
            ],
            People =
            [
                new("p1", "Ana Ruiz")
                {
                    Mentions = [Span(text, "Ana Ruiz")],
                    Descriptions =
                    [
                        new(PersonDescriptionKind.Role, role, Span(text, role)),
                        new(PersonDescriptionKind.Age, $"{age}", Span(text, $"{age}")),
                    ],
                    Relations = [new("husband", "p2", Span(text, "Her husband"))],
                },
                new("p2", husband) { Mentions = [Span(text, husband)] },
            ],
            TimeExpressions =
            [
                new(Span(text, "2 May"), TimeExpressionType.Date, "2024-05-02"),
                new(Span(text, "1951"), TimeExpressionType.Date, "1951"),
            ],
            Timeline =
            [
                new("1951", Span(text, "The old pier was built in 1951.")),
                new("2024-05-02", Span(text, "It froze on 2 May.")) { People = ["p1"], Said = true },
            ],
        };
    }

    /// <summary>An article in which everything is called the same.</summary>
    public static Article Called(string name)
    {
        string text = $"“{name} and no more,” said {name} today.";
        return new()
        {
            Url = "https://strange.example/1",
            Kind = PageKind.Article,
            Headline = name,
            SiteName = name,
            Published = new("2026-05-03", "", MomentPrecision.Day),
            Text = text,
            Quotations = [new([new(1, name.Length + 12)], QuotationKind.Direct) { Speaker = "p1", Medium = name, Said = name }],
            People =
            [
                new("p1", name)
                {
                    Mentions = [new(1, name.Length)],
                    Descriptions = [new(PersonDescriptionKind.Role, name, new(1, name.Length))],
                    Relations = [new(name, "p2", new(1, name.Length))],
                },
                new("p2", name) { Mentions = [new(1, name.Length)] },
            ],
            Timeline = [new("2026-05-03", new(0, text.Length)) { People = ["p1"] }],
        };
    }

    static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
