using Standfirst.Articles;

namespace Standfirst.App.Api.Answers;

/// <summary>What readers put right in a page.</summary>
/// <param name="Corrections">In the order in which they were made, withdrawn ones among them.</param>
sealed record CorrectionList(IReadOnlyList<CorrectionLine> Corrections);

/// <summary>A correction. What was read stays in the record beside it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Field">What is put right.</param>
/// <param name="To">What it should be: names of authors; one date; one speaker, or none where nobody knows who
/// spoke.</param>
/// <param name="From">What the record said then.</param>
/// <param name="By">Who says so: the name of a key, or "local".</param>
/// <param name="At">When.</param>
/// <param name="Quotation">The place of the quotation in the current version, from 0; left out for other fields, and where
/// it is gone.</param>
/// <param name="Words">The words of that quotation; left out for other fields.</param>
/// <param name="Reason">Why; left out where nobody said.</param>
/// <param name="Withdrawn">When it was withdrawn; left out while it was not.</param>
/// <param name="IsInForce">Whether it is the one that is shown.</param>
sealed record CorrectionLine(
    long Id, CorrectedField Field, IReadOnlyList<string> To, IReadOnlyList<string> From, string By, string At,
    int? Quotation, string? Words, string? Reason, DateTimeOffset? Withdrawn, bool IsInForce);

/// <summary>What is to be put right.</summary>
/// <param name="Field">What.</param>
/// <param name="To">What it should be: names of authors; one date, ISO 8601; one speaker, or none where nobody knows who
/// spoke.</param>
sealed record CorrectionToMake(CorrectedField Field, IReadOnlyList<string> To)
{
    /// <summary>The place of the quotation in the record, from 0; for a speaker only.</summary>
    public int? Quotation { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
