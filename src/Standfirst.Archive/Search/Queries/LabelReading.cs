using Standfirst.Archive.Addresses;
using Standfirst.Archive.Words;

namespace Standfirst.Archive.Search.Queries;

/// <summary>Reads what articles are filed under.</summary>
static class LabelReading
{
    // RFC 5646 allows any number of subtags; the longest in use have about thirty letters.
    const int LongestTag = 35;

    /// <summary>A language's tag in lower case; null where it is none.</summary>
    public static string? LanguageOf(string value)
    {
        string tag = value.Trim().Replace('_', '-').ToLowerInvariant();
        string[] parts = tag.Split('-');
        bool isTag = tag.Length <= LongestTag && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return isTag ? tag : null;
    }

    /// <summary>A host in lower case without "www.", or the folded words of a site's name; null where there are none.</summary>
    public static string? SiteOf(string value)
    {
        value = value.Trim();
        string url = value.Contains("://") ? value : $"https://{value}";
        return IsSpelledAsHost(value) && PageAddress.OfUrl(url)?.Host is { } host && host.Contains('.') && !host.Any(WordsOnly)
            ? host : WordsOf(value);
    }

    // By the URL standard a bare number is an address as well: 2024 would be the host 0.0.7.232.
    static bool IsSpelledAsHost(string value) => value.Contains('.') && !value.Any(char.IsWhiteSpace);

    /// <summary>Folded words, one space between two; null where there are none.</summary>
    public static string? WordsOf(string value) => WordCutter.Key(value) is { Length: > 0 } words ? words : null;

    // What an address can hold and a query cannot without quotation marks.
    static bool WordsOnly(char letter) => char.IsWhiteSpace(letter) || letter is '"' or '(' or ')';
}
