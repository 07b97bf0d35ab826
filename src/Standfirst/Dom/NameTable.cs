using System.Collections.Frozen;
using System.Text;

namespace Standfirst.Dom;

/// <summary>The letters of known names, and the numbers of known letters.</summary>
static class NameTable<TName> where TName : struct, Enum
{
    static readonly TName[] Known = Enum.GetValues<TName>();

    static readonly string[] Letters = [.. Known.Select(name => Hyphenated(name.ToString()))];

    static readonly FrozenDictionary<string, TName> Numbers =
        Known.Skip(2).ToFrozenDictionary(name => Hyphenated(name.ToString()), StringComparer.Ordinal);

    /// <summary>The name of these lower-case letters; default (None) when they are not known.</summary>
    public static TName Find(string letters) => Numbers.GetValueOrDefault(letters);

    /// <summary>A known name's letters.</summary>
    public static string LettersOf(int number) => Letters[number];

    static string Hyphenated(string pascal)
    {
        var letters = new StringBuilder(pascal.Length + 2);
        foreach (char letter in pascal)
        {
            if (char.IsAsciiLetterUpper(letter) && letters.Length > 0)
                letters.Append('-');
            letters.Append(char.ToLowerInvariant(letter));
        }
        return letters.ToString();
    }
}
