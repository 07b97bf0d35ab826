using System.Buffers;

namespace Standfirst.App.Mcp;

/// <summary>Cuts foreign words to a length that an answer can bear.</summary>
static class Shown
{
    /// <summary>Nothing but running text needs more, and a headline of a megabyte would push all else out of a model's sight.</summary>
    public const int Longest = 400;

    // What browsers and servers bear; a longer one is made to make trouble.
    const int LongestAddress = 2000;

    static readonly SearchValues<char> DateLetters = SearchValues.Create("0123456789-+:.TZW");

    /// <summary>The words, or their beginning and "…".</summary>
    public static string Cut(string words) => Cut(words, Longest);

    /// <summary>An address, which every passage repeats.</summary>
    public static string Address(string address) => Cut(address, LongestAddress);

    /// <summary>A day or moment, where it is written as one: it stands bare in answers, so that it must not hold words.</summary>
    public static string? Date(string? written) =>
        written is { Length: > 0 and <= 40 } && !written.AsSpan().ContainsAnyExcept(DateLetters) ? written : null;

    /// <summary>A language's tag, where it is written as one.</summary>
    public static string? Tag(string? written) =>
        written is { Length: > 0 and <= 35 } && written.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') ? written : null;

    static string Cut(string words, int longest)
    {
        if (words.Length <= longest)
            return words;
        int end = char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest;
        return $"{words[..end]}…";
    }
}
