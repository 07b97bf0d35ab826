using System.Buffers;
using Standfirst.Articles;

namespace Standfirst.Extraction.Datelines;

/// <summary>Reads the dateline that a story opens with: "LONDON (Reuters) -", "Düsseldorf, 4. Mai (dpa) –", "(AP) —".</summary>
/// <remarks>Between the beginning and a dash stand a place, a date and a source, each at most once, and nothing else.</remarks>
static class DatelineReader
{
    // "SANTA CRUZ DE LA SIERRA, Bolivia, 23 de diciembre de 2020 (Agencia EFE) -" and no longer.
    const int LongestDateline = 90;

    // What follows is a story, not the second half of a label.
    const int ShortestStory = 40;

    // "Paris – Stadt der Liebe – wartet": two dashes in one breath set words apart.
    const int Breath = 60;

    static readonly SearchValues<char> Dashes = SearchValues.Create("—–―‒-|");

    /// <summary>The dateline; null where a paragraph opens with none.</summary>
    /// <param name="paragraph">The story's first words.</param>
    /// <param name="language">Its language; null when unknown.</param>
    public static Dateline? Read(ReadOnlySpan<char> paragraph, string? language)
    {
        if (paragraph.Length < ShortestStory)
            return null;
        if (EastAsianDateline.Read(paragraph) is { } eastAsian)
            return eastAsian;
        var opening = paragraph[..Math.Min(paragraph.Length, LongestDateline)];
        int end = EndOf(opening, out var closing);
        if (end <= 0 || paragraph.Length - end < ShortestStory)
            return null;
        var parts = DatelineParts.Of(opening[..end]);
        var story = paragraph[end..].TrimStart(".,-–—―‒| \u00A0");
        bool isSure = closing == Closing.Mark
            ? parts.HasAgency
            : parts.IsAttributed(closing) || parts.IsDated
                || BeginsSentence(story) && IsPlaceAlone(parts, closing, story, language);
        return isSure ? parts.Dateline : null;
    }

    /// <summary>The dateline that an element or a declaration holds, alone: "LONDON", "Paris (AFP)"; null when it is none.</summary>
    public static Dateline? ReadWhole(ReadOnlySpan<char> words)
    {
        words = words.Trim(",:-–—―‒| \u00A0");
        if (words.Length is < 2 or > LongestDateline)
            return null;
        var parts = DatelineParts.Of(words);
        return parts.IsKnownPlace || parts.IsInCapitals || parts.HasAgency ? parts.Dateline : null;
    }

    // Labels and emphasis are written in capitals, too; German writes any noun like a name.
    static bool IsPlaceAlone(in DatelineParts parts, Closing closing, ReadOnlySpan<char> story, string? language)
    {
        if (parts.IsKnownPlace)
            return parts.IsInCapitals || story[..Math.Min(story.Length, Breath)].IndexOfAny("—–―‒") < 0;
        return closing == Closing.LongDash && parts.IsInCapitals && !DatelineWords.IsLabel(parts.Place)
            && (parts.HasRegion || language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase));
    }

    static bool BeginsSentence(ReadOnlySpan<char> story) =>
        story is [var first, ..]
        && (char.IsUpper(first) || char.IsLetter(first) && !char.IsLower(first) || "“\"„«‘'".Contains(first));

    // Where the dateline ends: at a dash, or at a stop right behind brackets.
    static int EndOf(ReadOnlySpan<char> opening, out Closing closing)
    {
        closing = Closing.Mark;
        int depth = 0;
        for (int place = 0; place < opening.Length; place++)
        {
            char letter = opening[place];
            if (letter == '(')
                depth++;
            else if (letter == ')' && depth > 0 && --depth == 0 && place + 2 < opening.Length
                && opening[place + 1] is '.' or ':' or '।')
            {
                closing = opening[place + 2] is '-' or '–' or '—' ? Closing.LongDash : Closing.Mark;
                return place + 1;
            }
            else if (depth == 0 && EndsInSlash(opening, place))
                return place + 1;
            else if (depth == 0 && IsDash(opening, place, out closing))
                return place;
        }
        return -1;
    }

    // "МОСКВА, 23 декабря. /ТАСС/. В порту …"
    static bool EndsInSlash(ReadOnlySpan<char> opening, int place) =>
        opening[place] == '/' && place + 1 < opening.Length && opening[place + 1] == '.'
        && opening[..place].Contains(" /", StringComparison.Ordinal);

    // A hyphen parts words only between spaces, behind brackets or as one of two.
    static bool IsDash(ReadOnlySpan<char> opening, int place, out Closing closing)
    {
        closing = Closing.Mark;
        if (place == 0 || place + 1 >= opening.Length || !Dashes.Contains(opening[place]))
            return false;
        char before = opening[place - 1], dash = opening[place], after = opening[place + 1];
        bool isDouble = dash == '-' && after == '-';
        bool stands = before is ' ' or '\u00A0' or ')' or '.' && after is ' ' or '\u00A0';
        closing = isDouble || dash is not ('-' or '|') ? Closing.LongDash : Closing.Hyphen;
        return isDouble || dash is not ('-' or '|') || stands || dash == '-' && before == ')';
    }
}

/// <summary>What a dateline ends with.</summary>
enum Closing
{
    /// <summary>A stop or a colon, as any sentence.</summary>
    Mark,

    /// <summary>A hyphen or a bar, as many a label.</summary>
    Hyphen,

    /// <summary>A dash.</summary>
    LongDash,
}
