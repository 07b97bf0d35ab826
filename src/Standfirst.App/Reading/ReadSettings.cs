using Standfirst.App.Inputs;
using Standfirst.App.Output;

namespace Standfirst.App.Reading;

/// <summary>What a command that reads pages and writes records was told on its command line.</summary>
sealed record ReadSettings
{
    /// <summary>The pages.</summary>
    public required IntakeSettings Intake { get; init; }

    /// <summary>The formats that the command can write.</summary>
    public required FormatFamily Formats { get; init; }

    /// <summary>The name of the one to write; null for what suits the output.</summary>
    public string? Format { get; init; }

    /// <summary>The file that takes the records; null for standard output.</summary>
    public string? OutputFile { get; init; }
}
