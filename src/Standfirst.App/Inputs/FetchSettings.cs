using Standfirst.Collect.Fetching;

namespace Standfirst.App.Inputs;

/// <summary>How pages are fetched from the web.</summary>
sealed record FetchSettings
{
    /// <summary>How many pages are fetched at once, of as many hosts, where nothing else is asked for: enough that slow servers
    /// do not hold up the reading, few enough for any line.</summary>
    public const int UsualConnections = 16;

    /// <summary>What the fetcher is told.</summary>
    public FetchOptions Options { get; init; } = FetchOptions.Default;

    /// <summary>How many pages are fetched at once; one host gets one request at a time all the same.</summary>
    public int Connections { get; init; } = UsualConnections;
}
