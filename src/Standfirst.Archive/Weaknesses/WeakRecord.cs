namespace Standfirst.Archive.Weaknesses;

/// <summary>A record that is not to be trusted without a look at the page.</summary>
public sealed record WeakRecord
{
    /// <summary>The number of the article's version, the current one of its page.</summary>
    public required long ArticleId { get; init; }

    /// <summary>Where it stands: its normalised URL; "input:NAME#HASH" where it has none.</summary>
    public required string Address { get; init; }

    /// <summary>The headline; null where it has none.</summary>
    public string? Headline { get; init; }

    /// <summary>The site's name as its newest page prints it, else its host; null where it has neither.</summary>
    public string? Site { get; init; }

    /// <summary>When it was published, as the page gives it; null where it does not.</summary>
    public string? Published { get; init; }

    /// <summary>Why, the weightiest reason first; never empty.</summary>
    public required IReadOnlyList<WeakReason> Reasons { get; init; }
}

/// <summary>One reason.</summary>
/// <param name="Weakness">Which it is.</param>
/// <param name="Words">The same in words: "the date: meta says “2024-05-09”, json-ld “2024-05-03”".</param>
public sealed record WeakReason(Weakness Weakness, string Words);

/// <summary>Some of the weak records.</summary>
/// <param name="Records">The records, those stored last first.</param>
/// <param name="Next">The number to go on behind; null where these are the last.</param>
/// <param name="Unjudged">How many older articles nobody has judged yet: <see cref="WeakRecordList.JudgeAll"/> does.</param>
public sealed record FoundWeakRecords(IReadOnlyList<WeakRecord> Records, long? Next, long Unjudged);

/// <summary>How many weak records there are.</summary>
/// <param name="Reasons">For each reason that any has, how many; in the order of <see cref="Weakness"/>.</param>
/// <param name="Records">How many records there are that have any.</param>
/// <param name="Unjudged">How many older articles nobody has judged yet: <see cref="WeakRecordList.JudgeAll"/> does.</param>
public sealed record WeakCounts(IReadOnlyList<WeakCount> Reasons, long Records, long Unjudged);

/// <summary>How many records have one reason.</summary>
/// <param name="Weakness">The reason.</param>
/// <param name="Records">How many.</param>
public sealed record WeakCount(Weakness Weakness, long Records);
