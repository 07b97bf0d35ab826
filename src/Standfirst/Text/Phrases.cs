using System.Buffers;

namespace Standfirst.Text;

/// <summary>Tells whether a text holds any of some phrases, case ignored.</summary>
/// <remarks>
/// The library finds many phrases at once, many letters at a step, only if their first letters are ASCII and they are no
/// more than eighty. The others are looked for one letter at a time, and only in texts that have a letter beyond ASCII
/// which they begin with. It looks at as many first letters as the shortest phrase has, and any text has two
/// letters that some phrase begins with: phrases of two letters are looked for apart.
/// </remarks>
sealed class Phrases
{
    // So many of a phrase's first letters the library looks at, in so many phrases.
    const int FirstLetters = 3, MostAtOnce = 80;

    readonly SearchValues<string>[] _plain;
    readonly SearchValues<string> _strange;
    readonly SearchValues<char> _strangeLetters;

    /// <param name="phrases">The phrases, two letters or more each.</param>
    public Phrases(params IReadOnlyList<string> phrases)
    {
        _plain = [.. phrases.Where(phrase => StrangeLettersOf(phrase) == "")
            .GroupBy(phrase => phrase.Length >= FirstLetters)
            .SelectMany(some => some.Chunk(MostAtOnce))
            .Select(some => SearchValues.Create(some, StringComparison.OrdinalIgnoreCase))];
        string[] strange = [.. phrases.Where(phrase => StrangeLettersOf(phrase) != "")];
        _strange = SearchValues.Create(strange, StringComparison.OrdinalIgnoreCase);

        // Each has one of these; a letter in either case is the same.
        HashSet<char> capitals = [.. strange.Select(phrase => char.ToUpperInvariant(StrangeLettersOf(phrase)[0]))];
        _strangeLetters = SearchValues.Create(Tables.Letters(letter => capitals.Contains(char.ToUpperInvariant(letter))));
    }

    /// <summary>Whether any of the phrases is in a text.</summary>
    public bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var some in _plain)
        {
            if (text.ContainsAny(some))
                return true;
        }
        return text.ContainsAny(_strangeLetters) && text.ContainsAny(_strange);
    }

    static string StrangeLettersOf(string phrase) =>
        string.Concat(phrase.Take(FirstLetters).Where(letter => !char.IsAscii(letter)));
}
