using System.Text;
using Standfirst.Articles;
using Standfirst.Extraction.Metadata.Dates;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Bylines;

/// <summary>Reads the names in a byline: "By Ana Ruiz and Tom Lund, Health correspondents | 23 Dec 2020".</summary>
static class BylineReader
{
    const int LongestByline = 300;
    const int MostAuthors = 20;

    static readonly char[] StrongMarks = ['|', '•', '·', ';', '\n', '/', '–', '—', '●', '▪', '∙', '›', '»', '…', '、', '／', '│', '_'];

    /// <summary>The authors that a declared value names; none when it names nobody.</summary>
    public static IReadOnlyList<Author> ReadDeclared(string value, SiteNames site) =>
        value.Length > LongestByline ? [] : Read(WithoutByWord(value, out _), site, declared: true);

    /// <summary>The authors of a line that is marked as a byline; none when it names nobody.</summary>
    public static IReadOnlyList<Author> ReadMarked(string line, SiteNames site, DateHabits habits)
    {
        if (line.Length is 0 or > LongestByline)
            return [];
        string names = AfterByWord(WithoutDates(line, habits)) ?? WithoutByWord(WithoutDates(line, habits), out _);
        return Read(names, site, declared: false);
    }

    /// <summary>The authors of any line near the headline: it must say "By", in one language or another.</summary>
    public static IReadOnlyList<Author> ReadPlain(string line, SiteNames site, DateHabits habits)
    {
        if (line.Length is 0 or > LongestByline)
            return [];
        string undated = WithoutDates(line, habits);
        string names = WithoutByWord(undated, out bool said);
        return said ? Read(names, site, declared: false)
            : AfterByWord(undated) is { } after ? Read(after, site, declared: false) : [];
    }

    static List<Author> Read(string names, SiteNames site, bool declared)
    {
        List<Author> authors = [];
        foreach (string segment in Segments(names))
        {
            string[] pieces = [.. Pieces(segment)];
            if (declared && pieces is [var family, var given] && IsOneWord(family) && IsOneWord(given) && segment.Contains(", "))
                pieces = [$"{given} {family}"];
            foreach (string piece in pieces)
            {
                if (authors.Count == MostAuthors)
                    return authors;
                if (NameReader.Read(piece, site, declared) is { } author)
                    Add(authors, author);
                else if (authors.Count > 0 && NameReader.IsRole(piece) && authors[^1].Role is null)
                    authors[^1] = authors[^1] with { Role = piece };
                else if (!declared && authors.Count > 0 && !NameReader.IsRole(piece))
                    break;
            }
        }
        return authors;
    }

    static void Add(List<Author> authors, Author author)
    {
        if (!authors.Any(other => Letters.Key(other.Name) == Letters.Key(author.Name)))
            authors.Add(author);
    }

    static string[] Segments(string names) =>
        names.Replace(" - ", "|").Split(StrongMarks, 32, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Commas and the words for "and" part names; brackets hold agencies and roles.
    static IEnumerable<string> Pieces(string segment)
    {
        var piece = new StringBuilder();
        foreach (string word in segment.Replace("(", " , ").Replace(")", " , ").Replace(",", " , ").Replace("&", " & ").Replace("，", " , ")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word != "," && !(BylineWords.Joining.Contains(word.ToLowerInvariant()) && piece.Length > 0 && !IsInitial(word)))
            {
                piece.Append(piece.Length > 0 ? " " : "").Append(word);
                continue;
            }
            if (piece.Length > 0)
                yield return piece.ToString();
            piece.Clear();
        }
        if (piece.Length > 0)
            yield return piece.ToString();
    }

    // "Ortega Y Gasset" and "Tom E Lund": a capital letter is an initial, not an "and".
    static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]);

    static bool IsOneWord(string piece) => !piece.Contains(' ') && piece.Length > 2 && piece.Count(char.IsUpper) == 1;

    static string WithoutDates(string line, DateHabits habits)
    {
        var found = DateReader.FindAll(line, habits);
        for (int place = found.Count - 1; place >= 0; place--)
            line = $"{line[..found[place].Span.Start]} | {line[found[place].Span.End..]}";
        return line;
    }

    static string WithoutByWord(string line, out bool said)
    {
        line = WhiteSpace.Collapse(line).TrimStart(' ', '|', '-', '–', '—', ':', '•', '·', ',', '(', '/', '✍', '✎');
        said = false;
        for (int again = 0; again < 3; again++)
        {
            if (BylineWords.Before.FirstOrDefault(word => Begins(line, 0, word)) is not { } word)
                return line;
            said = true;
            line = line[word.Length..].TrimStart(' ', ':', '.', '-', '–', '|', '：', '•');
        }
        return line;
    }

    // "Posted on … by Ana Ruiz": the by-word must be followed by a capital, or it is a word of a sentence.
    static string? AfterByWord(string line)
    {
        for (int place = 0; place < line.Length; place++)
        {
            if (place > 0 && char.IsLetterOrDigit(line[place - 1]))
                continue;
            foreach (string word in BylineWords.Anywhere)
            {
                if (Begins(line, place, word) && line[(place + word.Length)..].TrimStart(' ', ':') is [var first, ..] rest && char.IsUpper(first))
                    return rest;
            }
        }
        return null;
    }

    static bool Begins(string line, int place, string word)
    {
        if (string.Compare(line, place, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        int end = place + word.Length;
        return end < line.Length && !char.IsLetterOrDigit(line[end]) && line[end] != '-' && line[end] != '\'' || end < line.Length && word[0] > '\u2E80';
    }
}
