namespace Standfirst.App.ReadingRoom.Charts.Timelines;

/// <summary>Where everything of a timeline is drawn: days as points above the line, vaguer times as bars below it, in as many
/// lanes as it takes that none covers another.</summary>
/// <param name="Axis">The line.</param>
/// <param name="Ticks">What is named on it.</param>
/// <param name="Marks">The marks, in their own order.</param>
/// <param name="PointLanes">How many lanes of points there are.</param>
/// <param name="BarLanes">How many lanes of bars there are.</param>
sealed record TimelineLayout(
    TimeAxis Axis, IReadOnlyList<AxisTick> Ticks, IReadOnlyList<PlacedMark> Marks, int PointLanes, int BarLanes)
{
    /// <summary>How wide a point is, in the drawing's pixels: a number of three digits fits in.</summary>
    public const double PointWidth = 22;

    /// <summary>The least width of a bar: its number fits in.</summary>
    public const double LeastBar = 24;

    // Between two marks of a lane.
    const double Room = 3;

    // So many stand on each other; with more, they stand beside each other as well.
    const int HighestPile = 7;

    // Days that are nearer to each other than this share a pile, which stands over their middle: a third of a point is no
    // untruth.
    const double Near = 8;

    /// <summary>Lays out some marks on a line.</summary>
    /// <param name="marks">What is to be drawn; at least one.</param>
    /// <param name="left">Where the line begins, and how much room there is before it and behind it.</param>
    /// <param name="right">Where it ends.</param>
    public static TimelineLayout Of(IReadOnlyList<TimelineMark> marks, double left, double right)
    {
        var axis = TimeAxis.For(marks.Select(mark => mark.Stretch), left, right);
        var points = Piles(marks.Where(mark => mark.Stretch.IsExact)
            .Select(mark => (mark, axis.Place(mark.Stretch.First.DayNumber)))).SelectMany(pile => RowsOf(pile, left + right));
        var bars = marks.Where(mark => !mark.Stretch.IsExact).Select(mark => BarOf(mark, axis, right));
        var (placedPoints, pointLanes) = TakeLanes(points);
        var (placedBars, barLanes) = TakeLanes(bars);
        PlacedMark[] placed = [.. placedPoints.Concat(placedBars).OrderBy(mark => mark.Mark.Number)];
        return new(axis, AxisTicks.Of(axis), placed, pointLanes, barLanes);
    }

    static List<List<(TimelineMark Mark, double Foot)>> Piles(IEnumerable<(TimelineMark Mark, double Foot)> days)
    {
        List<List<(TimelineMark Mark, double Foot)>> piles = [];
        foreach (var day in days.OrderBy(day => day.Foot).ThenBy(day => day.Mark.Number))
        {
            if (piles.Count == 0 || day.Foot - piles[^1][0].Foot > Near)
                piles.Add([]);
            piles[^1].Add(day);
        }
        return piles;
    }

    /// <summary>The marks of one pile, row by row, as near above their days as the drawing's edges allow.</summary>
    static IEnumerable<PlacedMark[]> RowsOf(List<(TimelineMark Mark, double Foot)> pile, double width)
    {
        const double step = PointWidth + Room;
        int columns = (pile.Count + HighestPile - 1) / HighestPile;
        double row = (columns * step) - Room, middle = (pile[0].Foot + pile[^1].Foot) / 2;
        double left = Math.Max(0, Math.Min(middle - (row / 2), width - row));
        return pile.Chunk(columns).Select(marks => marks.Select((day, at) =>
            new PlacedMark(day.Mark, left + (at * step), left + (at * step) + PointWidth, day.Foot, 0)).ToArray());
    }

    static PlacedMark[] BarOf(TimelineMark mark, TimeAxis axis, double right)
    {
        double from = axis.Place(mark.Stretch.First.DayNumber);
        double to = Math.Max(axis.Place(mark.Stretch.Last.DayNumber + 1), from + LeastBar);
        // A bar that is too short for its number at the very end of the line grows to the left.
        return [to > right ? new(mark, Math.Min(from, right - LeastBar), right, from, 0) : new(mark, from, to, from, 0)];
    }

    /// <summary>Gives every row the first lane that is free where it begins; a new one where none is.</summary>
    static (List<PlacedMark> Placed, int Lanes) TakeLanes(IEnumerable<PlacedMark[]> rows)
    {
        List<PlacedMark> placed = [];
        List<double> free = [];
        var inOrder = rows.OrderBy(row => row[0].Left).ThenByDescending(row => row[^1].Right).ThenBy(row => row[0].Mark.Number);
        foreach (PlacedMark[] row in inOrder)
        {
            int lane = free.FindIndex(place => place <= row[0].Left);
            if (lane < 0)
            {
                lane = free.Count;
                free.Add(0);
            }
            free[lane] = row[^1].Right + Room;
            placed.AddRange(row.Select(mark => mark with { Lane = lane }));
        }
        return (placed, free.Count);
    }
}

/// <summary>A mark in its place.</summary>
/// <param name="Mark">What it shows.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Foot">Where its time begins on the line.</param>
/// <param name="Lane">How far it is from the line: 0 is next to it.</param>
readonly record struct PlacedMark(TimelineMark Mark, double Left, double Right, double Foot, int Lane)
{
    public double Middle => (Left + Right) / 2;
}
