namespace Standfirst.Collect.Warc;

/// <summary>A place that holds no readable record; reading goes on behind it.</summary>
public sealed record WarcDamage : WarcReading
{
    internal WarcDamage(long offset, string reason)
        : base(offset) => Reason = reason;

    /// <summary>What is wrong there.</summary>
    public string Reason { get; }

    /// <summary>Where the next record begins; null where none was found up to the file's end.</summary>
    public long? ResumedAt { get; init; }
}
