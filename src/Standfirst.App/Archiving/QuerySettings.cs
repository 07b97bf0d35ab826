using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.Archiving;

/// <summary>What a command that asks an archive was told on its command line.</summary>
sealed record QuerySettings
{
    /// <summary>As many as a screen shows.</summary>
    public const int UsualLimit = 20;

    /// <summary>The limit that the option's value means.</summary>
    public static int LimitOf(int? value) => value switch
    {
        null => UsualLimit,
        0 => int.MaxValue,
        { } limit => limit,
    };

    /// <summary>What is looked for.</summary>
    public required SearchQuery Query { get; init; }

    /// <summary>How many to give at most.</summary>
    public required int Limit { get; init; }

    /// <summary>In which order; null for the usual one.</summary>
    public SearchSort? Sort { get; init; }

    /// <summary>The name of the format; null for what suits the output.</summary>
    public string? Format { get; init; }

    /// <summary>The file that takes the answer; null for standard output.</summary>
    public string? OutputFile { get; init; }
}
