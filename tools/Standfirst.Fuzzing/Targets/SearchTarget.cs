using System.Text;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Fuzzing.Targets;

sealed class SearchTarget : Target
{
    // A question to the archive costs a thousand times what reading the question does.
    const int AskedOf = 4;

    SampleArchive? _archive;

    public override string Name => "search";

    public override string Promise =>
        "query → answer of an archive; what is understood reads the same when written, what is not is told with its place";

    public override IEnumerable<byte[]> Seeds =>
    [
        "bereavement speaker:aldanby date:2025-11"u8.ToArray(),
        "\"quay wall\" OR (ferry -bus NOT tram*) has:quote"u8.ToArray(),
        "headline:*erry* site:courier.example lang:en-GB kind:live-blog"u8.ToArray(),
        "after:7d before:2026 date:2025-11-01..2025-11-30 author:\"Petra Quill*\""u8.ToArray(),
        "https://a.example/ Note: said:(x) 日本 “Fähre”"u8.ToArray(),
        "-(a OR -(b c)) person:ana section:\"local news\" genre:obituary"u8.ToArray(), ""u8.ToArray(),
    ];

    public override IReadOnlyList<string> Words =>
    [
        "OR ", " OR", "AND ", "NOT ", "-", "--", "(", ")", "\"", "“", "„", "*", "**", ":", " ", "\u3000", "\n", "\t",
        "headline:", "said:", "speaker:", "person:", "author:", "site:", "section:", "genre:", "lang:", "kind:", "has:",
        "date:", "after:", "before:",
        "quote", "embed", "live", "live-blog", "en", "de-DE", "7d", "2025", "2025-11", "2025-11-26", "..", "0000-00-00",
        "9999-12-31", "99999999999d", "today", "ferry", "a", "É", "ß", "İ", "日本語", "🤍", "\u0301", "\0", "\u200D", "'", "%",
        "_", "^", "\\", "{", "NEAR(", "rowid", ";", "x\u00AD",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("(", ")"), ("-(", ")"), ("(a OR ", ")"), ("\"", "\""), ("NOT (a ", ")"), ("-", ""), ("*", "*"),
    ];

    // Longer than any query that is read (2,000 letters); what is longer is refused.
    public override int Largest => 1 << 12;

    public override void Prepare() => _archive ??= new();

    public override void Take(byte[] input, Signs signs)
    {
        string words = Encoding.UTF8.GetString(input);
        switch (SearchQuery.Parse(words))
        {
            case QueryReading.Unclear unclear:
                if (unclear.Position < 0 || unclear.Position > words.Length || unclear.Message.Any(char.IsControl))
                    throw new BrokenException("what is unclear is told wrong", $"{unclear.Position}: {unclear.Message}");
                signs.See("unclear", unclear.Message.Length > 12 ? unclear.Message[..12] : unclear.Message);
                break;
            case QueryReading.Understood(var query):
                string written = query.ToString();
                if (SearchQuery.Parse(written) is not QueryReading.Understood again || !again.Query.Equals(query))
                    throw new BrokenException("a query that is written reads as another", written);
                See(query, signs);
                if (input.Length % AskedOf == 0)
                    Ask(query, signs).GetAwaiter().GetResult();
                break;
        }
    }

    public override void Dispose()
    {
        _archive?.Dispose();
        base.Dispose();
    }

    async Task Ask(SearchQuery query, Signs signs)
    {
        ArticleSearch search = _archive!.Archive.Search;
        SearchResults results = await search.Find(query);
        signs.See("hits", results.Hits.Count);
        signs.See("said", (await search.FindQuotations(query)).Quotations.Count);
        await search.Timeline(query);
        await search.Facets(query);
    }

    static void See(SearchQuery query, Signs signs)
    {
        signs.See("query", query.GetType().Name);
        signs.See("length", query.ToString().Length);
        IReadOnlyList<SearchQuery> parts = query switch
        {
            SearchQuery.All all => all.Parts,
            SearchQuery.Any any => any.Parts,
            SearchQuery.Not not => [not.Part],
            _ => [],
        };
        foreach (SearchQuery part in parts)
        {
            signs.See(query.GetType().Name, part.GetType().Name);
            See(part, signs);
        }
    }
}
