using Standfirst.App.Reading;

namespace Standfirst.App.Progress;

/// <summary>Progress for a log: a plain line now and then.</summary>
/// <param name="error">Takes the lines.</param>
/// <param name="total">How many inputs there are.</param>
/// <param name="clock">Tells when the next line is due.</param>
sealed class ProgressLines(TextWriter error, int total, TimeProvider clock) : IProgressReport
{
    /// <summary>The time between two lines.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    long _last = clock.GetTimestamp();

    /// <inheritdoc/>
    public void Update(Tally tally)
    {
        if (clock.GetElapsedTime(_last) < Interval)
            return;
        _last = clock.GetTimestamp();
        Say($"standfirst: {tally.Done} of {total} pages, {tally.Unread} could not be read");
    }

    /// <inheritdoc/>
    public void Say(string line) => error.WriteLine(line);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
