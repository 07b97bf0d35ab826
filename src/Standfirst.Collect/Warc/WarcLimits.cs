namespace Standfirst.Collect.Warc;

/// <summary>How much of one record is read, so that no file fills the machine.</summary>
public sealed record WarcLimits
{
    /// <summary>The limits that hold where no others are given.</summary>
    public static WarcLimits Default { get; } = new();

    /// <summary>
    /// The longest record that is given out, in bytes as the crawler stored it; longer ones are passed over
    /// and told.
    /// </summary>
    /// <remarks>
    /// 32 MB: news pages have less than 10, and Common Crawl cuts everything at 1 (5 since 2025).
    /// </remarks>
    public int LongestRecord { get; init; } = 32 << 20;

    /// <summary>
    /// The longest body after all its packing is undone; what is beyond is cut off and told.
    /// </summary>
    public int LongestBody { get; init; } = 32 << 20;
}
