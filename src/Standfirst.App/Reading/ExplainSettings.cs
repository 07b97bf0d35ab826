
namespace Standfirst.App.Reading;

/// <summary>What `standfirst explain` was told on its command line.</summary>
sealed record ExplainSettings
{
    /// <summary>How many features are named for each block: enough to see why, few enough for a line.</summary>
    public const int UsualEffects = 3;

    /// <summary>A file or "-".</summary>
    public required string Input { get; init; }

    /// <summary>Where the page came from; null when it was not given.</summary>
    public Uri? Url { get; init; }

    /// <summary>The file for the coloured page; null for none.</summary>
    public string? HtmlFile { get; init; }

    public required int Effects { get; init; }

    /// <summary>What the engine is told of the page.</summary>
    public required ReadOptions Options { get; init; }
}
