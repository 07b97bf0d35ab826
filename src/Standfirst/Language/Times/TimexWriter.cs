using System.Globalization;
using Standfirst.Articles;

namespace Standfirst.Language.Times;

/// <summary>Times → the values of TIMEX3: "2020-12-22", "2020-W52", "199", "PT30M", "XXXX-WXX-2".</summary>
static class TimexWriter
{
    // The longest value is a range of two days with room to spare.
    const int Longest = 80;

    static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    static readonly string[] Parts = ["", "MO", "MI", "AF", "EV", "NI", "DT"];

    /// <summary>Writes a value; what is not known of it is written as X.</summary>
    public static string Write(in TimeValue value)
    {
        if (value.Reference is { } reference)
            return reference;
        var writer = new Letters(stackalloc char[Longest]);
        switch (value.Type)
        {
            case TimeExpressionType.Duration:
                WriteDuration(ref writer, value);
                break;
            case TimeExpressionType.Set when value.Amount != 0:
                WriteDuration(ref writer, value);
                break;
            default:
                WriteCalendar(ref writer, value);
                break;
        }
        return writer.ToString();
    }

    static void WriteCalendar(ref Letters writer, in TimeValue value)
    {
        WritePlace(ref writer, value);
        if (value.LastDay > 0)
        {
            var last = DateOnly.FromDayNumber(value.LastDay - 1);
            writer.Add('/');
            WritePlace(ref writer, TimeValue.Date(Grain.Day, last.Year, last.Month, last.Day));
        }
        else if (value.EndDay > 0)
        {
            writer.Add('/');
            WritePlace(ref writer, value with { Day = value.EndDay });
        }
        else if (value.End > 0)
        {
            writer.Add('/');
            var last = value.Grain == Grain.Year ? value with { Year = value.End } : value with { Number = value.End };
            WritePlace(ref writer, last);
        }
        else
            WriteTimeOfDay(ref writer, value);
    }

    static void WritePlace(ref Letters writer, in TimeValue value)
    {
        switch (value.Grain)
        {
            case Grain.Decade:
                writer.Add(value.Year, 10, 3);
                return;
            case Grain.Century:
                writer.Add(value.Year, 100, 2);
                return;
            case Grain.Millennium:
                writer.Add(value.Year, 1000, 1);
                return;
            default:
                writer.Add(value.Year, 1, 4);
                break;
        }
        switch (value.Grain)
        {
            case Grain.Week or Grain.Fortnight or Grain.Weekend:
                writer.Add("-W");
                writer.Add(value.Number, 1, 2);
                if (value.Grain == Grain.Weekend)
                    writer.Add("-WE");
                break;
            case Grain.Quarter or Grain.Half:
                writer.Add(value.Grain == Grain.Quarter ? "-Q" : "-H");
                writer.Add(value.Number, 1, 1);
                break;
            case Grain.Season:
                writer.Add('-');
                writer.Add(Seasons[Math.Clamp(value.Number, 1, Seasons.Length) - 1]);
                break;
            case Grain.Month:
                writer.Add('-');
                writer.Add(value.Number, 1, 2);
                break;
            case Grain.Day when value is { Weekday: > 0, Number: 0, Day: 0 }:
                writer.Add("-WXX-");
                writer.Add(value.Weekday, 1, 1);
                break;
            case Grain.Year:
                break;
            default:
                writer.Add('-');
                writer.Add(value.Number, 1, 2);
                writer.Add('-');
                writer.Add(value.Day, 1, 2);
                break;
        }
    }

    static void WriteTimeOfDay(ref Letters writer, in TimeValue value)
    {
        if (value.Clock > 0)
        {
            writer.Add('T');
            writer.AddPlain((value.Clock - 1) / 60);
            writer.Add(':');
            writer.AddPlain((value.Clock - 1) % 60);
            if (value.IsGreenwich)
                writer.Add('Z');
        }
        else if (value.Part != PartOfDay.None)
        {
            writer.Add('T');
            writer.Add(Parts[(int)value.Part]);
        }
    }

    static void WriteDuration(ref Letters writer, in TimeValue value)
    {
        var (grain, amount) = Plain(value.Grain, value.Amount);
        writer.Add('P');
        bool isTime = grain < Grain.Day;
        if (isTime)
            writer.Add('T');
        writer.AddAmount(amount, LetterOf(grain));
        if (value.RestGrain == Grain.None)
            return;
        var (restGrain, rest) = Plain(value.RestGrain, value.Rest);
        if (!isTime && restGrain < Grain.Day)
            writer.Add('T');
        writer.AddAmount(rest, LetterOf(restGrain));
    }

    // In units that ISO 8601 has: ten years, three months; half an hour in minutes.
    static (Grain Grain, double Amount) Plain(Grain grain, double amount) => grain switch
    {
        Grain.Fortnight => (Grain.Week, amount * 2),
        Grain.Quarter => (Grain.Month, amount * 3),
        Grain.Half => (Grain.Month, amount * 6),
        Grain.Season => (Grain.Month, amount * 3),
        Grain.Decade => (Grain.Year, amount * 10),
        Grain.Century => (Grain.Year, amount * 100),
        Grain.Millennium => (Grain.Year, amount * 1000),
        Grain.Hour when amount is 0.5 => (Grain.Minute, 30),
        Grain.Day when amount is 0.5 => (Grain.Hour, 12),
        Grain.Year when amount is 0.5 => (Grain.Month, 6),
        _ => (grain, amount),
    };

    static string LetterOf(Grain grain) => grain switch
    {
        Grain.Second => "S",
        Grain.Minute => "M",
        Grain.Hour => "H",
        Grain.Day => "D",
        Grain.Weekend => "WE",
        Grain.Week => "W",
        Grain.Month => "M",
        _ => "Y",
    };

    ref struct Letters(Span<char> room)
    {
        readonly Span<char> _room = room;
        int _length;

        public void Add(char letter) => _room[_length++] = letter;

        public void Add(string letters)
        {
            letters.CopyTo(_room[_length..]);
            _length += letters.Length;
        }

        // A number without its last digits, Xs where it is unknown; years before our era begin with BC.
        public void Add(int number, int divisor, int digits)
        {
            if (number == 0)
            {
                _room.Slice(_length, digits).Fill('X');
                _length += digits;
                return;
            }
            if (number < 0)
                Add("BC");
            number = Math.Abs(number) / divisor;
            for (int digit = digits - 1; digit >= 0; digit--, number /= 10)
                _room[_length + digit] = (char)('0' + number % 10);
            _length += digits;
        }

        public void AddPlain(int number)
        {
            Add((char)('0' + number / 10));
            Add((char)('0' + number % 10));
        }

        public void AddAmount(double amount, string unit)
        {
            if (double.IsNaN(amount))
                Add('X');
            else
            {
                amount.TryFormat(_room[_length..], out int written, "0.##", CultureInfo.InvariantCulture);
                _length += written;
            }
            Add(unit);
        }

        public readonly override string ToString() => _room[.._length].ToString();
    }
}
