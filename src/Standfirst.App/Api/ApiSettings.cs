using Standfirst.App.Inputs;

namespace Standfirst.App.Api;

/// <summary>What the API is told.</summary>
sealed record ApiSettings
{
    /// <summary>The most bytes of a page.</summary>
    public int MaxBytes { get; init; } = ReadOptions.Default.MaxBytes;

    /// <summary>How pages are fetched.</summary>
    public FetchSettings Fetching { get; init; } = new();
}
