using Standfirst.Archive.Words;

namespace Standfirst.Archive.Search.Queries;

/// <summary>Reads words and the stars around them.</summary>
static class WordingReader
{
    // One letter begins a tenth of all words.
    const int ShortestPrefix = 2;

    // The index of letters within words knows three together.
    const int ShortestPart = 3;

    /// <summary>Reads the words of a value.</summary>
    /// <returns>The words, or what is unclear about them; neither where there are none.</returns>
    public static (Wording? Wording, string? Problem) Read(string value)
    {
        value = value.Trim();
        bool isOpenBefore = value.StartsWith('*'), isOpenBehind = value.EndsWith('*');
        string inner = value.Trim('*');
        if (inner == "")
            return (null, value == "" ? null : "a star needs letters beside it: ferr*");
        if (inner.Contains('*'))
            return (null, "a star may only stand before or behind words: ferr*, *wasser, *wasser*");

        string key = WordCutter.Key(inner);
        if (key == "")
            return (null, null);
        string[] words = key.Split(' ');
        return isOpenBefore ? ReadPart(words, isOpenBehind) : ReadPrefix(words, isOpenBehind);
    }

    static (Wording?, string?) ReadPrefix(string[] words, bool isOpenBehind)
    {
        // Characters of scripts without spaces are words of their own: what they begin is found anyway.
        if (!isOpenBehind || IsUnspaced(words[^1]))
            return (new(words, WordMatch.Whole), null);
        return words[^1].Length < ShortestPrefix
            ? (null, $"a word's beginning has {ShortestPrefix} letters at least: fe*")
            : (new(words, WordMatch.Prefix), null);
    }

    static (Wording?, string?) ReadPart(string[] words, bool isOpenBehind)
    {
        if (IsUnspaced(words[0]) && IsUnspaced(words[^1]))
            return (new(words, WordMatch.Whole), null);
        if (words.Length > 1)
            return (null, "a star stands before a single word, not before several: *wasser");
        return words[0].EnumerateRunes().Count() < ShortestPart
            ? (null, $"a part of a word has {ShortestPart} letters at least: *was*")
            : (new(words, isOpenBehind ? WordMatch.Part : WordMatch.Suffix), null);
    }

    /// <summary>Whether a word is a character of a script that puts no spaces between words: it parts from any letter.</summary>
    static bool IsUnspaced(string word) => WordCutter.Key("a" + word).Contains(' ');
}
