namespace Standfirst.Text;

/// <summary>Tells where a place of a text lies when counted in Unicode code points.</summary>
/// <remarks>
/// Code points are what the W3C Web Annotation model and Python count. A lone surrogate counts as one;
/// a place between the two halves of a pair counts as the place after the pair.
/// </remarks>
public sealed class CodePointOffsets
{
    // Where the second halves of surrogate pairs stand, ascending. Empty for nearly every article.
    readonly List<int> _secondHalves = [];

    /// <summary>Looks through a text once.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public CodePointOffsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0)
            return;

        for (int place = first + 1; place < text.Length; place++)
        {
            if (char.IsSurrogatePair(text, place - 1))
                _secondHalves.Add(place);
        }
    }

    /// <summary>The place in code points of a place in UTF-16 code units.</summary>
    /// <remarks>A place before the text stays as it is; one behind it is as far behind it in code points.</remarks>
    public int this[int utf16]
    {
        get
        {
            if (_secondHalves.Count == 0)
                return utf16;

            // Each second half before the place is a code unit, but no code point of its own.
            int found = _secondHalves.BinarySearch(utf16);
            return utf16 - (found < 0 ? ~found : found);
        }
    }

    /// <summary>The place in UTF-16 code units of a place in code points: never one inside a pair.</summary>
    /// <remarks>A place before the text stays as it is; one behind it is as far behind it in code units.</remarks>
    public int Utf16Of(int codePoint)
    {
        // The pairs that end before the place: of the n-th pair (from 0), n halves stand before it, and its own.
        int low = 0, high = _secondHalves.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_secondHalves[middle] - 1 - middle < codePoint)
                low = middle + 1;
            else
                high = middle;
        }
        return codePoint + low;
    }

    /// <summary>A stretch as the pair of its start and its end.</summary>
    public int[] PairOf(TextSpan span) => [this[span.Start], this[span.End]];

    /// <summary>A stretch as the pair of its start and its end; nothing of nothing.</summary>
    public int[]? PairOf(TextSpan? span) => span is { } known ? PairOf(known) : null;
}
