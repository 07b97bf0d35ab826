using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Times;

/// <summary>Goes through a story sentence by sentence and remembers what time was spoken of last.</summary>
/// <param name="story">The story.</param>
/// <param name="quotations">Who said what in it, and when.</param>
ref struct TimeReader(Story story, IReadOnlyList<Quotation> quotations)
{
    readonly DateOnly? _published = story.Article.Published?.Day;
    readonly List<TimeExpression> _found = [];
    SpeechDays _speech = new(story.Article.Published?.Day, quotations);
    PooledList<TimePart> _parts = new(256);
    PooledList<TimePart> _spare = new(256);
    PooledList<TimeValue> _values = new(32);
    readonly SayingClauses _sayings = new(story, quotations);

    // What was spoken of last, and without when something was said: that counts for its paragraph alone.
    SpokenTimes _spoken = new(story.Article.Published?.Day), _told = new(story.Article.Published?.Day);
    int _paragraph;

    /// <summary>The time expressions, by where they start.</summary>
    public List<TimeExpression> Read()
    {
        foreach (ref readonly var sentence in story.Sentences)
        {
            story.Limits.ThrowIfOver();
            Read(sentence);
        }
        return _found;
    }

    void Read(in Sentence sentence)
    {
        _parts.Cut(0);
        _values.Cut(0);
        var sorts = new PartReader(story).Read(sentence, ref _parts);
        if ((sorts & Sorts.Telling) == 0)
            return;
        TimeGrammar.Read(story, ref _parts, ref _spare, ref _values);
        if (_values.Count == 0)
            return;
        if (_paragraph != sentence.Paragraph)
            (_paragraph, _spoken) = (sentence.Paragraph, _told);
        for (int at = 0; at < _parts.Count; at++)
        {
            if (!IsMade(at) || IsInTitle(_parts[at], sentence))
                continue;
            if (IsRange(at))
                TellRange(at, sentence);
            else
                Tell(at, sentence);
        }
    }

    // “Ask me on Sunday” is said, not named.
    bool IsInTitle(in TimePart part, in Sentence sentence) =>
        TitleJudge.IsInTitle(story, sentence, part, _values[part.Made])
        && !_speech.IsDirect(story.Tokens[part.FirstToken].Start);

    DateOnly? SpeechDay(in TimePart part) => _speech.At(story.Tokens[part.FirstToken].Start);

    readonly bool IsMade(int at) => at >= 0 && at < _parts.Count && (_parts[at].Sorts & Sorts.Made) != 0;

    readonly bool Joins(int at, Sorts sorts) => at >= 0 && at < _parts.Count && (_parts[at].Sorts & sorts) != 0;

    void Tell(int at, in Sentence sentence)
    {
        ref readonly var part = ref _parts[at];
        var value = WithYearBehind(_values[part.Made], at);
        var tense = (at > 0 ? LeadIn.Tell(story, sentence, _parts[at - 1], value) : null)
            ?? TenseJudge.Around(story, sentence, part.FirstToken, part.EndToken);
        if (IsInTime(value, part, sentence) && tense == Tense.Future
            && Durations.Away(value, Origin.Speech, 1) is { Grain: not Grain.None } away)
            value = away.Grain == Grain.Week ? away with { Grain = Grain.Day } : away;
        else if (tense == Tense.Past && IsOfNightBefore(value, part))
            value = value with { Shift = -1 };
        // "on 7 April, followed two weeks later by a strike": a day as well.
        else if (value is { IsCounted: true, Grain: Grain.Week } && _spoken.IsDayOf(sentence.FirstToken))
            value = value with { Grain = Grain.Day };
        // "from Monday to Friday", "October 2019 to May": the second follows the first.
        bool isEnd = Joins(at - 1, Sorts.To | Sorts.Dash) && IsMade(at - 2)
            && value is { Origin: Origin.Calendar, Year: 0, Turn: 0 };
        var resolver = isEnd && _spoken.Last is { } begin
            ? new TimeResolver(begin, begin, 0, Tense.Future)
            : ResolverFor(part, value, sentence, tense);
        Add(part, resolver.Resolve(value), value.Year != 0, sentence);
    }

    TimeResolver ResolverFor(in TimePart part, in TimeValue value, in Sentence sentence, Tense tense) => new(
        SpeechDay(part),
        _spoken.LastFor(value.ShiftGrain, sentence.Paragraph),
        _spoken.YearIn(sentence.Paragraph),
        tense)
    {
        MentionDay = _spoken.LastDayFor(tense),
    };

    // “Tonight we were brilliant” in a page of the morning was said the night before.
    bool IsOfNightBefore(in TimeValue value, in TimePart part) =>
        value is { Origin: Origin.Speech, Part: PartOfDay.Night, Shift: 0, ShiftGrain: Grain.Day }
        && story.Article.Published is { Precision: not MomentPrecision.Day } published
        && string.CompareOrdinal(published.Value, DayLength + 1, LatestMorning, 0, LatestMorning.Length) < 0
        && _speech.IsDirect(story.Tokens[part.FirstToken].Start) && SpeechDay(part) == _published;

    const int DayLength = 10;

    // A page of the afternoon does not yet tell of the evening either.
    const string LatestMorning = "17";

    // "from 3 July to 5 August": one stretch of days.
    readonly bool IsRange(int at)
    {
        if (!IsMade(at + 2) || !Joins(at + 1, Sorts.To | Sorts.Dash | (Joins(at - 1, Sorts.Between) ? Sorts.And : 0)))
            return false;
        TimeValue first = _values[_parts[at].Made], last = _values[_parts[at + 2].Made];
        return (IsDay(first) || IsNow(first)) && (IsDay(last) || IsNow(last))
            && (Joins(at - 1, Sorts.From | Sorts.Between) || first is { Year: 0, Number: > 0 } && last is { Year: > 0 });
    }

    static bool IsDay(in TimeValue value) => value is
    {
        Type: TimeExpressionType.Date, Grain: Grain.Day, Reference: null, LastDay: 0, EndDay: 0, Amount: 0,
    };

    // "between now and Friday".
    static bool IsNow(in TimeValue value) => value.Reference == "PRESENT_REF";

    static TimeValue Today(in TimeValue value) => IsNow(value) ? TimeValue.From(Origin.Speech, Grain.Day, 0) : value;

    void TellRange(int at, in Sentence sentence)
    {
        var (first, last) = (_parts[at], _parts[at + 2]);
        var tense = TenseJudge.Around(story, sentence, first.FirstToken, last.EndToken);
        var begin = new TimeResolver(SpeechDay(first), _spoken.Last, 0, tense)
            .Resolve(WithYearBehind(Today(_values[first.Made]), at));
        if (begin.Year > 0)
        {
            var end = EndOf(Today(_values[last.Made]), CalendarPlace.FirstDayOf(begin), tense);
            if (end.Year > 0 && CalendarPlace.FirstDayOf(end) > CalendarPlace.FirstDayOf(begin))
            {
                begin = begin with { LastDay = CalendarPlace.FirstDayOf(end).DayNumber + 1 };
                _parts[at] = first = first with { EndToken = last.EndToken };
                _parts[at + 2] = last with { Sorts = Sorts.None };
            }
        }
        Add(first, begin, false, sentence);
    }

    // The end follows the beginning, unless it has a place of its own.
    readonly TimeValue EndOf(in TimeValue value, DateOnly begin, Tense tense) =>
        value is { Origin: Origin.Calendar, Year: 0, Turn: 0 }
        ? new TimeResolver(begin, begin, 0, Tense.Future).Resolve(value)
        : new TimeResolver(_published, _spoken.Last, 0, tense).Resolve(value);

    void Add(in TimePart part, in TimeValue value, bool namesYear, in Sentence sentence)
    {
        _found.Add(new(story.SpanOf(part.FirstToken, part.EndToken), value.Type, TimexWriter.Write(value)));
        if (value is not { Type: TimeExpressionType.Date or TimeExpressionType.Time, Reference: null, Year: > 0 })
            return;
        bool isOfYear = namesYear && value.Grain is Grain.Day or Grain.Month && value.Year < _published?.Year;
        int year = isOfYear ? value.Year : 0;
        _spoken.Tell(value, sentence, year);
        if (!_sayings.Hold(story.Tokens[part.FirstToken].Start))
            _told.Tell(value, sentence, year);
    }

    // "from May to October 2020": both months are that year's.
    readonly TimeValue WithYearBehind(TimeValue value, int at)
    {
        if (value is not { Origin: Origin.Calendar, Year: 0, Number: > 0 }
            || value.Grain is not (Grain.Day or Grain.Month or Grain.Quarter or Grain.Season)
            || !Joins(at + 1, Sorts.To | Sorts.Dash | Sorts.And | Sorts.Or) || !IsMade(at + 2))
            return value;
        var next = _values[_parts[at + 2].Made];
        return next is { Origin: Origin.Calendar, Year: > 0, Number: > 0 }
            ? value with { Year = value.Number > next.Number ? next.Year - 1 : next.Year }
            : value;
    }

    // "in two weeks", of what will be.
    readonly bool IsInTime(in TimeValue value, in TimePart part, in Sentence sentence) =>
        value is { Type: TimeExpressionType.Duration, Amount: > 0 } && part.FirstToken > sentence.FirstToken
        && story.Tokens[part.FirstToken - 1].Hash == In && story.Tokens[part.FirstToken].Hash != The;

    static readonly ulong In = WordHash.Of("in"), The = WordHash.Of("the");

    /// <summary>Gives the room back.</summary>
    public void Return()
    {
        _parts.Return();
        _spare.Return();
        _values.Return();
    }
}
