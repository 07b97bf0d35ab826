using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>The stretches of all quotations of a story in the text's order.</summary>
sealed class QuotedParts
{
    readonly List<(TextSpan Span, int Place, bool IsLast)> _parts = [];
    readonly IReadOnlyList<Quotation> _quotations;

    /// <param name="quotations">The record's quotations.</param>
    public QuotedParts(IReadOnlyList<Quotation> quotations)
    {
        _quotations = quotations;
        for (int place = 0; place < quotations.Count; place++)
        {
            IReadOnlyList<TextSpan> content = quotations[place].Content;
            for (int part = 0; part < content.Count; part++)
                _parts.Add((content[part], place, part == content.Count - 1));
        }
        // Of two that begin together, the longer one is the outer one.
        _parts.Sort((one, other) => (one.Span.Start, -one.Span.End, one.Place).CompareTo((other.Span.Start, -other.Span.End, other.Place)));
    }

    /// <summary>The stretches that begin in a block: which quotation each is of, by its place in the record from 0, and whether
    /// it is the quotation's last.</summary>
    public IEnumerable<(TextSpan Span, int Place, bool IsLast)> StartingIn(TextSpan block)
    {
        int low = 0, high = _parts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_parts[middle].Span.Start < block.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (int at = low; at < _parts.Count && _parts[at].Span.Start < block.End; at++)
            yield return _parts[at];
    }

    /// <summary>Whether a quotation begins in a block.</summary>
    public bool IsFirst(int place, TextSpan block) =>
        _quotations[place].Content[0].Start is var start && start >= block.Start && start < block.End;
}
