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
        foreach (ref readonly var part in _parts.Items)
        {
            if ((part.Sorts & (Sorts.Date | Sorts.Time | Sorts.Duration | Sorts.Set)) != 0)
                Tell(part, sentence);
        }
    }

    void Tell(in TimePart part, in Sentence sentence)
    {
        var value = _values[part.Made];
        if (_mentionParagraph != sentence.Paragraph)
            _mentionYear = 0;
        var tense = TenseJudge.Around(story, sentence, part.FirstToken, part.EndToken);
        var resolver = new TimeResolver(_published, _mention, _mentionYear, tense);
        bool namesYear = value.Year != 0;
        value = resolver.Resolve(value);
        _found.Add(new(story.SpanOf(part.FirstToken, part.EndToken), value.Type, TimexWriter.Write(value)));
        if (value.Type is TimeExpressionType.Date or TimeExpressionType.Time && value.Reference is null && value.Year > 0)
        {
            _mention = TimeResolver.FirstDayOf(value);
            _mentionParagraph = sentence.Paragraph;
            _mentionYear = namesYear && value.Grain is Grain.Day or Grain.Month && value.Year < _published?.Year ? value.Year : 0;
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Return()
    {
        _parts.Return();
        _spare.Return();
        _values.Return();
    }
}
