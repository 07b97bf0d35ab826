using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Index;

/// <summary>Finds the words of the archive that hold the letters which a query knows of them.</summary>
static class Expansions
{
    // Each is looked up on its own in the index; two hundred take some ten milliseconds.
    const int MostWords = 200;

    // A beginning that so few words have is found through them: "the*" is six words, and takes 3 ms instead of 130, for the
    // index need not bring all their places into one order first. Of more words, the index's own way is as fast.
    const int MostBeginnings = 64;

    // Shorter words are not known by their parts: of "th*" the word "the" would be missing.
    const int ShortestBeginning = 3;

    /// <summary>Finds them.</summary>
    /// <returns>For each wording of which only a part is known its words, the shortest first, and whether there were more.
    /// A beginning that many words have is not among them: the index knows those itself.</returns>
    public static async Task<(Dictionary<Wording, IReadOnlyList<string>> Words, bool AreCut)> Find(
        LentConnection connection, SearchDialect dialect, SearchQuery query)
    {
        Dictionary<Wording, IReadOnlyList<string>> found = [];
        bool areCut = false;
        foreach (var wording in WordingsOf(query).Distinct())
        {
            int most = wording.Match == WordMatch.Prefix ? MostBeginnings : MostWords;
            var words = await dialect.WordsWith(connection, wording, most + 1);
            if (wording.Match == WordMatch.Prefix && words.Count > most)
                continue;
            areCut |= words.Count > MostWords;
            found[wording] = [.. words.Take(MostWords)];
        }
        return (found, areCut);
    }

    static IEnumerable<Wording> WordingsOf(SearchQuery query) => query switch
    {
        SearchQuery.Words { Wording: { Match: WordMatch.Part or WordMatch.Suffix } wording } => [wording],
        SearchQuery.Words { Wording: { Match: WordMatch.Prefix, Words: [{ Length: >= ShortestBeginning }] } wording } => [wording],
        SearchQuery.All(var parts) => parts.SelectMany(WordingsOf),
        SearchQuery.Any(var parts) => parts.SelectMany(WordingsOf),
        SearchQuery.Not(var part) => WordingsOf(part),
        _ => [],
    };
}
