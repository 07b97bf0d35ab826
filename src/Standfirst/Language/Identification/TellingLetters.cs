using System.Buffers;

namespace Standfirst.Language.Identification;

/// <summary>Letters that one language alone has among those that are written in its script.</summary>
static class TellingLetters
{
    // Names and loans bring in a letter now and then; of their own texts these make up from 1 in 100 to 1 in
    // 10.
    const int LettersToOne = 200;

    static readonly (Script Script, string Language, SearchValues<char> Letters)[] Rows =
    [
        (Script.Arabic, "ps", SearchValues.Create("ښځټۍړڼ")),
        (Script.Arabic, "ckb", SearchValues.Create("ێڵڕ")),
        (Script.Cyrillic, "sr", SearchValues.Create("ђћ")),
        (Script.Cyrillic, "mk", SearchValues.Create("ѓќѕ")),
        (Script.Bengali, "as", SearchValues.Create("ৰৱ")),
    ];

    /// <summary>All languages that letters alone tell.</summary>
    public static IEnumerable<string> Languages => Rows.Select(row => row.Language);

    /// <summary>The language whose letters a sample has; null when it has too few.</summary>
    public static string? LanguageOf(ReadOnlySpan<char> sample, Script script)
    {
        foreach (var (own, language, letters) in Rows)
        {
            if (own == script && CountOf(sample, letters) * LettersToOne >= sample.Length)
                return language;
        }
        return null;
    }

    static int CountOf(ReadOnlySpan<char> sample, SearchValues<char> letters)
    {
        int count = 0;
        for (int at; (at = sample.IndexOfAny(letters)) >= 0; sample = sample[(at + 1)..])
            count++;
        return count;
    }
}
