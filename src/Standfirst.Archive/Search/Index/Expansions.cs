using System.Data.Common;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Index;

/// <summary>Finds the words of the archive that hold the letters which a query knows of them.</summary>
static class Expansions
{
    // Each is looked up on its own in the index; two hundred take some ten milliseconds.
    const int MostWords = 200;

    /// <summary>Finds them.</summary>
    /// <returns>For each wording of which only a part is known its words, the shortest first; and whether there were more.</returns>
    public static async Task<(Dictionary<Wording, IReadOnlyList<string>> Words, bool AreCut)> Find(
        DbConnection connection, SearchDialect dialect, SearchQuery query)
    {
        Dictionary<Wording, IReadOnlyList<string>> found = [];
        bool areCut = false;
        foreach (var wording in WordingsOf(query).Distinct())
        {
            var words = await dialect.WordsWith(connection, wording, MostWords + 1);
            areCut |= words.Count > MostWords;
            found[wording] = [.. words.Take(MostWords)];
        }
        return (found, areCut);
    }

    static IEnumerable<Wording> WordingsOf(SearchQuery query) => query switch
    {
        SearchQuery.Words { Wording: { Match: WordMatch.Part or WordMatch.Suffix } wording } => [wording],
        SearchQuery.All(var parts) => parts.SelectMany(WordingsOf),
        SearchQuery.Any(var parts) => parts.SelectMany(WordingsOf),
        SearchQuery.Not(var part) => WordingsOf(part),
        _ => [],
    };
}
