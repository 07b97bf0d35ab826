using Standfirst.App.Output;

namespace Standfirst.App.Batch;

/// <summary>What a shard leaves behind when it is done.</summary>
sealed record DoneMark
{
    /// <summary>The <see cref="Shard.Id"/> it was done for.</summary>
    public required string Plan { get; init; }

    /// <summary>The exact version of the program.</summary>
    public required string Program { get; init; }

    /// <summary>The machine it was done on.</summary>
    public required string Host { get; init; }

    /// <summary>How long it took, checking the inputs and all.</summary>
    public required double Seconds { get; init; }

    /// <summary>How many pages were read: as many lines are in the records.</summary>
    public required int Pages { get; init; }

    /// <summary>How many inputs could not be read: as many lines are in the errors.</summary>
    public required int Unread { get; init; }

    /// <summary>How many records of which kind were no pages.</summary>
    public required IReadOnlyDictionary<string, int> Skipped { get; init; }

    /// <summary>The records.</summary>
    public required PackedFacts Records { get; init; }

    /// <summary>Where each of them came from.</summary>
    public required PackedFacts Origins { get; init; }
}

/// <summary>What a shard leaves behind when it cannot be done.</summary>
/// <param name="Plan">The <see cref="Shard.Id"/> it was tried for.</param>
/// <param name="Reason">Why, in words for the user.</param>
/// <param name="Attempts">How often in a row it has failed.</param>
/// <param name="Host">The machine it was last tried on.</param>
sealed record FailedMark(string Plan, string Reason, int Attempts, string Host);

/// <summary>Tells that a shard is under way.</summary>
/// <param name="Host">The machine.</param>
/// <param name="Process">The process there.</param>
/// <param name="Started">When it began.</param>
/// <param name="Heartbeat">When it last was heard of.</param>
sealed record RunningMark(string Host, int Process, DateTimeOffset Started, DateTimeOffset Heartbeat);

/// <summary>An input that could not be read, as the errors of a shard tell it.</summary>
/// <param name="Input">Its name.</param>
/// <param name="Reason">Why.</param>
sealed record UnreadInput(string Input, string Reason);
