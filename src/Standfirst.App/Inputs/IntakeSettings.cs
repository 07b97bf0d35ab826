namespace Standfirst.App.Inputs;

/// <summary>Which pages a command is to read, and how, as its command line tells.</summary>
sealed record IntakeSettings
{
    /// <summary>What was named, in the order given; at least one.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The address of the only input; null when none was given.</summary>
    public Uri? Url { get; init; }

    /// <summary>The list of addresses; null when none was given.</summary>
    public string? AddressList { get; init; }

    /// <summary>How many pages are read at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>What the engine is told of every page.</summary>
    public required ReadOptions Options { get; init; }

    /// <summary>How pages are fetched.</summary>
    public FetchSettings Fetching { get; init; } = new();

    /// <summary>Whether progress and summary are left out.</summary>
    public bool Quiet { get; init; }
}
