using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>Quotations in the making, and which of them each quoted stretch belongs to.</summary>
sealed class QuotationDrafts : IDisposable
{
    /// <summary>The number of no draft.</summary>
    public const int None = -1;

    PooledList<Draft> _drafts = new(64);
    PooledList<int> _owners = new(32);
    PooledList<int> _leads = new(32);

    public QuotationDrafts(CodedStory story)
    {
        _owners.Extend(story.Marks.Stretches.Length).Fill(None);
        _leads.Extend(story.Story.Paragraphs.Length).Fill(None);
    }

    /// <summary>How many there are; they are numbered from 0.</summary>
    public int Count => _drafts.Count;

    public ref Draft this[int number] => ref _drafts[number];

    /// <summary>Adds one; gives its number.</summary>
    public int Add(Draft draft)
    {
        _drafts.Add(draft);
        return _drafts.Count - 1;
    }

    /// <summary>Puts one in the place of another, or adds it where that is the place behind the last.</summary>
    public void Set(int number, Draft draft)
    {
        if (number == _drafts.Count)
            _drafts.Add(draft);
        else
            _drafts[number] = draft;
    }

    /// <summary>The draft that each quoted stretch belongs to; <see cref="None"/> for those that belong to none.</summary>
    public Span<int> Owners => _owners.Items;

    /// <summary>The draft that the words before a paragraph announce, as "He said:" does; <see cref="None"/> for
    /// none.</summary>
    public Span<int> Leads => _leads.Items;

    /// <summary>Gives each quoted stretch to the attribution that holds the least beside it.</summary>
    public void OwnAttributed(CodedStory story)
    {
        for (int number = 0; number < _drafts.Count; number++)
        {
            Own(story, _drafts[number].Attribution.Before, number);
            Own(story, _drafts[number].Attribution.Behind, number);
        }
    }

    void Own(CodedStory story, TokenSpan range, int draft)
    {
        for (int at = range.First; at < range.End; at++)
        {
            if (story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            int owner = _owners[stretch];
            if (owner == None || range.Length < RangeWith(at, _drafts[owner].Attribution).Length)
                _owners[stretch] = draft;
            at = story.EndOf(stretch) - 1;
        }
    }

    static TokenSpan RangeWith(int token, in Attribution attribution) =>
        attribution.Before.Holds(token) ? attribution.Before : attribution.Behind;

    /// <inheritdoc/>
    public void Dispose()
    {
        _drafts.Return();
        _owners.Return();
        _leads.Return();
    }
}
