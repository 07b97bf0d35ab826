using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Marks;

/// <summary>What stands in quotation marks in a story, in every language.</summary>
/// <remarks>Its arrays are the shared pool's: dispose of it, and keep no span of it.</remarks>
sealed class QuotationMarks : IDisposable
{
    PooledList<QuotedStretch> _stretches = new(32);
    PooledList<int> _outermost = new(32);

    QuotationMarks()
    {
    }

    /// <summary>Every quoted stretch, by where it begins; inner ones follow the one they are in.</summary>
    public ReadOnlySpan<QuotedStretch> Stretches => _stretches.Items;

    /// <summary>The numbers of the stretches that are in no other.</summary>
    public ReadOnlySpan<int> Outermost => _outermost.Items;

    /// <summary>Finds what is quoted in a story.</summary>
    public static QuotationMarks Find(Story story)
    {
        var marks = new QuotationMarks();
        new MarkReader(story.Text, story.Language).Read(story.Paragraphs, ref marks._stretches);
        if (SpeechDashes.StandWithin(story.Language))
            marks.PartNarrated(story.Text);
        var found = marks._stretches.Items;
        for (int number = 0; number < found.Length; number++)
        {
            if (found[number].Depth == 0)
                marks._outermost.Add(number);
        }
        return marks;
    }

    void PartNarrated(string text)
    {
        var parted = new PooledList<QuotedStretch>(_stretches.Count + 1);
        for (int number = 0; number < _stretches.Count; number++)
        {
            ref readonly var stretch = ref _stretches[number];
            if (stretch.Depth > 0 || stretch.Family == MarkFamily.Dash || !SpeechDashes.ReadWithin(text, stretch, ref parted))
                parted.Add(stretch);
        }
        _stretches.Return();
        _stretches = parted;
    }

    /// <summary>Whether a place of the text is in quotation marks.</summary>
    public bool IsQuoted(int place) => StretchAt(place) >= 0;

    /// <summary>The number of the outermost stretch that holds a place of the text, its marks included; -1 where none
    /// does.</summary>
    public int StretchAt(int place)
    {
        int at = Sorted.CountBefore(
            Outermost, (All: _stretches, Place: place), static (in number, sought) => sought.All[number].Outer.End <= sought.Place);
        return at < _outermost.Count && _stretches[_outermost[at]].Outer.Start <= place ? _outermost[at] : -1;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stretches.Return();
        _outermost.Return();
    }
}
