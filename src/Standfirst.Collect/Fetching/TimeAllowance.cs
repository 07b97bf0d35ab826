namespace Standfirst.Collect.Fetching;

/// <summary>The time that the requests for one page may take together.</summary>
sealed class TimeAllowance(TimeSpan limit)
{
    /// <summary>All of it.</summary>
    public TimeSpan Limit { get; } = limit;

    /// <summary>What is left of it.</summary>
    public TimeSpan Left { get; private set; } = limit;

    /// <summary>Takes from it what a request took.</summary>
    public void Spend(TimeSpan time) => Left = time < Left ? Left - time : TimeSpan.Zero;
}
