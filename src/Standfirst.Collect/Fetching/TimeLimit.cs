using System.Globalization;

namespace Standfirst.Collect.Fetching;

/// <summary>Stops a request that takes too long, and knows which of the limits it was.</summary>
sealed class TimeLimit : IDisposable
{
    readonly TimeAllowance _allowance;
    readonly TimeProvider _time;
    readonly long _start;
    readonly CancellationTokenSource _source;
    readonly CancellationTokenRegistration _caller;
    volatile string _reason = "";
    volatile bool _isAllowance;

    /// <summary>Starts counting.</summary>
    /// <param name="allowance">What the request is taken from when it is over.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancel">The caller's wish, which also stops it.</param>
    public TimeLimit(TimeAllowance allowance, TimeProvider time, CancellationToken cancel)
    {
        _allowance = allowance;
        _time = time;
        _start = time.GetTimestamp();
        _source = new(Timeout.InfiniteTimeSpan, time);
        _caller = cancel.UnsafeRegister(
            static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    /// <summary>Told to whatever can be stopped.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>How long the request has taken.</summary>
    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>What took too long, once it has.</summary>
    public string Reason => _reason;

    /// <summary>Sets the limit that counts from now on.</summary>
    /// <param name="elapsed">Counted from the request's start.</param>
    /// <param name="reason">What is told when it is over.</param>
    public void Set(TimeSpan elapsed, string reason)
    {
        _isAllowance = _allowance.Left < elapsed;
        _reason = _isAllowance
            ? $"it takes longer than the limit of {Words(_allowance.Limit)}"
            : reason;
        var left = (_isAllowance ? _allowance.Left : elapsed) - Elapsed;
        _source.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    /// <summary>A time in words, "30 s".</summary>
    public static string Words(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");

    /// <inheritdoc/>
    public void Dispose()
    {
        // Timers ring a little early: what is left then is no time for another request.
        _allowance.Spend(_isAllowance && _source.IsCancellationRequested ? _allowance.Left : Elapsed);
        _caller.Dispose();
        _source.Dispose();
    }
}
