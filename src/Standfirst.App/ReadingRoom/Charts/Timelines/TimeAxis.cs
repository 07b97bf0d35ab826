using Standfirst.App.ReadingRoom.Days;

namespace Standfirst.App.ReadingRoom.Charts.Timelines;

/// <summary>Days → places on a line. Time goes evenly along it, but long stretches in which nothing is told are shortened where
/// the rest would have no room: a story of three weeks whose hero was born in 1951 is still a story of three weeks.</summary>
sealed class TimeAxis
{
    /// <summary>How wide a shortened stretch is drawn at least: a label fits beside its mark.</summary>
    public const double LeastShort = 56;

    // With more, the line would be made of gaps.
    const int MostShortened = 6;

    // Marks nearer to each other than their own width cannot be told apart.
    const double Crowded = 20;

    // Marks need not be further from each other than this: what room is left is the silences'.
    const double Wide = 160;

    // What does not take a fifth of the time that is drawn does not crowd the rest.
    const int WorthShortening = 5;

    // A line needs a length: a story of a single day has three days before and behind it.
    const int ShortestLine = 6;

    TimeAxis(IReadOnlyList<AxisPiece> pieces) => Pieces = pieces;

    /// <summary>What the line is made of, from left to right, without gaps.</summary>
    public IReadOnlyList<AxisPiece> Pieces { get; }

    /// <summary>Makes the line for some stretches of time.</summary>
    /// <param name="stretches">What is to be shown; at least one.</param>
    /// <param name="left">Where the line begins.</param>
    /// <param name="right">Where it ends.</param>
    public static TimeAxis For(IEnumerable<CalendarStretch> stretches, double left, double right)
    {
        int[] edges = [.. stretches.SelectMany(EdgesOf).Distinct().Order()];
        if (edges[^1] - edges[0] < ShortestLine)
        {
            int around = (ShortestLine - (edges[^1] - edges[0]) + 1) / 2;
            edges = [Math.Max(0, edges[0] - around), .. edges, edges[^1] + around];
        }
        var gaps = edges.Zip(edges.Skip(1), (from, to) => (From: from, To: to)).Where(gap => gap.To > gap.From).ToArray();
        HashSet<int> shortened = Shorten(gaps, right - left);
        return new([.. Draw(gaps, shortened, left, right)]);
    }

    /// <summary>Where a day begins on the line.</summary>
    /// <param name="day">Its <see cref="DateOnly.DayNumber"/>; one off the line is put at its end.</param>
    public double Place(int day)
    {
        foreach (AxisPiece piece in Pieces)
        {
            if (day <= piece.ToDay)
                return piece.Left + ((Math.Max(day, piece.FromDay) - piece.FromDay) / (double)piece.Days * piece.Width);
        }
        return Pieces[^1].Right;
    }

    /// <summary>A day is a point, whatever is longer begins and ends.</summary>
    static int[] EdgesOf(CalendarStretch stretch) => stretch.IsExact
        ? [stretch.First.DayNumber]
        : [stretch.First.DayNumber, stretch.Last.DayNumber + 1];

    /// <summary>Which gaps to shorten: the longest first, as long as there is a crowd and it takes much of the time.</summary>
    static HashSet<int> Shorten((int From, int To)[] gaps, double width)
    {
        int[] longestFirst = [.. Enumerable.Range(0, gaps.Length).OrderByDescending(at => Days(at)).ThenBy(at => at)];
        long rest = gaps.Sum(gap => (long)gap.To - gap.From);
        int least = gaps.Min(gap => gap.To - gap.From);
        HashSet<int> shortened = [];
        foreach (int at in longestFirst)
        {
            double perDay = (width - (shortened.Count * LeastShort)) / rest;
            if (shortened.Count == MostShortened || least * perDay >= Crowded || Days(at) * (long)WorthShortening < rest
                || Days(at) * perDay <= LeastShort || Days(at) == least)
            {
                break;
            }
            shortened.Add(at);
            rest -= Days(at);
        }
        return shortened;

        int Days(int at) => gaps[at].To - gaps[at].From;
    }

    static IEnumerable<AxisPiece> Draw((int From, int To)[] gaps, HashSet<int> shortened, double left, double right)
    {
        long even = gaps.Where((_, at) => !shortened.Contains(at)).Sum(gap => (long)gap.To - gap.From);
        double perDay = (right - left) / even, shortWidth = 0;
        if (shortened.Count > 0)
        {
            int least = gaps.Min(gap => gap.To - gap.From);
            perDay = Math.Min((right - left - (shortened.Count * LeastShort)) / even, Wide / least);
            shortWidth = (right - left - (even * perDay)) / shortened.Count;
        }
        double place = left;
        for (int at = 0; at < gaps.Length;)
        {
            bool isShortened = shortened.Contains(at);
            int end = at + 1;
            while (!isShortened && end < gaps.Length && !shortened.Contains(end))
                end++;
            int from = gaps[at].From, to = gaps[end - 1].To;
            double width = isShortened ? shortWidth : (to - from) * perDay;
            yield return new(from, to, place, place + width, isShortened);
            place += width;
            at = end;
        }
    }
}

/// <summary>A piece of the line on which time goes evenly.</summary>
/// <param name="FromDay">The day with which it begins, as a <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="ToDay">The day before which it ends.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="IsShortened">Whether nothing begins or ends within it and it is drawn shorter than it is.</param>
readonly record struct AxisPiece(int FromDay, int ToDay, double Left, double Right, bool IsShortened)
{
    public int Days => ToDay - FromDay;

    public double Width => Right - Left;
}
