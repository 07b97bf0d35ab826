using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Times;

/// <summary>Goes through a story sentence by sentence and remembers what time was spoken of last.</summary>
/// <param name="story">The story.</param>
ref struct TimeReader(Story story)
{
    readonly DateOnly? _published = story.Article.Published?.Day;
    readonly List<TimeExpression> _found = [];
    PooledList<TimePart> _parts = new(256);
    PooledList<TimePart> _spare = new(256);
    PooledList<TimeValue> _values = new(32);
    DateOnly? _mention;
    int _mentionYear;
    int _mentionParagraph;

    /// <summary>The time expressions, by where they start.</summary>
    public IReadOnlyList<TimeExpression> Read()
    {
        foreach (ref readonly var sentence in story.Sentences)
            Read(sentence);
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
        for (int at = 0; at < _parts.Count; at++)
        {
            if (IsMade(at))
                Tell(at, sentence);
        }
    }

    readonly bool IsMade(int at) => at >= 0 && at < _parts.Count && (_parts[at].Sorts & Sorts.Made) != 0;

    readonly bool Joins(int at, Sorts sorts) => at >= 0 && at < _parts.Count && (_parts[at].Sorts & sorts) != 0;

    void Tell(int at, in Sentence sentence)
    {
        ref readonly var part = ref _parts[at];
        var value = WithYearBehind(_values[part.Made], at);
        if (_mentionParagraph != sentence.Paragraph)
            _mentionYear = 0;
        var tense = TenseJudge.Around(story, sentence, part.FirstToken, part.EndToken);
        if (IsInTime(value, part, sentence) && tense >= Tense.Present && Durations.Away(value, Origin.Speech, 1) is { Grain: not Grain.None } away)
            value = away;
        // "from Monday to Friday", "October 2019 to May": the second follows the first.
        bool isEnd = Joins(at - 1, Sorts.To | Sorts.Dash) && IsMade(at - 2) && value is { Origin: Origin.Calendar, Year: 0, Turn: 0 };
        var resolver = isEnd && _mention is { } begin
            ? new TimeResolver(begin, begin, 0, Tense.Future)
            : new TimeResolver(_published, _mention, _mentionYear, tense);
        Add(part, resolver.Resolve(value), value.Year != 0, sentence.Paragraph);
    }

    void Add(in TimePart part, in TimeValue value, bool namesYear, int paragraph)
    {
        _found.Add(new(story.SpanOf(part.FirstToken, part.EndToken), value.Type, TimexWriter.Write(value)));
        if (value.Type is not (TimeExpressionType.Date or TimeExpressionType.Time) || value.Reference is not null || value.Year <= 0)
            return;
        _mention = TimeResolver.FirstDayOf(value);
        _mentionParagraph = paragraph;
        _mentionYear = namesYear && value.Grain is Grain.Day or Grain.Month && value.Year < _published?.Year ? value.Year : 0;
    }

    // "from May to October 2020": both months are that year's.
    readonly TimeValue WithYearBehind(TimeValue value, int at)
    {
        if (value is not { Origin: Origin.Calendar, Year: 0, Number: > 0, Grain: Grain.Day or Grain.Month or Grain.Quarter or Grain.Season }
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
        && story.Tokens[part.FirstToken - 1].Hash == In;

    static readonly ulong In = WordHash.Of("in");

    /// <summary>Gives the room back.</summary>
    public void Return()
    {
        _parts.Return();
        _spare.Return();
        _values.Return();
    }
}
