using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Opml;

/// <summary>The feeds that an OPML list names.</summary>
public sealed record OpmlList
{
    /// <summary>The list's title; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The feeds in the list's order, each address once; of a list that is cut off, those before the cut.
    /// </summary>
    public IReadOnlyList<OpmlFeed> Feeds { get; init; } = [];

    /// <summary>What was wrong, in the order of its finding.</summary>
    public IReadOnlyList<SourceTrouble> Troubles { get; init; } = [];
}
