using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Counts the places of a text in code points, as the record's JSON and the room's addresses do, and back.</summary>
sealed class TextPlaces(string text)
{
    readonly CodePointOffsets _offsets = new(text);

    /// <summary>A place in code points. One between the halves of a pair counts as the one behind it.</summary>
    public int this[int utf16] => _offsets[utf16];

    /// <summary>Where a span begins and ends: "120-140".</summary>
    public string Written(TextSpan span) => $"{_offsets[span.Start]}-{_offsets[span.End]}";

    /// <summary>The span that "120-140" means in code points; null where that is no stretch of the text.</summary>
    public TextSpan? Read(string? written) => TwoNumbers(written) is var (start, end) && UnitOf(start) is { } from
        && UnitOf(end) is { } to ? TextSpan.Between(from, to) : null;

    /// <summary>The same where the numbers count UTF-16 code units.</summary>
    public TextSpan? ReadUnits(string? written) =>
        TwoNumbers(written) is var (start, end) && end <= text.Length ? TextSpan.Between(start, end) : null;

    static (int Start, int End)? TwoNumbers(string? written) =>
        written?.Split('-') is [var first, var second] && int.TryParse(first, out int start) && int.TryParse(second, out int end)
        && start >= 0 && end > start ? (start, end) : null;

    // A text has no more code points than units.
    int? UnitOf(int codePoint) =>
        codePoint <= text.Length && _offsets.Utf16Of(codePoint) is var unit && unit <= text.Length ? unit : null;
}
