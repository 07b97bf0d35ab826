using Standfirst.Text;

namespace Standfirst.Articles;

/// <summary>Words that an article reports as someone's own. Its spans are stretches of the article's text.</summary>
/// <param name="Content">What was said, one span for each paragraph it runs over and each side of an interruption; in
/// reading order, the quotation marks left out. Never empty.</param>
/// <param name="Kind">Whether the words are the speaker's, the writer's or both.</param>
public sealed record Quotation(IReadOnlyList<TextSpan> Content, QuotationKind Kind)
{
    /// <summary>The reporting words ("said", "according to"); null where there are none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The words that name the speaker, as written: "she", "the model"; null where there are none.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>The speaker's <see cref="Person.Id"/> in <see cref="Article.People"/>; null when the page names nobody.</summary>
    public string? Speaker { get; init; }

    /// <summary>Where it was said or written ("Instagram", "a statement"); null when the page does not tell.</summary>
    public string? Medium { get; init; }

    /// <summary>The day it was said, or the week, month or year where the page tells no more, as ISO 8601; null when it does
    /// not tell.</summary>
    public string? Said { get; init; }

    /// <summary>How sure it is that these words are a quotation and its speaker is right, 0 to 1.</summary>
    public double Confidence { get; init; }
}

/// <summary>Whose words a quotation is made of.</summary>
public enum QuotationKind
{
    /// <summary>The speaker's words, in marks: “We will not wait,” she said.</summary>
    Direct,

    /// <summary>The writer's words with some of the speaker's in marks: She said they would “not wait” any longer.</summary>
    Mixed,

    /// <summary>The writer's words: She said that they would not wait.</summary>
    Indirect,
}
