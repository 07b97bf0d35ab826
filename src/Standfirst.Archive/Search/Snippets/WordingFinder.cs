using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Snippets;

/// <summary>Finds wordings among words.</summary>
static class WordingFinder
{
    /// <summary>Where a wording begins: the places of its first words, ascending.</summary>
    public static IEnumerable<int> Find(CutWords words, Wording wording)
    {
        for (int at = 0; at + wording.Words.Count <= words.Count; at++)
        {
            if (IsAt(words, at, wording))
                yield return at;
        }
    }

    /// <summary>Whether a wording is there.</summary>
    public static bool IsIn(CutWords words, Wording wording) => Find(words, wording).Any();

    static bool IsAt(CutWords words, int at, Wording wording)
    {
        int last = wording.Words.Count - 1;
        for (int index = 0; index < last; index++)
        {
            if (words[at + index] != wording.Words[index])
                return false;
        }
        return Meets(words[at + last], wording.Words[last], wording.Match);
    }

    static bool Meets(string word, string known, WordMatch match) => match switch
    {
        WordMatch.Prefix => word.StartsWith(known, StringComparison.Ordinal),
        WordMatch.Suffix => word.EndsWith(known, StringComparison.Ordinal),
        WordMatch.Part => word.Contains(known, StringComparison.Ordinal),
        _ => word == known,
    };
}
