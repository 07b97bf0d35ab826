using Standfirst.Text;

namespace Standfirst.Language.Timeline;

/// <summary>Stretches of a text, each with a number, that are looked up by place.</summary>
sealed class SpanIndex
{
    readonly (TextSpan Span, int Number)[] _spans;

    // The farthest end of all spans up to here: spans may lie in one another.
    readonly int[] _reach;

    /// <param name="spans">The stretches in any order, and what each belongs to.</param>
    public SpanIndex(IEnumerable<(TextSpan Span, int Number)> spans)
    {
        _spans = [.. spans.OrderBy(one => one.Span.Start)];
        _reach = new int[_spans.Length];
        int reach = 0;
        for (int at = 0; at < _spans.Length; at++)
            _reach[at] = reach = Math.Max(reach, _spans[at].Span.End);
    }

    /// <summary>Whether a place lies in one of them.</summary>
    public bool Holds(int place) => FirstFrom(place + 1) is > 0 and var after && _reach[after - 1] > place;

    /// <summary>The numbers of those that begin in a stretch, by where they begin, each once, up to so many.</summary>
    public void Collect(TextSpan stretch, int most, List<int> numbers)
    {
        numbers.Clear();
        for (int at = FirstFrom(stretch.Start); at < _spans.Length && numbers.Count < most; at++)
        {
            if (_spans[at].Span.Start >= stretch.End)
                return;
            if (!numbers.Contains(_spans[at].Number))
                numbers.Add(_spans[at].Number);
        }
    }

    // The first that begins at a place or behind it.
    int FirstFrom(int place) => Sorted.CountBefore(_spans, place, static (in one, place) => one.Span.Start < place);
}
