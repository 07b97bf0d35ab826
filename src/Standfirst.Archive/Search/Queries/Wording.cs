namespace Standfirst.Archive.Search.Queries;

/// <summary>Words to be found side by side, in this order.</summary>
/// <param name="Words">The words, cut and folded as those of the archive are; one at least.</param>
/// <param name="Match">How much of the last word is known.</param>
public sealed record Wording(IReadOnlyList<string> Words, WordMatch Match)
{
    /// <inheritdoc/>
    public bool Equals(Wording? other) =>
        other is not null && Match == other.Match && Words.SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Match, Words.Count, Words[^1]);
}

/// <summary>How much of a word is known.</summary>
public enum WordMatch
{
    /// <summary>The word.</summary>
    Whole,

    /// <summary>How it begins: "ferr*".</summary>
    Prefix,

    /// <summary>How it ends: "*wasser". Only a single word.</summary>
    Suffix,

    /// <summary>Letters within it: "*wasser*". Only a single word.</summary>
    Part,
}
