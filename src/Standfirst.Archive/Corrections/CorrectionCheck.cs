using System.Globalization;
using System.Text;
using Standfirst.Articles;

namespace Standfirst.Archive.Corrections;

/// <summary>Looks at a correction before it is kept.</summary>
static class CorrectionCheck
{
    /// <summary>The longest name, of a person or of who corrects.</summary>
    public const int LongestName = 200;

    /// <summary>The longest reason.</summary>
    public const int LongestReason = 1000;

    // More names stand in no byline; collections of a whole newsroom are a desk.
    const int MostAuthors = 20;

    static readonly string[] Dates =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK",
    ];

    /// <summary>Why a correction cannot be kept, whatever it is of; null where it can.</summary>
    /// <param name="correction">The correction, its words trimmed.</param>
    /// <param name="now">Nothing was published later than a day from now.</param>
    public static string? Fault(NewCorrection correction, DateTimeOffset now) =>
        FaultOf(correction.By, "the name of who corrects")
        ?? (correction.Reason is { } reason ? FaultOf(reason, "the reason", LongestReason) : null)
        ?? (correction.Field == CorrectedField.Speaker != correction.Quotation.HasValue
            ? "a speaker is of one quotation, and no other field is" : null)
        ?? correction.Field switch
        {
            CorrectedField.Authors => FaultOfAuthors(correction.To),
            CorrectedField.Published => FaultOfDate(correction.To, now),
            CorrectedField.Speaker when correction.To.Count > 1 => "one quotation has one speaker",
            _ => correction.To.Select(name => FaultOf(name, "the speaker's name")).FirstOrDefault(),
        };

    static string? FaultOfAuthors(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "name an author",
        > MostAuthors => $"there are more than {MostAuthors} authors",
        _ => names.Select(name => FaultOf(name, "an author's name")).FirstOrDefault(fault => fault is not null),
    };

    static string? FaultOfDate(IReadOnlyList<string> dates, DateTimeOffset now)
    {
        if (dates is not [var date])
            return "name one day";
        bool isDate = DateTimeOffset.TryParseExact(
            date, Dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var published);
        if (!isDate)
        {
            return $"“{Shortened(date)}” is no date: write 2024-05-03, "
                + "or 2024-05-03T09:30 with a zone (+02:00) where it is known";
        }
        return published > now.AddDays(1) ? $"{date} is still to come" : null;
    }

    static string? FaultOf(string words, string what, int longest = LongestName)
    {
        if (!words.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            return $"{what} is empty";
        if (words.Length > longest)
            return $"{what} has more than {longest} letters";
        // A line break or half of a surrogate pair is no part of any name, and databases refuse some of them.
        return words.Any(char.IsControl) || words.EnumerateRunes().Contains(Rune.ReplacementChar)
            ? $"{what} holds characters that are no words" : null;
    }

    static string Shortened(string words) => words.Length > 40 ? words[..40] + "…" : words;
}
