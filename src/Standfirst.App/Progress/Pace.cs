using System.Globalization;

namespace Standfirst.App.Progress;

/// <summary>How far a run is, how fast it goes and how long it will still take, in words.</summary>
/// <param name="total">How many inputs there are; null where nobody can know before they are read.</param>
/// <param name="clock">Tells the time since the beginning.</param>
sealed class Pace(int? total, TimeProvider clock)
{
    // Before that, the start of the program tells more than the pace.
    static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(2);

    readonly long _start = clock.GetTimestamp();

    /// <summary>The words for this tally: "412 of 1497 pages, 3 could not be read, 206/s, 5 s left".</summary>
    public string Describe(Tally tally)
    {
        string words = total is { } all ? $"{tally.Done} of {all} pages" : $"{tally.Done} pages";
        if (tally.Unread > 0)
            words += $", {tally.Unread} could not be read";

        var elapsed = clock.GetElapsedTime(_start);
        if (elapsed < FirstLook || tally.Done == 0)
            return words;
        double perSecond = tally.Done / elapsed.TotalSeconds;
        words += string.Create(CultureInfo.InvariantCulture, $", {perSecond:0.#}/s");
        return total > tally.Done ? $"{words}, {InWords(TimeSpan.FromSeconds((total.Value - tally.Done) / perSecond))} left" : words;
    }

    static string InWords(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => $"{(int)Math.Ceiling(time.TotalSeconds)} s",
        { TotalHours: < 1 } => $"{(int)time.TotalMinutes} min {time.Seconds} s",
        _ => $"{(int)time.TotalHours} h {time.Minutes} min",
    };
}
