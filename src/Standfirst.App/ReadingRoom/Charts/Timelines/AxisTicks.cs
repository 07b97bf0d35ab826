using System.Globalization;

namespace Standfirst.App.ReadingRoom.Charts.Timelines;

/// <summary>A day that is named below the line.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Label">Its name: "14 May", "May", "2023".</param>
/// <param name="Year">Its year, where the label does not tell and the tick before it was of another; else null.</param>
readonly record struct AxisTick(double Place, string Label, string? Year);

/// <summary>Names the days of a line: the first of months, every fifth year, whatever leaves room for its letters.</summary>
static class AxisTicks
{
    // "30 Sept" with some room around it, at the drawing's letters.
    const double LabelWidth = 54;

    static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>The steps, the shortest first: how many days or months long each is, about.</summary>
    static readonly (int Days, int Months)[] Steps =
    [
        (1, 0), (2, 0), (7, 0), (14, 0), (0, 1), (0, 2), (0, 3), (0, 6), (0, 12), (0, 24), (0, 60), (0, 120), (0, 240), (0, 600),
        (0, 1200), (0, 2400), (0, 6000), (0, 12000),
    ];

    /// <summary>The ticks of a line, from left to right; no two labels touch.</summary>
    public static IReadOnlyList<AxisTick> Of(TimeAxis axis)
    {
        List<AxisTick> ticks = [];
        double free = double.NegativeInfinity;
        int year = 0;
        foreach ((double place, DateOnly day, bool isYear) in axis.Pieces.SelectMany(DaysOf))
        {
            if (place < free)
                continue;
            free = place + LabelWidth;
            ticks.Add(new(place, LabelOf(day, isYear), isYear || day.Year == year ? null : YearOf(day)));
            year = day.Year;
        }
        return ticks;
    }

    static IEnumerable<(double Place, DateOnly Day, bool IsYear)> DaysOf(AxisPiece piece)
    {
        // What lies between the ends of a shortened stretch cannot be read off it.
        if (piece.IsShortened)
            return [Edge(piece.Left, piece.FromDay), Edge(piece.Right, piece.ToDay)];
        var (days, months) = StepOf(piece);
        var ticks = days > 0 ? EveryDays(piece, days) : EveryMonths(piece, months);
        // Where time begins, and begins again, is named to the day.
        return ticks.Select(day => (PlaceOf(piece, day), day, months >= 12)).Prepend(Edge(piece.Left, piece.FromDay));
    }

    // A year's own beginning is called by the year.
    static (double Place, DateOnly Day, bool IsYear) Edge(double place, int day) =>
        (place, Day(day), Day(day) is { Month: 1, Day: 1 });

    static (int Days, int Months) StepOf(AxisPiece piece)
    {
        double perDay = piece.Width / piece.Days;
        foreach (var step in Steps)
        {
            // The shortest month has 28 days.
            if ((step.Days + (step.Months * 28)) * perDay >= LabelWidth)
                return step;
        }
        return Steps[^1];
    }

    static IEnumerable<DateOnly> EveryDays(AxisPiece piece, int step)
    {
        for (int day = piece.FromDay; day <= piece.ToDay; day += step)
            yield return Day(day);
    }

    static IEnumerable<DateOnly> EveryMonths(AxisPiece piece, int step)
    {
        DateOnly from = Day(piece.FromDay);
        int month = (from.Year * 12) + from.Month - 1 + (from.Day > 1 ? 1 : 0);
        for (month = (month + step - 1) / step * step; month / 12 <= DateOnly.MaxValue.Year; month += step)
        {
            if (month < 12) // there is no year 0
                continue;
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day.DayNumber > piece.ToDay)
                yield break;
            yield return day;
        }
    }

    static double PlaceOf(AxisPiece piece, DateOnly day) =>
        piece.Left + ((day.DayNumber - piece.FromDay) / (double)piece.Days * piece.Width);

    static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber));

    static string LabelOf(DateOnly day, bool isYear) => isYear
        ? YearOf(day)
        : day.ToString(day.Day == 1 ? "MMM" : "d MMM", English);

    static string YearOf(DateOnly day) => day.Year.ToString(English);
}
