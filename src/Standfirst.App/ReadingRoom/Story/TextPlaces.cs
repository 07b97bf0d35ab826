using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Counts the places of a text in code points, as the record's JSON and the room's addresses do, and back.</summary>
sealed class TextPlaces
{
    readonly string _text;

    // Where the second halves of surrogate pairs stand, ascending. Empty for nearly every article.
    readonly List<int> _secondHalves = [];

    public TextPlaces(string text)
    {
        _text = text;
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (int place = first + 1; first >= 0 && place < text.Length; place++)
        {
            if (char.IsSurrogatePair(text[place - 1], text[place]))
                _secondHalves.Add(place);
        }
    }

    /// <summary>A place in code points. One between the halves of a pair counts as the one behind it.</summary>
    public int this[int utf16]
    {
        get
        {
            int found = _secondHalves.BinarySearch(utf16);
            return utf16 - (found < 0 ? ~found : found);
        }
    }

    /// <summary>Where a span begins and ends: "120-140".</summary>
    public string Written(TextSpan span) => $"{this[span.Start]}-{this[span.End]}";

    /// <summary>The span that "120-140" means in code points; null where that is no stretch of the text.</summary>
    public TextSpan? Read(string? written) => TwoNumbers(written) is var (start, end) && UnitOf(start) is { } from
        && UnitOf(end) is { } to ? TextSpan.Between(from, to) : null;

    /// <summary>The same where the numbers count UTF-16 code units.</summary>
    public TextSpan? ReadUnits(string? written) =>
        TwoNumbers(written) is var (start, end) && end <= _text.Length ? TextSpan.Between(start, end) : null;

    static (int Start, int End)? TwoNumbers(string? written) =>
        written?.Split('-') is [var first, var second] && int.TryParse(first, out int start) && int.TryParse(second, out int end)
        && start >= 0 && end > start ? (start, end) : null;

    int? UnitOf(int codePoint)
    {
        // The n-th pair (from 0) has its second half at the code point _secondHalves[n] - n.
        int low = 0, high = _secondHalves.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_secondHalves[middle] - middle <= codePoint)
                low = middle + 1;
            else
                high = middle;
        }
        int unit = codePoint + low;
        return unit <= _text.Length ? unit : null;
    }
}
