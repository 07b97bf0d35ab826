using Standfirst.App.ReadingRoom.Words;
using Standfirst.Archive.Search.Facets;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.ReadingRoom.Asking;

/// <summary>One value by which a list can be narrowed, or widened again.</summary>
/// <param name="Words">What it is.</param>
/// <param name="Stories">How many stories have it.</param>
/// <param name="Query">The query with it; without it where it is chosen.</param>
/// <param name="IsChosen">Whether the query asks for it already.</param>
readonly record struct FacetChoice(string Words, int Stories, string Query, bool IsChosen);

/// <summary>The values of one field.</summary>
/// <param name="Name">The field as the archive calls it.</param>
/// <param name="Heading">The field as people call it.</param>
/// <param name="Choices">The values, the most frequent first; of years the last.</param>
sealed record FacetGroup(string Name, string Heading, IReadOnlyList<FacetChoice> Choices);

/// <summary>A part of the query that can be taken off.</summary>
/// <param name="Words">The part.</param>
/// <param name="Query">The query without it.</param>
readonly record struct ChosenPart(string Words, string Query);

/// <summary>What a list can be narrowed by, beside it; and what it was narrowed by, on top of it.</summary>
sealed class FacetRail
{
    // A site's name is a page's own words.
    const int LongestValue = 60;

    static readonly Dictionary<string, string> Features = new()
    {
        ["quote"] = "Quotations",
        ["embed"] = "Posts and players",
        ["table"] = "Tables",
        ["live"] = "Live entries",
        ["image"] = "Pictures",
    };

    /// <summary>The fields in the order in which they stand, and how their values are shown where not as they are.</summary>
    static readonly (string Name, string Heading, Func<string, string>? Show)[] Fields =
    [
        ("site", "Site", null),
        ("section", "Section", null),
        ("author", "Author", null),
        ("speaker", "Quoted", null),
        ("person", "Named", null),
        ("year", "Year", null),
        ("language", "Language", Languages.NameOf),
        ("kind", "Kind of page", RecordNames.InWords),
        ("genre", "Genre", RecordNames.InWords),
        ("has", "Has", feature => Features!.GetValueOrDefault(feature, feature)),
    ];

    /// <summary>Lays out what was counted.</summary>
    public FacetRail(AskedQuery asked, FoundFacets found)
    {
        Dictionary<SearchQuery, string> shown = [];
        foreach (var (name, heading, show) in Fields)
        {
            if (found.Facets.FirstOrDefault(facet => facet.Name == name) is not { } facet)
                continue;
            List<FacetChoice> choices = [];
            foreach (FacetValue value in Ordered(facet))
            {
                if (value.Query is not { } query)
                    continue;
                string words = Shortened.Of(show?.Invoke(value.Value) ?? value.Value, LongestValue);
                shown.TryAdd(query, $"{heading}: {words}");
                bool isChosen = asked.Parts.Contains(query);
                string narrowed = isChosen ? asked.Without(query) : asked.With(query, WordsOf(query, value.Value));
                choices.Add(new(words, value.Stories, narrowed, isChosen));
            }
            // What all of them have narrows nothing.
            if (choices.Any(choice => choice.IsChosen || choice.Stories < found.Stories.Count))
                Groups.Add(new(name, heading, choices));
        }
        Chosen = [.. asked.Parts.Where(IsOperator).Select(part =>
            new ChosenPart(shown.GetValueOrDefault(part) ?? Shortened.Of(part.ToString(), LongestValue), asked.Without(part)))];
    }

    /// <summary>The fields that tell some stories from others.</summary>
    public List<FacetGroup> Groups { get; } = [];

    /// <summary>What the query asks for beside words.</summary>
    public IReadOnlyList<ChosenPart> Chosen { get; }

    static IEnumerable<FacetValue> Ordered(Facet facet) =>
        facet.Name == "year" ? facet.Values.OrderByDescending(year => year.Value, StringComparer.Ordinal) : facet.Values;

    static bool IsOperator(SearchQuery part) =>
        part is not SearchQuery.Words { Place: WordPlace.Anywhere } and not SearchQuery.Not { Part: SearchQuery.Words { Place: WordPlace.Anywhere } };

    /// <summary>A part of a query as people would write it: names with their capitals.</summary>
    static string WordsOf(SearchQuery query, string value)
    {
        string folded = query.ToString();
        string written = $"{folded[..(folded.IndexOf(':') + 1)]}\"{value}\"";
        return SearchQuery.Parse(written) is QueryReading.Understood(var read) && read.Equals(query) ? written : folded;
    }
}
