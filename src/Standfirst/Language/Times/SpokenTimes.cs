using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>The times that a story spoke of last: what others are counted from.</summary>
/// <param name="published">The day of publication.</param>
struct SpokenTimes(DateOnly? published)
{
    DateOnly? _last, _lastFine, _lastPastDay;
    Grain _grain;
    int _paragraph, _sentence, _year;

    /// <summary>The first day of the time spoken of last; null where none was.</summary>
    public readonly DateOnly? Last => _last;

    /// <summary>The day spoken of last; null where none was.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The day that "the next morning" follows: what was follows no day that is still to come.</summary>
    /// <param name="tense">The tense of what it is told of.</param>
    public readonly DateOnly? LastDayFor(Tense tense) =>
        tense == Tense.Past && LastDay > published ? _lastPastDay ?? LastDay : LastDay;

    /// <summary>The first day of the time that others are counted from in some units; null where none was spoken
    /// of.</summary>
    /// <remarks>Nobody counts weeks from a year that was named a paragraph before: they go from what has a
    /// month.</remarks>
    /// <param name="unit">The unit they are counted in.</param>
    /// <param name="paragraph">The paragraph that counts.</param>
    public readonly DateOnly? LastFor(Grain unit, int paragraph) =>
        unit is Grain.Week or Grain.Weekend && _grain > Grain.Month && _paragraph != paragraph
            ? _lastFine ?? _last
            : _last;

    /// <summary>The year that the time spoken of last named in figures; 0 where it named none, or in another
    /// paragraph.</summary>
    public readonly int YearIn(int paragraph) => _paragraph == paragraph ? _year : 0;

    /// <summary>Whether the time spoken of last is a day of some sentence.</summary>
    /// <param name="sentence">The sentence's first token.</param>
    public readonly bool IsDayOf(int sentence) =>
        _sentence == sentence && _last is not null && _last == LastDay;

    /// <summary>A time is spoken of.</summary>
    /// <param name="value">The time, with its place in the calendar.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="year">The year that it names in figures; 0 where it names none.</param>
    public void Tell(in TimeValue value, in Sentence sentence, int year)
    {
        (_last, _grain) = (CalendarPlace.FirstDayOf(value), value.Grain);
        if (_grain <= Grain.Month)
            _lastFine = _last;
        if (_grain == Grain.Day)
            LastDay = _last;
        if (_grain == Grain.Day && !(_last > published))
            _lastPastDay = _last;
        (_paragraph, _sentence, _year) = (sentence.Paragraph, sentence.FirstToken, year);
    }
}
