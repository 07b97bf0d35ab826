using Standfirst.App.Output;

namespace Standfirst.App.Archiving;

/// <summary>Waits for a database that does not answer for a while: its server starts anew, another program writes for
/// long.</summary>
/// <param name="error">Where it is told.</param>
/// <param name="clock">Tells how long it lasts.</param>
/// <param name="stop">Ends the waiting.</param>
sealed class Outage(TextWriter error, TimeProvider clock, CancellationToken stop)
{
    // A server starts anew within seconds, is brought to a new version within minutes. Behind that somebody has to know.
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    // What answered for a minute had come back: a try takes half of one at most.
    static readonly TimeSpan Healed = TimeSpan.FromMinutes(1);

    readonly Lock _looking = new();
    long? _began;
    long _last;

    /// <summary>Waits a little; false where it has lasted too long, or nobody wants to wait.</summary>
    /// <param name="trouble">What it said; told once.</param>
    public async Task<bool> Outlast(string trouble)
    {
        if (!IsShort(out bool isNew))
            return false;
        if (isNew)
            error.WriteLine(OneLine.Of($"standfirst: {trouble}; trying again for {Longest.TotalMinutes} minutes"));
        try
        {
            await Task.Delay(Pause, clock, stop);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    bool IsShort(out bool isNew)
    {
        lock (_looking)
        {
            isNew = _began is null || clock.GetElapsedTime(_last) > Healed;
            _last = clock.GetTimestamp();
            if (isNew)
                _began = _last;
            return clock.GetElapsedTime(_began!.Value) < Longest;
        }
    }
}
