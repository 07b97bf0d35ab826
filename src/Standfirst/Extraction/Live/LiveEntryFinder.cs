using Standfirst.Dom;
using Standfirst.Extraction.Content;

namespace Standfirst.Extraction.Live;

/// <summary>Finds the entries of a live blog: sisters of one shape, each of which tells a time and then something.</summary>
static class LiveEntryFinder
{
    // Two timed parts are a story and its update.
    const int FewestEntries = 3;

    // The longest live blogs have some hundreds of entries; a page of more times is a timetable, and its first ones will do.
    const int MostTimes = 1_000;

    // A list of the key events repeats a few times of a live blog: it is told from the blog by its few words.
    const int MostRows = 16;

    /// <summary>The entries in the page's order; none when the page is no live blog.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">The body: the entries hold most of its words.</param>
    public static List<LiveEntry> Find(PageTree page, Body body)
    {
        List<LiveEntry> best = [];
        long most = 0;
        foreach (var row in RowsOf(TimesOf(page)).OrderByDescending(row => row.Value.Count).ThenBy(row => row.Key).Take(MostRows))
        {
            long letters = LettersIn(row.Value, body);
            if (letters > most)
                (best, most) = (row.Value, letters);
        }
        return best;
    }

    static List<PageNode> TimesOf(PageTree page)
    {
        List<PageNode> times = [];
        for (int index = 1; index < page.Count && times.Count < MostTimes; index++)
        {
            if (page[index].Tag == TagName.Time)
                times.Add(page[index]);
        }
        return times;
    }

    /// <summary>Sisters that hold a time each, by the number of their parent.</summary>
    static Dictionary<int, List<LiveEntry>> RowsOf(List<PageNode> times)
    {
        Dictionary<int, List<LiveEntry>> rows = [];
        for (int i = 1; i < times.Count; i++)
        {
            var (one, other) = SistersAround(times[i - 1], times[i]);
            if (!one.IsElement || !other.IsElement || !AreAlike(one, other))
                continue;
            if (!rows.TryGetValue(one.Parent.Index, out var row))
                rows.Add(one.Parent.Index, row = [new(one, times[i - 1])]);
            if (row[^1].Node.Equals(one))
                row.Add(new(other, times[i]));
            else if (!row[^1].Node.Equals(other))
                row.AddRange([new(one, times[i - 1]), new(other, times[i])]);
        }
        foreach (int parent in rows.Where(row => row.Value.Count < FewestEntries).Select(row => row.Key).ToList())
            rows.Remove(parent);
        return rows;
    }

    // An entry's time stands in its head: a few elements deep, hardly two dozen.
    const int MostSteps = 24;

    /// <summary>The two sisters in one parent that hold the two nodes; no nodes when they are further apart than entries are.</summary>
    static (PageNode One, PageNode Other) SistersAround(PageNode one, PageNode other)
    {
        int steps = 0;
        for (; one.Parent.Exists && !other.IsWithin(one.Parent); one = one.Parent)
        {
            if (++steps > MostSteps)
                return default;
        }
        for (steps = 0; other.Parent.Exists && !other.Parent.Equals(one.Parent); other = other.Parent)
        {
            if (++steps > MostSteps)
                return default;
        }
        return (one, other);
    }

    static bool AreAlike(PageNode one, PageNode other) => one.Tag == other.Tag
        && FirstClass(one).SequenceEqual(FirstClass(other));

    // "entry entry--pinned" and "entry" are sisters still.
    static ReadOnlySpan<byte> FirstClass(PageNode element) => TokenList.First(element.Utf8Attribute(AttributeName.Class));

    static long LettersIn(List<LiveEntry> entries, Body body)
    {
        long letters = 0;
        int place = 0;
        foreach (var entry in entries)
        {
            int end = entry.Node.End;
            while (place < body.Nodes.Count && body.Nodes[place] < entry.Node.Index)
                place++;
            for (; place < body.Nodes.Count && body.Nodes[place] < end; place++)
                letters += body.Blocks[place].Span?.Length ?? 0;
        }
        return letters;
    }
}
