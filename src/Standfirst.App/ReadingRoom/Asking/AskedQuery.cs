using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.ReadingRoom.Asking;

/// <summary>What a reader asks for, as the address of a list has it.</summary>
sealed class AskedQuery
{
    // The longest query that the archive reads; more is not worth carrying about.
    const int LongestText = 2000;

    AskedQuery(string text, QueryReading reading)
    {
        Text = text;
        Query = (reading as QueryReading.Understood)?.Query;
        Unclear = reading as QueryReading.Unclear;
        Parts = Query is null ? [] : PartsOf(Query);
    }

    /// <summary>The words as they were typed, without blanks around them.</summary>
    public string Text { get; }

    /// <summary>What they mean; null where that is unclear.</summary>
    public SearchQuery? Query { get; }

    /// <summary>What is unclear; null where nothing is.</summary>
    public QueryReading.Unclear? Unclear { get; }

    /// <summary>What every story must meet, part by part; empty where everything is asked for, or one of several.</summary>
    public IReadOnlyList<SearchQuery> Parts { get; }

    /// <summary>Whether it asks for all there is.</summary>
    public bool IsEverything => Query is SearchQuery.Everything;

    /// <summary>Whether some stories answer it better than others: it has words.</summary>
    public bool HasWords => Query is not null && Holds(Query);

    /// <summary>Reads a request's words.</summary>
    public static AskedQuery Of(string? text)
    {
        text = (text ?? "").Trim();
        // A longer one is told to be too long; all of it need not stand on the page.
        QueryReading reading = SearchQuery.Parse(text);
        return new(text.Length > LongestText ? text[..LongestText] : text, reading);
    }

    /// <summary>The words of this query and one more part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="words">The part as people would write it.</param>
    public string With(SearchQuery part, string words)
    {
        if (Query is null or SearchQuery.Everything)
            return words;
        var both = new SearchQuery.All([.. Query is SearchQuery.All all ? all.Parts : [Query], part]);
        // What was typed stays as it was typed where it still means the same beside the new part.
        string typed = $"{Text} {words}";
        return SearchQuery.Parse(typed) is QueryReading.Understood(var read) && read.Equals(both) ? typed : both.ToString();
    }

    /// <summary>The words of this query without one of its parts.</summary>
    public string Without(SearchQuery part)
    {
        SearchQuery[] left = [.. Parts.Where(kept => !kept.Equals(part))];
        return left.Length switch
        {
            0 => "",
            1 => left[0].ToString(),
            _ => new SearchQuery.All(left).ToString(),
        };
    }

    static IReadOnlyList<SearchQuery> PartsOf(SearchQuery query) => query switch
    {
        SearchQuery.Everything or SearchQuery.Any => [],
        SearchQuery.All(var parts) => parts,
        _ => [query],
    };

    static bool Holds(SearchQuery query) => query switch
    {
        SearchQuery.Words => true,
        SearchQuery.All(var parts) => parts.Any(Holds),
        SearchQuery.Any(var parts) => parts.Any(Holds),
        _ => false,
    };
}
