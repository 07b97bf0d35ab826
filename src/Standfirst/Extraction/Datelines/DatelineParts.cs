using System.Buffers;
using Standfirst.Articles;
using Standfirst.Extraction.Metadata;
using Standfirst.Extraction.Metadata.Dates;

namespace Standfirst.Extraction.Datelines;

/// <summary>The words before a dateline's dash, parted: a place and its region, a date, a source.</summary>
readonly ref struct DatelineParts
{
    const int MostParts = 6;

    // "Santa Cruz de la Sierra" has five words.
    const int MostWords = 5, LongestPlace = 50, LongestDate = 26;

    ReadOnlySpan<char> Agency { get; init; }

    /// <summary>The place as printed, with its region; empty where none is named, or there is more than a dateline has.</summary>
    public ReadOnlySpan<char> Place { get; private init; }

    /// <summary>Whether the source is a known agency.</summary>
    public bool HasAgency { get; private init; }

    /// <summary>Whether a region or country follows the place.</summary>
    public bool HasRegion { get; private init; }

    /// <summary>Whether a table knows the place.</summary>
    public bool IsKnownPlace { get; private init; }

    /// <summary>Whether the place is written in capitals, as datelines are.</summary>
    public bool IsInCapitals { get; private init; }

    bool HasDate { get; init; }

    /// <summary>Whether a source in brackets shows that it is a dateline: "(Reuters)", "(dpo)", after capitals also "(KTRK)".</summary>
    /// <param name="closing">What it ends with.</param>
    public bool IsAttributed(Closing closing) => HasAgency
        || !Agency.IsEmpty && (IsInCapitals || IsKnownPlace || !Place.IsEmpty && char.IsLower(Agency[0])
            || Place.IsEmpty && closing == Closing.LongDash && !DatelineWords.IsLabel(Agency));

    /// <summary>Whether a date shows it: "Wien, 14. Dezember 2021 –".</summary>
    public bool IsDated => HasDate && !Place.IsEmpty && (IsInCapitals || IsKnownPlace || !Place.Contains(' '));

    /// <summary>Place and source; null where there is neither.</summary>
    public Dateline? Dateline => Place.IsEmpty && Agency.IsEmpty ? null
        : new(Place.IsEmpty ? null : Place.ToString(), Agency.IsEmpty ? null : Agency.ToString());

    /// <summary>The parts of some words; none where anything among them is no part of a dateline.</summary>
    public static DatelineParts Of(ReadOnlySpan<char> words)
    {
        int start = -1, end = 0, regions = 0;
        ReadOnlySpan<char> agency = default, city = default;
        bool hasAgency = false, hasDate = false, isKnown = false;
        for (int place = 0, count = 0; Next(words, ref place, out var part);)
        {
            var text = words[part.Range];
            if (++count > MostParts)
                return default;
            if (agency.IsEmpty && IsSource(text, part.InBrackets, out bool isAgency))
            {
                agency = text;
                hasAgency = isAgency;
            }
            else if (IsDate(text))
                hasDate = true;
            else if (!hasDate && IsPlace(text) && (start < 0 ? !part.InBrackets : agency.IsEmpty))
            {
                (start, regions) = start < 0 ? (part.Start, 0) : (start, regions + 1);
                end = part.End + (part.InBrackets ? 1 : 0);
                city = regions == 0 ? text : city;
                isKnown |= DatelineWords.IsPlace(text);
            }
            else
                return default;
        }
        return new()
        {
            Agency = agency,
            Place = start < 0 ? default : words[start..end],
            HasAgency = hasAgency,
            HasRegion = regions > 0,
            HasDate = hasDate,
            IsKnownPlace = isKnown,
            IsInCapitals = city.Length > 2 && !city.ContainsAnyInRange('a', 'z') && char.IsUpper(city[0]),
        };
    }

    readonly record struct Part(int Start, int End, bool InBrackets)
    {
        public Range Range => Start..End;
    }

    // Commas and brackets part them; "/ТАСС/" is in brackets, too, "München/Wien" is not, and "Praha 23. prosince" is two.
    static bool Next(ReadOnlySpan<char> words, ref int place, out Part part)
    {
        while (place < words.Length && words[place] is ' ' or '\u00A0' or ',' or '.' or ')')
            place++;
        int start = place;
        part = default;
        if (start >= words.Length)
            return false;
        bool inBrackets = words[start] is '(' or '/';
        int begin = inBrackets ? start + 1 : start;
        var rest = words[begin..];
        int length = inBrackets ? rest.IndexOf(words[start] == '(' ? ')' : '/') : LengthOf(rest);
        length = length < 0 ? rest.Length : length;
        place = begin + length + (inBrackets ? 1 : 0);
        var text = rest[..length];
        part = new(begin, begin + text.TrimEnd(" \u00A0").Length, inBrackets);
        return part.End > part.Start;
    }

    static int LengthOf(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny(",(");
        if (rest.IndexOf(" /") is >= 0 and var slash && (end < 0 || slash < end))
            end = slash;
        var text = end < 0 ? rest : rest[..end];
        int digit = text.IndexOfAnyInRange('0', '9');
        return digit > 1 && text[digit - 1] == ' ' && DatelineWords.IsPlace(text[..(digit - 1)]) ? digit - 1 : end;
    }

    static bool IsSource(ReadOnlySpan<char> text, bool inBrackets, out bool isAgency)
    {
        isAgency = DatelineWords.IsAgency(text);
        return isAgency || DatelineWords.IsHost(text) || inBrackets && IsSign(text);
    }

    // The sign of a station or an agency: "KTRK", "NEWS10", "dpo", "KNA/iz"; a single word.
    static bool IsSign(ReadOnlySpan<char> text)
    {
        const int longestSign = 8, longestSmall = 5;
        if (text.Length is < 2 or > longestSign || !char.IsAsciiLetter(text[0]))
            return false;
        int small = 0, capitals = 0;
        foreach (char letter in text)
        {
            small += char.IsAsciiLetterLower(letter) ? 1 : 0;
            capitals += char.IsAsciiLetterUpper(letter) ? 1 : 0;
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('/' or '-'))
                return false;
        }
        return small == 0 && capitals > 2 || capitals == 0 && small == text.Length && small <= longestSmall;
    }

    static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestDate || !text.ContainsAny(DateTokens.Digits))
            return false;
        Span<char> lower = stackalloc char[LongestDate];
        foreach (var word in PlainLetters.Words(text))
        {
            int length = word.ToLowerInvariant(lower);
            if (!word.ContainsAny(DateTokens.Digits) && MonthNames.Find(lower[..length], null) == 0
                && !DatelineWords.JoinsDate(lower[..length]))
                return false;
        }
        return true;
    }

    // Signs that no place has in its name.
    static readonly SearchValues<char> Strange = SearchValues.Create("0123456789:;?!\"“”„«»=&@#%*+…");

    static bool IsPlace(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > LongestPlace || text.ContainsAny(Strange))
            return false;
        int words = 0;
        bool begins = true, isName = false;
        for (int place = 0; place < text.Length; place++)
        {
            char letter = text[place];
            if (letter is ' ' or '\u00A0')
            {
                begins = true;
                continue;
            }
            if (begins)
            {
                var word = text[place..];
                int end = word.IndexOf(' ');
                word = end < 0 ? word : word[..end];
                words++;
                if (char.IsLower(letter) && (!isName || !DatelineWords.JoinsPlace(word)))
                    return false;
                isName = true;
            }
            begins = false;
        }
        return words is > 0 and <= MostWords && char.IsLetter(text[0]);
    }
}
