using Standfirst.App.Output;

namespace Standfirst.App.Commands;

/// <summary>What a command that reads pages was told on its command line.</summary>
sealed record ReadSettings
{
    /// <summary>Files, folders and "-", in the order given; at least one.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The address of the only input; null when none was given.</summary>
    public Uri? Url { get; init; }

    /// <summary>The list of addresses; null when none was given.</summary>
    public string? AddressList { get; init; }

    /// <summary>The formats that the command can write.</summary>
    public required FormatFamily Formats { get; init; }

    /// <summary>The name of the one to write; null for what suits the output.</summary>
    public string? Format { get; init; }

    /// <summary>The file that takes the records; null for standard output.</summary>
    public string? OutputFile { get; init; }

    /// <summary>How many pages are read at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>What the engine is told of every page.</summary>
    public required ReadOptions Options { get; init; }

    /// <summary>Whether progress and summary are left out.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether there may be more than one page: several inputs, or a folder.</summary>
    public bool MayBeSeveral => Inputs.Count > 1 || Directory.Exists(Inputs[0]);
}
