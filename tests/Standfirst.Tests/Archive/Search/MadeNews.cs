using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Archive.Search;

/// <summary>A little town's news to search in, all invented.</summary>
static class MadeNews
{
    static readonly string[] Words =
    [
        "ferry", "ferries", "harbour", "Hafen", "quay", "Müller", "Hochwasser", "Wasserwerk", "東京の橋", "waits", "old", "grey",
        "the", "the", "the", "and", "of", "ice", "iceboat", "Straße", "boat", "council",
    ];

    static readonly (string Name, string? Role)[] Townsfolk =
    [
        ("Ana Ruiz", "harbour master"), ("Jon Quill", "pilot"), ("Mara Ana Voß", null), ("山田太郎", null), ("Ruiz", null),
    ];

    static readonly string[] Hosts = ["courier.example", "news.courier.example", "ahlse-bote.example"];

    /// <summary>Articles of chance words; the same for the same seed.</summary>
    public static IReadOnlyList<PageToStore> Pages(int count, int seed = 1)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => MadePages.Of(Story(chance, number), $"{number}.html"))];
    }

    static Article Story(Random chance, int number)
    {
        string Some(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[chance.Next(Words.Length)]));
        T? Perhaps<T>(T value) where T : class => chance.Next(3) == 0 ? null : value;
        var people = Townsfolk.Where(_ => chance.Next(3) == 0).ToArray();
        string said = Some(4), again = Some(3);
        string text = $"{Some(6)}. “{said},” {people.FirstOrDefault().Name} said. “{again}.”\n{Some(5)}.";
        return new Article
        {
            Url = $"https://{Hosts[chance.Next(Hosts.Length)]}/{number}",
            Kind = chance.Next(4) == 0 ? PageKind.LiveBlog : PageKind.Article,
            Headline = Perhaps(Some(3)),
            Standfirst = Perhaps(Some(4)),
            Authors = chance.Next(2) == 0 ? [] : [new(Townsfolk[chance.Next(3)].Name, AuthorKind.Person)],
            Published = Perhaps(new Moment(
                new DateOnly(2023, 11, 1).AddDays(chance.Next(200)).ToString("yyyy-MM-dd"), "", MomentPrecision.Day)),
            Language = Perhaps(new[] { "en", "en-GB", "de" }[chance.Next(3)]),
            Section = Perhaps(new[] { "Local News", "Lokales" }[chance.Next(2)]),
            Genre = Perhaps(new[] { "news", "opinion" }[chance.Next(2)]),
            Text = text,
            Images = chance.Next(2) == 0 ? [] : [new("https://courier.example/a.jpg")],
            Embeds = chance.Next(3) == 0 ? [new("instagram")] : [],
            People = [.. people.Select((person, at) => new Person($"p{at + 1}", person.Name)
            {
                Mentions = [new(0, 1)],
                Descriptions = person.Role is { } role ? [new(PersonDescriptionKind.Role, role, new(0, 1))] : [],
            })],
            Quotations = chance.Next(3) == 0
                ? []
                : [
                    new([SpanOf(text, said)], QuotationKind.Direct) { Speaker = people.Length > 0 ? "p1" : null },
                    new([SpanOf(text, again)], QuotationKind.Direct) { Speaker = people.Length > 1 ? "p2" : null },
                ],
        };
    }

    static TextSpan SpanOf(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
