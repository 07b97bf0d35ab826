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

    /// <summary>Lays out some marks on a line.</summary>
    /// <param name="marks">What is to be drawn; at least one.</param>
    /// <param name="left">Where the line begins.</param>
    /// <param name="right">Where it ends.</param>
    public static TimelineLayout Of(IReadOnlyList<TimelineMark> marks, double left, double right)
    {
        var axis = TimeAxis.For(marks.Select(mark => mark.Stretch), left, right);
        List<double> points = [], bars = [];
        PlacedMark[] placed =
        [
            .. marks.Select(mark => PlaceOf(mark, axis, right))
                .OrderBy(mark => mark.Left).ThenByDescending(mark => mark.Right).ThenBy(mark => mark.Mark.Number)
                .Select(mark => mark with { Lane = TakeLane(mark.Mark.Stretch.IsExact ? points : bars, mark) })
                .OrderBy(mark => mark.Mark.Number),
        ];
        return new(axis, AxisTicks.Of(axis), placed, points.Count, bars.Count);
    }

    static PlacedMark PlaceOf(TimelineMark mark, TimeAxis axis, double right)
    {
        double from = axis.Place(mark.Stretch.First.DayNumber);
        if (mark.Stretch.IsExact)
            return new(mark, from - (PointWidth / 2), from + (PointWidth / 2), 0);
        double to = Math.Max(axis.Place(mark.Stretch.Last.DayNumber + 1), from + LeastBar);
        // A bar that is too short for its number at the very end of the line grows to the left.
        return to > right ? new(mark, Math.Min(from, right - LeastBar), right, 0) : new(mark, from, to, 0);
    }

    /// <summary>The first lane that is free where the mark begins; a new one where none is.</summary>
    static int TakeLane(List<double> lanes, PlacedMark mark)
    {
        int lane = lanes.FindIndex(free => free <= mark.Left);
        if (lane < 0)
        {
            lane = lanes.Count;
            lanes.Add(0);
        }
        lanes[lane] = mark.Right + Room;
        return lane;
    }
}

/// <summary>A mark in its place.</summary>
/// <param name="Mark">What it shows.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Lane">How far it is from the line: 0 is next to it.</param>
readonly record struct PlacedMark(TimelineMark Mark, double Left, double Right, int Lane)
{
    public double Middle => (Left + Right) / 2;
}
