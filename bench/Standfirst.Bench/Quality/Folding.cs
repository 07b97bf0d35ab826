using System.Text;

namespace Standfirst.Bench.Quality;

/// <summary>Makes alike what differs in typography alone: spaces, quotation marks, dashes, invisible characters, case.</summary>
/// <remarks>Compatibility forms (ligatures, full-width letters) stay as they are: the runtime composes nothing without ICU, which
/// the project does without.</remarks>
static class Folding
{
    /// <summary>Every kind of white space is one space, typographic marks are those of a typewriter.</summary>
    public static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (char letter in text ?? "")
        {
            if (char.IsWhiteSpace(letter))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else if (Typewriter(letter) is { } folded)
            {
                plain.Append(folded);
            }
        }
        return plain.ToString().TrimEnd();
    }

    /// <summary>The same, and caseless.</summary>
    public static string Caseless(string? text) =>
        Plain(text).ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Replace('ς', 'σ');

    /// <summary>Letters and digits alone, caseless: equal for two wordings that differ in marks and spaces only.</summary>
    public static string Letters(string? text)
    {
        var letters = new StringBuilder();
        foreach (var rune in Caseless(text).EnumerateRunes())
        {
            if (Words.IsLetterOrDigit(rune))
                letters.Append(rune);
        }
        return letters.ToString();
    }

    // Null for what is not seen: the soft hyphen, the zero-width space, the byte order mark.
    static char? Typewriter(char letter) => letter switch
    {
        '’' or '‘' or '‚' or '`' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '\u2011' or '\u2010' => '-',
        '\u00AD' or '\u200B' or '\uFEFF' => null,
        _ => letter,
    };
}
