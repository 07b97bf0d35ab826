namespace Standfirst.Articles;

/// <summary>What a reader of the record put right. It stands beside what was read from the page, which stays as it is.</summary>
/// <remarks>What the page's own editors corrected is a <see cref="Correction"/>.</remarks>
/// <param name="Field">What is put right.</param>
/// <param name="To">What it should be: the authors' names in the order of the byline; one date or date and time, ISO 8601;
/// one speaker's name, or nothing where nobody knows who spoke.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When it was said, ISO 8601 in UTC.</param>
public sealed record ReaderCorrection(CorrectedField Field, IReadOnlyList<string> To, string By, string At)
{
    /// <summary>What the record said then, in the same form; empty where it said nothing.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>The place in <see cref="Article.Quotations"/> of the quotation whose speaker is put right, from 0; null for
    /// other fields, and where this version of the article no longer has it.</summary>
    public int? Quotation { get; init; }

    /// <summary>The words of that quotation as they stood then, " … " between its stretches; null for other fields.</summary>
    public string? Words { get; init; }

    /// <summary>Why; null when nothing is said.</summary>
    public string? Reason { get; init; }
}

/// <summary>What a reader can put right.</summary>
public enum CorrectedField
{
    /// <summary>Who wrote the article.</summary>
    Authors,

    /// <summary>When it was first published.</summary>
    Published,

    /// <summary>Who said the words of one quotation.</summary>
    Speaker,
}
