using System.Buffers;
using Standfirst.Articles;
using Standfirst.Extraction.Metadata.Dates;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Bylines;

/// <summary>Reads the names in a byline: "By Ana Ruiz and Tom Lund, Health correspondents | 23 Dec
/// 2020".</summary>
static class BylineReader
{
    const int LongestByline = 300;

    // A line that is not marked as a byline is one only when it is as short as one.
    const int LongestPlain = 140;
    const int MostAuthors = 20;
    const int LongestAccount = 30;

    static readonly char[] StrongMarks =
        ['|', '•', '·', ';', '\n', '/', '–', '—', '●', '▪', '∙', '›', '»', '…', '、', '／', '│', '_', '⋅', '↑',
            '→'];

    static readonly SearchValues<char> AnyStrongMark = SearchValues.Create(StrongMarks);

    const string Ornaments = " |-–—:•·,(/✍✎»›+*";

    /// <summary>The authors that a declared value names; none when it names nobody.</summary>
    public static IReadOnlyList<Author> ReadDeclared(string value, SiteNames site) =>
        value.Length > LongestByline || value.Contains("://") || value.Contains("www.") ? []
            : Read(WithoutByWord(value, out _), site, declared: true);

    /// <summary>The authors of a line that is marked as a byline; none when it names nobody.</summary>
    public static IReadOnlyList<Author> ReadMarked(ReadOnlySpan<char> line, SiteNames site, DateHabits habits)
    {
        if (line.Length is 0 or > LongestByline)
            return [];
        string undated = WithoutDates(line, habits);
        string names = AfterByWord(undated) is { IsEmpty: false } after ? after.ToString()
            : WithoutByWord(undated, out _);
        // A single word that is marked as the author's name is one, however it is written.
        var bare = names.AsSpan().Trim(Ornaments);
        bool isOneWord = bare.Length <= LongestAccount && !bare.Contains(' ');
        return WithoutLoneWords(Read(names, site, declared: isOneWord));
    }

    /// <summary>The authors of any line near the headline: it must say "By", in one language or
    /// another.</summary>
    public static IReadOnlyList<Author> ReadPlain(ReadOnlySpan<char> line, SiteNames site, DateHabits habits)
    {
        if (line.Length is 0 or > LongestPlain)
            return [];
        bool begins = BylineWords.BeginningOf(line.TrimStart(Ornaments)) is not null;
        var dates = DateReader.FindAll(line, habits);
        if (!begins && dates.Count == 0 && !(line.ContainsAny(AnyStrongMark) && !AfterByWord(line).IsEmpty))
            return [];
        string undated = Without(dates, line);
        string names = WithoutByWord(undated, out bool said);
        if (!said && (undated.Length != line.Length || line.ContainsAny(AnyStrongMark))
            && AfterByWord(undated) is { IsEmpty: false } after)
            (names, said) = (after.ToString(), true);
        return said && StartsName(names)
            ? Sure([.. Read(names, site, declared: false)
                .Where(author => author.Kind != AuthorKind.Desk || Ends(names, author.Name))], names)
            : [];
    }

    /// <summary>The authors of a line that has a date and else nothing but names and roles: "Ana Ruiz | 23
    /// Dec 2020".</summary>
    public static IReadOnlyList<Author> ReadBesideDate(
        ReadOnlySpan<char> line, SiteNames site, DateHabits habits)
    {
        if (line.Length is 0 or > LongestPlain || !DateTokens.MayHoldDate(line)
            || WithoutDates(line, habits) is var undated && undated.Length == line.Length)
            return [];
        return ReadSignature(undated, site);
    }

    /// <summary>The authors of a line anywhere that says "By" or the like and whose rest is nothing but names and
    /// roles: "Text: Ana Ruiz, Health correspondent".</summary>
    public static IReadOnlyList<Author> ReadSigned(ReadOnlySpan<char> line, SiteNames site)
    {
        if (line.Length is 0 or > LongestPlain
            || BylineWords.BeginningOf(line.TrimStart(Ornaments)) is not { } word
            || BylineWords.Unsure.Contains(word))
            return [];
        return ReadSignature(WithoutByWord(line.ToString(), out _), site);
    }

    /// <summary>The authors of a line that is nothing but full names and roles.</summary>
    public static IReadOnlyList<Author> ReadSignature(ReadOnlySpan<char> line, SiteNames site)
    {
        if (line.Length is 0 or > LongestPlain)
            return [];
        string names = line.Trim(Ornaments).ToString();
        var authors = Read(names, site, declared: false);
        return authors.Count > 0 && Segments(names).All(segment => IsClock(segment) || Pieces(segment).All(piece =>
            NameReader.Read(piece, site, declared: false) is { } author
                && (IsFullName(author) || author.Kind == AuthorKind.Agency) || NameReader.IsRole(piece)))
            ? authors : [];
    }

    // "13:10 Uhr", "9:30 pm".
    static bool IsClock(string segment)
    {
        const int longestUnit = 3;
        return segment.Any(char.IsDigit) && segment.Split(' ').All(word =>
            word.Length <= longestUnit || !word.Any(char.IsLetter));
    }

    /// <summary>Whether a line is as short as one that holds a date, and holds one.</summary>
    public static bool IsDated(ReadOnlySpan<char> line, DateHabits habits) =>
        line.Length <= LongestPlain && DateTokens.MayHoldDate(line) && DateReader.FindAll(line, habits).Count > 0;

    /// <summary>Whether a line is a by-word and nothing else: the names stand on the next.</summary>
    public static bool IsByWord(ReadOnlySpan<char> line) =>
        line.Length < 40 && BylineWords.Is(line.Trim(Ornaments));

    /// <summary>Whether a line begins with a by-word.</summary>
    public static bool BeginsWithByWord(ReadOnlySpan<char> line) =>
        BylineWords.BeginningOf(line.TrimStart(Ornaments)) is { } word && !BylineWords.Unsure.Contains(word);

    // Among full names a single word is a section or a company.
    static List<Author> WithoutLoneWords(List<Author> authors) =>
        authors.Count > 1 && authors.Any(author => author.Name.Contains(' '))
            ? [.. authors.Where(author => author.Kind != AuthorKind.Person || IsFullName(author))]
            : authors;

    static bool IsFullName(Author author) =>
        author.Kind == AuthorKind.Person && (author.Name.Contains(' ') || IsIdeographic(author.Name));

    // Family and given name stand together: two to four letters.
    static bool IsIdeographic(string name) =>
        name.Length is >= 2 and <= 4 && name.All(letter => letter is >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3');

    // One capital word after "by" is the beginning of a sentence as often as a name.
    static List<Author> Sure(List<Author> authors, string names) =>
        authors is [{ Kind: AuthorKind.Person } alone] && !IsFullName(alone) && !Ends(names, alone.Name) ? []
            : WithoutLoneWords(authors);

    static bool Ends(string names, string name) =>
        names.Trim(Ornaments) is var rest && rest.StartsWith(name, StringComparison.Ordinal)
        && (rest.Length == name.Length || rest[name.Length] is ',' or '|'
            || rest[name.Length..].TrimStart() is ['|' or '•' or '·' or '/', ..]);

    static bool StartsName(string names) =>
        names.Length > 0 && (char.IsUpper(names[0]) || names[0] > '\u2E80' || names[0] is '@')
        || BylineWords.Particles.Contains(names.Split(' ')[0]);

    static List<Author> Read(string names, SiteNames site, bool declared)
    {
        List<Author> authors = [];
        foreach (string segment in Segments(names))
        {
            List<string> pieces = site.Is(segment) ? [segment] : Pieces(segment);
            if (declared && pieces is [var family, var given] && IsOneWord(family) && IsOneWord(given)
                && segment.Contains(", "))
                pieces = [$"{given} {family}"];
            if (declared && pieces.Count > 1 && pieces.Exists(NameReader.IsAddress))
                return [];
            foreach (string piece in pieces)
            {
                if (authors.Count == MostAuthors)
                    return authors;
                bool role = NameReader.IsRole(piece);
                if (NameReader.Read(piece, site, declared) is { } author)
                    Add(authors, author);
                else if (authors.Count > 0 && role && authors[^1].Role is null)
                    authors[^1] = authors[^1] with { Role = piece };
                else if (!declared && authors.Count > 0 && !role)
                    break;
            }
        }
        return authors;
    }

    static void Add(List<Author> authors, Author author)
    {
        bool abbreviation = authors is [.., { Kind: AuthorKind.Person }] && author.Kind != AuthorKind.Agency
            && author.Name.Length <= 4 && !author.Name.Any(char.IsLower) && !IsIdeographic(author.Name);
        if (!abbreviation && !AuthorFinder.Names(authors, author))
            authors.Add(author);
    }

    static string[] Segments(string names) =>
        names.Replace(" - ", "|")
            .Split(StrongMarks, 32, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Commas and the words for "and" part names. Brackets hold agencies; anything else in them goes with the
    // name before.
    static List<string> Pieces(string segment)
    {
        string[] words = WithoutBrackets(segment).Replace(",", " , ").Replace("&", " & ").Replace("，", " , ")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> pieces = [];
        int first = 0;
        for (int place = 0; place <= words.Length; place++)
        {
            bool goesOn = place < words.Length && words[place] != ","
                && !(place > first && IsJoining(words[place]) && !IsInitial(words[place]));
            if (goesOn)
                continue;
            if (place > first)
                pieces.Add(string.Join(' ', words, first, place - first));
            first = place + 1;
        }
        return pieces;
    }

    static bool IsJoining(string word)
    {
        Span<char> lower = stackalloc char[BylineWords.LongestJoining];
        return word.Length <= lower.Length && BylineWords.Joining.Contains(lower[..word.AsSpan().ToLowerInvariant(lower)]);
    }
    static string WithoutBrackets(string segment)
    {
        int open = segment.IndexOf('('), close = open < 0 ? -1 : segment.IndexOf(')', open);
        if (close < 0)
            return segment;
        string within = segment[(open + 1)..close];
        string kept = NewsAgencies.Includes(within) ? $" , {within} , " : " ";
        return segment[..open] + kept + WithoutBrackets(segment[(close + 1)..]);
    }

    // "Ortega Y Gasset" and "Tom E Lund": a capital letter is an initial, not an "and".
    static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]);

    static bool IsOneWord(string piece) =>
        !piece.Contains(' ') && piece.Length > 2 && piece.Count(char.IsUpper) == 1;

    // A date leaves a mark.
    static string WithoutDates(ReadOnlySpan<char> line, DateHabits habits) => Without(DateReader.FindAll(line, habits), line);

    static string Without(IReadOnlyList<WrittenMoment> found, ReadOnlySpan<char> line)
    {
        string rest = line.ToString();
        for (int place = found.Count - 1; place >= 0; place--)
            rest = $"{rest[..found[place].Span.Start]} | {rest[found[place].Span.End..]}";
        return rest;
    }

    static string WithoutByWord(string line, out bool said)
    {
        var rest = WhiteSpace.Collapse(line).AsSpan().TrimStart(Ornaments);
        said = false;
        for (int again = 0; again < 3 && BylineWords.BeginningOf(rest) is { } word; again++)
        {
            said = true;
            rest = rest[word.Length..].TrimStart(" :.-–|：•");
        }
        return rest.Length == line.Length ? line : rest.ToString();
    }

    // "Posted on … by Ana Ruiz": the by-word must be followed by a capital, or it is a word of a sentence.
    static ReadOnlySpan<char> AfterByWord(ReadOnlySpan<char> line)
    {
        for (int place = 0; place < line.Length; place++)
        {
            if (place > 0 && char.IsLetterOrDigit(line[place - 1]))
                continue;
            bool afterMark = line[..place].TrimEnd() is [.., var mark]
                && (AnyStrongMark.Contains(mark) || mark == ':');
            if (BylineWords.AfterCapital(line[place..], afterMark) is { IsEmpty: false } rest)
                return rest;
        }
        return [];
    }
}
