using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Archive.Search.Quotations;

/// <summary>Something that somebody said, with where it was told.</summary>
public sealed record SpokenQuotation
{
    /// <summary>The article that tells it: the first publisher's where several print the same story.</summary>
    public required long ArticleId { get; init; }

    /// <summary>Where it stands.</summary>
    public required string Address { get; init; }

    /// <summary>The article's headline; null where it has none.</summary>
    public string? Headline { get; init; }

    /// <summary>The site; null where it is not known.</summary>
    public string? Site { get; init; }

    /// <summary>When the article was published, as its page gives it; null where it does not.</summary>
    public string? Published { get; init; }

    /// <summary>The quotation as the record has it; its spans are stretches of the article's text.</summary>
    public required Quotation Quotation { get; init; }

    /// <summary>Its place in the record's list, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>What was said: the stretches, " … " between two.</summary>
    public required string Words { get; init; }

    /// <summary>What was looked for, as stretches of the article's text.</summary>
    public IReadOnlyList<TextSpan> Hits { get; init; } = [];

    /// <summary>Who said it; null where the article names nobody. Its descriptions tell who that was on that day.</summary>
    public Person? Speaker { get; init; }

    /// <summary>What the article says the speaker was on that day: the first role that it gives; null where it gives none.</summary>
    public string? Role =>
        Speaker?.Descriptions.FirstOrDefault(description => description.Kind == PersonDescriptionKind.Role)?.Value;

    /// <summary>The sentence or sentences that the quotation stands in, with who says it; 600 characters at most.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where those stand in the article's text, in UTF-16 code units.</summary>
    public required TextSpan SentenceSpan { get; init; }

    /// <summary>What a reader put right of the speaker; null where nobody did. <see cref="Speaker"/> stays as it was read.</summary>
    public ReaderCorrection? Correction { get; init; }

    /// <summary>How many other articles print the same story.</summary>
    public int Copies { get; init; }
}

/// <summary>Some of the quotations that were found.</summary>
/// <param name="Quotations">By article in the order that was asked for, then by place. A page ends with an article, and
/// may therefore hold some more than were asked for.</param>
/// <param name="Stories">How many stories can hold such a quotation.</param>
/// <param name="Next">Where the next page begins; null where this is the last.</param>
/// <param name="IsCapped">Whether more articles answer than were looked at: then only the newest stored were.</param>
public sealed record FoundQuotations(
    IReadOnlyList<SpokenQuotation> Quotations, SearchTotal Stories, SearchCursor? Next, bool IsCapped);
