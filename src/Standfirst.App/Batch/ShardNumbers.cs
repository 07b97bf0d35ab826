using System.Globalization;
using System.Text;

namespace Standfirst.App.Batch;

/// <summary>Numbers of shards as people and schedulers write them: "3", "1-40", "1-7,9".</summary>
static class ShardNumbers
{
    /// <summary>Reads them.</summary>
    /// <exception cref="FormatException">They make no sense.</exception>
    public static IReadOnlyList<(int First, int Last)> Read(string words) =>
        [.. words.Split(',').Select(ReadRange)];

    /// <summary>Writes numbers, in order and each once, as short as can be.</summary>
    public static string Write(IEnumerable<int> numbers)
    {
        var words = new StringBuilder();
        foreach (var (first, last) in RangesOf(numbers))
        {
            words.Append(words.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{first}");
            if (last > first)
                words.Append(CultureInfo.InvariantCulture, $"-{last}");
        }
        return words.ToString();
    }

    static List<(int First, int Last)> RangesOf(IEnumerable<int> numbers)
    {
        List<(int First, int Last)> ranges = [];
        foreach (int number in numbers.Order().Distinct())
        {
            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
                ranges[^1] = (ranges[^1].First, number);
            else
                ranges.Add((number, number));
        }
        return ranges;
    }

    static (int First, int Last) ReadRange(string words)
    {
        string[] ends = words.Split('-');
        return ends.Length <= 2 && TryNumber(ends[0], out int first) && TryNumber(ends[^1], out int last) && first <= last
            ? (first, last)
            : throw new FormatException("is not the number of a shard, or a range such as 3-7");
    }

    static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
