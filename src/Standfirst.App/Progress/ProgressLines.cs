
namespace Standfirst.App.Progress;

/// <summary>Progress for a log: a plain line now and then.</summary>
/// <param name="error">Takes the lines.</param>
/// <param name="total">How many inputs there are; null where nobody can know before they are read.</param>
/// <param name="clock">Tells when the next line is due.</param>
sealed class ProgressLines(TextWriter error, int? total, TimeProvider clock) : IProgressReport
{
    /// <summary>The time between two lines.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    readonly Pace _pace = new(total, clock);
    long _last = clock.GetTimestamp();

    /// <inheritdoc/>
    public void Update(Tally tally)
    {
        if (clock.GetElapsedTime(_last) < Interval)
            return;
        _last = clock.GetTimestamp();
        Say($"standfirst: {_pace.Describe(tally)}");
    }

    /// <inheritdoc/>
    public void Say(string line) => error.WriteLine(line);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
