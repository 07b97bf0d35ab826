using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Dates;

/// <summary>How a page writes its dates.</summary>
/// <param name="Language">Its language, "de" or "de-AT"; null when unknown.</param>
/// <param name="MonthFirst">Whether 4/5/2020 is the fifth of April.</param>
readonly record struct DateHabits(string? Language, bool MonthFirst)
{
    /// <summary>The habits of those who write a language.</summary>
    public static DateHabits Of(string? language) =>
        new(language, language is "en-US" or "en-PH" or "es-US" or "en");
}

/// <summary>A calendar day found among a line's tokens.</summary>
/// <param name="Day">The day.</param>
/// <param name="Next">The place of the first token after it.</param>
readonly record struct ShapedDay(DateOnly Day, int Next);

/// <summary>The shapes in which pages write a calendar day, each a row.</summary>
static class DateShapes
{
    delegate ShapedDay? Shape(in DateTokens tokens, int start, DateHabits habits);

    const int EarliestYear = 1990;
    const int LatestYear = 2099;

    // The Buddhist calendar of Thailand is ahead by this much.
    const int BuddhistYears = 543;

    static readonly Shape[] Shapes = [YearFirst, NamedYearFirst, DayThenName, NameThenDay, DayThenNumber, Numbers];

    static readonly Wordlist JoiningWords = new(StringComparison.Ordinal,
        "st", "nd", "rd", "th", "of", "de", "del", "d", "er", "den", "ng", "m", "mese", "º", "ª", "тра", "г",
        "року", "i", "a", "gada", "tháng", "năm");
    /// <summary>The day that is written from this token on; null when none is.</summary>
    public static ShapedDay? Match(in DateTokens tokens, int start, DateHabits habits)
    {
        if (tokens[start].Kind == DateTokenKind.Mark)
            return null;
        foreach (var shape in Shapes)
        {
            if (shape(tokens, start, habits) is { } day)
                return day;
        }
        return null;
    }

    /// <summary>The day of year, month and day; null when there is no such day or it is older than news on
    /// the web.</summary>
    public static DateOnly? DayOf(long year, long month, long day)
    {
        if (year is >= EarliestYear + BuddhistYears and <= LatestYear + BuddhistYears)
            year -= BuddhistYears;
        bool exists = year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month);
        return exists ? new DateOnly((int)year, (int)month, (int)day) : null;
    }

    // 2020-12-23, 2020/12/23, 2020.12.23, 2020年12月23日, 2020. 12. 23.
    static ShapedDay? YearFirst(in DateTokens tokens, int start, DateHabits habits)
    {
        if (start + 4 >= tokens.Count || !tokens[start].IsNumber(4, 4) || !tokens[start + 2].IsNumber(1, 2)
            || !tokens[start + 4].IsNumber(1, 2) || !Parts(tokens[start + 1], tokens[start + 3]))
            return null;
        int next = start + 5;
        if (next < tokens.Count && tokens[next].Word is "日" or "일")
            next++;
        return At(tokens[start].Value, tokens[start + 2].Value, tokens[start + 4].Value, next);
    }

    // 2020. december 23., 2020 m. gruodžio 23 d., 2020. gada 23. decembris, /2020/dec/23/
    static ShapedDay? NamedYearFirst(in DateTokens tokens, int start, DateHabits habits)
    {
        if (!tokens[start].IsNumber(4, 4))
            return null;
        int first = Skip(tokens, start + 1, 2);
        int second = Skip(tokens, first + 1, 1);
        if (second >= tokens.Count)
            return null;
        var (name, day) = tokens[first].IsNumber(1, 2) ? (second, first) : (first, second);
        return MonthAt(tokens, name, habits) is > 0 and var month && tokens[day].IsNumber(1, 2)
            ? At(tokens[start].Value, month, tokens[day].Value, second + 1)
            : null;
    }

    // 23 December 2020, 23. Dezember 2020, 23 de diciembre de 2020, 23-Dec-20, 1er mars 2020
    static ShapedDay? DayThenName(in DateTokens tokens, int start, DateHabits habits)
    {
        if (!tokens[start].IsNumber(1, 2))
            return null;
        int name = Skip(tokens, start + 1, 2);
        if (MonthAt(tokens, name, habits) is not (> 0 and var month))
            return null;
        int year = Skip(tokens, name + 1, 2);
        return year < tokens.Count && YearOf(tokens[year], name + 1 < year) is { } value
            ? At(value, month, tokens[start].Value, year + 1)
            : null;
    }

    // 23 tháng 12 năm 2020, 23 tháng 12, 2020: Vietnamese counts its months.
    static ShapedDay? DayThenNumber(in DateTokens tokens, int start, DateHabits habits)
    {
        if (start + 3 >= tokens.Count || !tokens[start].IsNumber(1, 2) || tokens[start + 1].Word is not "tháng"
            || !tokens[start + 2].IsNumber(1, 2))
            return null;
        int year = Skip(tokens, start + 3, 1);
        return year < tokens.Count && tokens[year].IsNumber(4, 4)
            ? At(tokens[year].Value, tokens[start + 2].Value, tokens[start].Value, year + 1)
            : null;
    }

    // December 23, 2020; Dec. 23rd 2020; Feb 28 14:01 2020 (Unix) is left to the time reader
    static ShapedDay? NameThenDay(in DateTokens tokens, int start, DateHabits habits)
    {
        if (MonthAt(tokens, start, habits) is not (> 0 and var month))
            return null;
        int day = Skip(tokens, start + 1, 1);
        if (day >= tokens.Count || !tokens[day].IsNumber(1, 2))
            return null;
        int year = Skip(tokens, day + 1, 2);
        return year < tokens.Count && YearOf(tokens[year], day + 1 < year) is { } value
            ? At(value, month, tokens[day].Value, year + 1)
            : null;
    }

    // 23.12.2020, 23/12/20, 12/23/2020
    static ShapedDay? Numbers(in DateTokens tokens, int start, DateHabits habits)
    {
        if (start + 4 >= tokens.Count || !tokens[start].IsNumber(1, 2) || !tokens[start + 2].IsNumber(1, 2)
            || tokens[start + 1].Kind != DateTokenKind.Mark || tokens[start + 3].Kind != DateTokenKind.Mark
            || !Parts(tokens[start + 1], tokens[start + 3]) || GoesOn(tokens, start))
            return null;
        bool shortYear = tokens[start + 4].Length == 2;
        if (!tokens[start + 4].IsNumber(4, 4) && !(shortYear && tokens[start + 1].Value is '.' or '/'))
            return null;
        long first = tokens[start].Value, second = tokens[start + 2].Value;
        long year = tokens[start + 4].Value + (shortYear ? 2000 : 0);
        bool monthFirst = second > 12 || first <= 12 && habits.MonthFirst && tokens[start + 1].IsMark('/');
        return monthFirst ? At(year, first, second, start + 5) : At(year, second, first, start + 5);
    }

    static ShapedDay? At(long year, long month, long day, int next) =>
        DayOf(year, month, day) is { } found ? new(found, next) : null;

    static int MonthAt(in DateTokens tokens, int place, DateHabits habits) =>
        place < tokens.Count && tokens[place].Kind == DateTokenKind.Word
            ? MonthNames.Find(tokens[place].Word, habits.Language) : 0;

    static long? YearOf(DateToken token, bool afterMark)
    {
        if (token.IsNumber(4, 4))
            return token.Value;
        return afterMark && token.IsNumber(2, 2) ? 2000 + token.Value : null;
    }

    static int Skip(in DateTokens tokens, int place, int most)
    {
        for (int skipped = 0; skipped < most && place < tokens.Count; skipped++, place++)
        {
            var token = tokens[place];
            bool joins = token.Kind == DateTokenKind.Mark
                && token.Value is '.' or ',' or '-' or '/' or '\'' or '’' or '–' or '،'
                || token.Kind == DateTokenKind.Word && JoiningWords.Contains(token.Word);
            if (!joins)
                break;
        }
        return place;
    }

    static bool Parts(DateToken one, DateToken other) =>
        one.Kind == DateTokenKind.Mark && one.Value == other.Value
            && one.Value is '-' or '/' or '.' or '‐' or '−'
        || one.Word is "年" or "년" && other.Word is "月" or "월";

    // 1.2.12.2020 is a version, no date; "on 23.12.2020." is one at a sentence's end.
    static bool GoesOn(in DateTokens tokens, int start)
    {
        long mark = tokens[start + 1].Value;
        if (mark == '/')
            return false;
        bool before = start >= 2 && tokens[start - 1].IsMark((char)mark) && tokens[start - 2].IsNumber(1, 4);
        bool after = start + 6 < tokens.Count && tokens[start + 5].IsMark((char)mark)
            && tokens[start + 6].IsNumber(1, 4) && tokens[start + 6].Start == tokens[start + 5].End;
        return before || after;
    }
}
