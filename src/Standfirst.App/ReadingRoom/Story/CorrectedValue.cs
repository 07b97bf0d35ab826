using Standfirst.App.ReadingRoom.Days;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>What readers put right, as it is shown.</summary>
static class CorrectedValue
{
    const int Longest = 400;

    static readonly Dictionary<CorrectedField, string> Names = new()
    {
        [CorrectedField.Authors] = "Byline",
        [CorrectedField.Published] = "Published",
        [CorrectedField.Speaker] = "Speaker",
    };

    /// <summary>What it should be.</summary>
    public static string Of(ReaderCorrection correction) => Shown(correction.Field, correction.To);

    /// <summary>What the machine read.</summary>
    public static string Read(ReaderCorrection correction) => Shown(correction.Field, correction.From);

    /// <summary>What is put right, in words.</summary>
    public static string NameOf(CorrectedField field) => Names[field];

    static string Shown(CorrectedField field, IReadOnlyList<string> values) => values switch
    {
        [] => field == CorrectedField.Speaker ? "nobody" : "nothing",
        [var date] when field == CorrectedField.Published => ReadableDate.Of(date),
        _ => Shortened.Of(string.Join(", ", values), Longest),
    };
}
