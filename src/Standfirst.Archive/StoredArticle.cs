namespace Standfirst.Archive;

/// <summary>One version of an article as the archive keeps it.</summary>
public sealed record StoredArticle
{
    /// <summary>Its number, given once.</summary>
    public required long Id { get; init; }

    /// <summary>The number of its page.</summary>
    public required long PageId { get; init; }

    /// <summary>The page's normalised URL; "input:NAME#HASH" where it has none.</summary>
    public required string Address { get; init; }

    /// <summary>Which version of its page it is, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it is the newest version of its page.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset StoredAt { get; init; }

    /// <summary>When its page was first seen.</summary>
    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>When its page was last seen.</summary>
    public required DateTimeOffset LastSeen { get; init; }

    /// <summary>What it was read from.</summary>
    public required string Input { get; init; }

    /// <summary>How it came.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The record: one line of JSON in UTF-8, byte for byte as it was stored, without a line break. Where readers put
    /// something right, the field "readerCorrections" stands at its end, which is stored apart.</summary>
    public required ReadOnlyMemory<byte> Record { get; init; }
}

/// <summary>A version of a page, for a list of all.</summary>
/// <param name="ArticleId">Its number.</param>
/// <param name="Version">Which it is, from 1.</param>
/// <param name="IsCurrent">Whether it is the newest.</param>
/// <param name="StoredAt">When it was stored.</param>
/// <param name="Headline">Its headline; null where it has none.</param>
/// <param name="TextLength">How long its text is, in UTF-16 code units.</param>
public sealed record ArticleVersion(
    long ArticleId, int Version, bool IsCurrent, DateTimeOffset StoredAt, string? Headline, int TextLength);
