using Standfirst.Articles;

namespace Standfirst.Archive.Corrections;

/// <summary>What somebody wants to put right.</summary>
/// <param name="ArticleId">The version of the article that they look at; the correction belongs to its page.</param>
/// <param name="Field">What is put right.</param>
/// <param name="To">What it should be: the authors' names; one date or date and time, ISO 8601; one speaker's name, or nothing
/// where nobody knows who spoke.</param>
/// <param name="By">Who says so: a key's name, or "local".</param>
public sealed record NewCorrection(long ArticleId, CorrectedField Field, IReadOnlyList<string> To, string By)
{
    /// <summary>The place of the quotation in that version's record, from 0; null for other fields than the speaker.</summary>
    public int? Quotation { get; init; }

    /// <summary>Why; null to say nothing.</summary>
    public string? Reason { get; init; }
}

/// <summary>What became of a correction. The cases are all there are.</summary>
public abstract record CorrectionAnswer
{
    CorrectionAnswer()
    {
    }

    /// <summary>It is kept.</summary>
    /// <param name="Correction">As it is kept.</param>
    public sealed record Added(KeptCorrection Correction) : CorrectionAnswer;

    /// <summary>It is not kept.</summary>
    /// <param name="Reason">Why, in words for who made it.</param>
    public sealed record Refused(string Reason) : CorrectionAnswer;
}

/// <summary>A correction as the archive keeps it.</summary>
/// <param name="Id">Its number, given once.</param>
/// <param name="PageId">The page that it belongs to.</param>
/// <param name="Correction">What is put right; <see cref="ReaderCorrection.Quotation"/> is its place in the current version.</param>
public sealed record KeptCorrection(long Id, long PageId, ReaderCorrection Correction)
{
    /// <summary>When it was withdrawn; null while it was not.</summary>
    public DateTimeOffset? Withdrawn { get; init; }

    /// <summary>Whether it is the newest for its field that was not withdrawn: the one that is shown.</summary>
    public bool IsInForce { get; init; }
}
