using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Why a value of a record is what it is.</summary>
/// <param name="Of">The value's name, as addresses have it: "headline", "quotation-3.speaker".</param>
/// <param name="Label">What it is, in words: "Headline", "Speaker of quotation 3".</param>
/// <param name="Value">The value as it is shown; null where the record has none.</param>
sealed record Evidence(string Of, string Label, string? Value)
{
    /// <summary>The words of the text that it was read from, by what each is.</summary>
    public IReadOnlyList<CitedWords> Words { get; init; } = [];

    /// <summary>The witness that was believed and those that said something else; null where no witnesses were heard.</summary>
    public FieldEvidence? Witnesses { get; init; }

    /// <summary>How sure it is, 0 to 1; null where nobody says.</summary>
    public double? Confidence { get; init; }

    /// <summary>What else there is to say about how it came to be, each a sentence.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where one can go from here: more of the same person, the page of the publisher.</summary>
    public IReadOnlyList<(string Path, string Words)> More { get; init; } = [];

    /// <summary>For a quotation: its place in the record, from 0. Its speaker has evidence of its own.</summary>
    public int? Quotation { get; init; }

    /// <summary>What a reader put right; null where nobody did. <see cref="Value"/> is then what the machine read.</summary>
    public ReaderCorrection? Correction { get; init; }

    /// <summary>Whether people can put it right.</summary>
    public bool IsCorrectable { get; init; }
}

/// <summary>Words that a value rests on.</summary>
/// <param name="What">What they are: "the quoted words", "names the speaker".</param>
/// <param name="Span">Where they stand in the text.</param>
readonly record struct CitedWords(string What, TextSpan Span);
