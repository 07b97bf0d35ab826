using Standfirst.App.Inputs;

namespace Standfirst.App.Mcp;

/// <summary>What `standfirst mcp` is told.</summary>
sealed record McpSettings
{
    /// <summary>Whether read_page may fetch pages from the web. A model that reads hostile pages could be talked into telling what
    /// it knows by the addresses that it asks for, so that only whoever starts the program can allow it.</summary>
    public bool AllowFetch { get; init; }

    /// <summary>How pages are fetched.</summary>
    public FetchSettings Fetching { get; init; } = new();
}
