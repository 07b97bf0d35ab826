namespace Standfirst.Bench.Quality;

/// <summary>What a tool says of a page.</summary>
sealed record PageAnswer
{
    /// <summary>The main text; empty when the tool found none.</summary>
    public string Text { get; init; } = "";

    /// <summary>The same in reading order, block by block.</summary>
    public IReadOnlyList<AnswerBlock> Blocks { get; init; } = [];

    /// <summary>The headline; null when the tool found none.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published, in ISO 8601; null when the tool found no date.</summary>
    public string? Published { get; init; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}

/// <summary>A paragraph, a subhead, an item of a list.</summary>
readonly record struct AnswerBlock(string Text, bool IsHeading);

/// <summary>A page, what is true of it and what a tool said.</summary>
readonly record struct AnsweredPage(AnnotatedPage Truth, PageAnswer Answer);
