using System.Runtime.InteropServices;

namespace Standfirst.Archive.Versions;

/// <summary>Finds what two sequences have in common, in the same order.</summary>
/// <remarks>
/// Myers' way (An O(ND) Difference Algorithm, 1986) up to a number of differences; where there are more, what both have
/// once only is taken for granted and the rest is looked for between (Cohen's patience diff). The work is the length times
/// <see cref="MostDifferences"/> at most, whatever the sequences are.
/// </remarks>
sealed class SequenceMatcher
{
    // Two sentences of eighty words that have nothing in common differ so often; a text that differs more often was written anew.
    const int MostDifferences = 160;

    readonly List<(int Earlier, int Later)> _pairs = [];

    /// <summary>The places of what both have, rising in both.</summary>
    public static List<(int Earlier, int Later)> Match(ReadOnlySpan<long> earlier, ReadOnlySpan<long> later)
    {
        var matcher = new SequenceMatcher();
        matcher.Match(earlier, 0, later, 0, mayPart: true);
        return matcher._pairs;
    }

    void Match(ReadOnlySpan<long> earlier, int earlierAt, ReadOnlySpan<long> later, int laterAt, bool mayPart)
    {
        int first = earlier.CommonPrefixLength(later);
        AddRun(earlierAt, laterAt, first);
        earlier = earlier[first..];
        later = later[first..];
        (earlierAt, laterAt) = (earlierAt + first, laterAt + first);

        int last = 0;
        while (last < earlier.Length && last < later.Length && earlier[^(last + 1)] == later[^(last + 1)])
            last++;
        earlier = earlier[..^last];
        later = later[..^last];

        if (earlier.Length > 0 && later.Length > 0 && !TryMyers(earlier, earlierAt, later, laterAt) && mayPart)
            MatchBetweenRares(earlier, earlierAt, later, laterAt);
        AddRun(earlierAt + earlier.Length, laterAt + later.Length, last);
    }

    void AddRun(int earlier, int later, int length)
    {
        for (int at = 0; at < length; at++)
            _pairs.Add((earlier + at, later + at));
    }

    /// <summary>Follows the furthest way with 0, 1, 2 … differences, and goes back over it from the end.</summary>
    bool TryMyers(ReadOnlySpan<long> earlier, int earlierAt, ReadOnlySpan<long> later, int laterAt)
    {
        int most = Math.Min(earlier.Length + later.Length, MostDifferences), middle = most + 1;
        int[] furthest = new int[2 * most + 3];
        List<int[]> before = [];
        for (int differences = 0; differences <= most; differences++)
        {
            before.Add(furthest[(middle - differences - 1)..(middle + differences + 2)]);
            for (int diagonal = -differences; diagonal <= differences; diagonal += 2)
            {
                int at = IsDown(furthest.AsSpan(middle - differences - 1), differences, diagonal)
                    ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
                while (at < earlier.Length && at - diagonal < later.Length && at - diagonal >= 0 && earlier[at] == later[at - diagonal])
                    at++;
                furthest[middle + diagonal] = at;
                if (at >= earlier.Length && at - diagonal >= later.Length)
                {
                    GoBack(before, earlier.Length, later.Length, earlierAt, laterAt);
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>Whether a diagonal is best reached from the one above: by something that came, not by something that went.</summary>
    /// <param name="furthest">The furthest places, from the diagonal below all of this many differences.</param>
    /// <param name="differences">How many differences.</param>
    /// <param name="diagonal">Which diagonal.</param>
    static bool IsDown(ReadOnlySpan<int> furthest, int differences, int diagonal)
    {
        int at = diagonal + differences + 1;
        return diagonal == -differences || diagonal != differences && furthest[at - 1] < furthest[at + 1];
    }

    void GoBack(List<int[]> before, int earlier, int later, int earlierAt, int laterAt)
    {
        int from = _pairs.Count;
        for (int differences = before.Count - 1; differences >= 0; differences--)
        {
            int[] furthest = before[differences];
            int diagonal = earlier - later;
            bool isDown = IsDown(furthest, differences, diagonal);
            int previous = isDown ? diagonal + 1 : diagonal - 1;
            int previousEarlier = differences == 0 ? 0 : furthest[previous + differences + 1];
            int start = differences == 0 ? 0 : isDown ? previousEarlier : previousEarlier + 1;
            for (; earlier > start; earlier--, later--)
                _pairs.Add((earlierAt + earlier - 1, laterAt + later - 1));
            (earlier, later) = (previousEarlier, previousEarlier - previous);
        }
        CollectionsMarshal.AsSpan(_pairs)[from..].Reverse();
    }

    /// <summary>Takes the longest rising row of those that both have once, and looks between them.</summary>
    void MatchBetweenRares(ReadOnlySpan<long> earlier, int earlierAt, ReadOnlySpan<long> later, int laterAt)
    {
        var rares = LongestRising(Rares(earlier, later));
        (int Earlier, int Later) from = (0, 0);
        foreach (var rare in rares)
        {
            Match(earlier[from.Earlier..rare.Earlier], earlierAt + from.Earlier,
                later[from.Later..rare.Later], laterAt + from.Later, mayPart: false);
            AddRun(earlierAt + rare.Earlier, laterAt + rare.Later, 1);
            from = (rare.Earlier + 1, rare.Later + 1);
        }
        if (rares.Count > 0)
            Match(earlier[from.Earlier..], earlierAt + from.Earlier, later[from.Later..], laterAt + from.Later, mayPart: false);
    }

    static List<(int Earlier, int Later)> Rares(ReadOnlySpan<long> earlier, ReadOnlySpan<long> later)
    {
        var places = new Dictionary<long, (int Earlier, int EarlierCount, int Later, int LaterCount)>();
        for (int at = 0; at < earlier.Length; at++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, earlier[at], out _);
            (place.Earlier, place.EarlierCount) = (at, place.EarlierCount + 1);
        }
        for (int at = 0; at < later.Length; at++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, later[at], out _);
            (place.Later, place.LaterCount) = (at, place.LaterCount + 1);
        }
        return [.. places.Values.Where(place => place is { EarlierCount: 1, LaterCount: 1 })
            .Select(place => (place.Earlier, place.Later)).OrderBy(pair => pair.Earlier)];
    }

    static List<(int Earlier, int Later)> LongestRising(List<(int Earlier, int Later)> pairs)
    {
        // The last pair of the best row of each length, and before each pair the one that comes before it in its row.
        List<int> ends = [];
        int[] before = new int[pairs.Count];
        for (int at = 0; at < pairs.Count; at++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].Later < pairs[at].Later ? (middle + 1, high) : (low, middle);
            }
            before[at] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(at);
            else
                ends[low] = at;
        }
        List<(int, int)> row = [];
        for (int at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = before[at])
            row.Add(pairs[at]);
        row.Reverse();
        return row;
    }
}
