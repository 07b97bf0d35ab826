namespace Standfirst.Articles;

/// <summary>Why a page was read as it was: every block of it, kept or dropped, with the reason.</summary>
/// <param name="Article">What was read.</param>
/// <param name="Blocks">All blocks that the page shows, in its order; empty for a plain-text record.</param>
/// <param name="Threshold">The least score of a block of the body on this page, in logits.</param>
public sealed record Explanation(Article Article, IReadOnlyList<ExplainedBlock> Blocks, double Threshold);

/// <summary>One block of a page and what became of it.</summary>
/// <param name="Words">What it says, white space collapsed; empty for a picture or a post.</param>
/// <param name="Fate">Whether it was kept and, if not, why.</param>
public sealed record ExplainedBlock(string Words, BlockFate Fate)
{
    /// <summary>What its markup says it is: "paragraph", "heading", "caption", "figure" …</summary>
    public required string Kind { get; init; }

    /// <summary>A heading's level; null for all others.</summary>
    public int? Level { get; init; }

    /// <summary>The innermost elements around it, the outer first: "main &gt; div.story &gt; p".</summary>
    public required string Elements { get; init; }

    /// <summary>The part of the page, beside the story, that it stands in: "navigation", "related"; null where the story may be.</summary>
    public string? Zone { get; init; }

    /// <summary>How likely the judge finds it, in logits: 0 is even odds. Null for what is not judged.</summary>
    public double? Score { get; init; }

    /// <summary>What sets it apart from the middle block of its page, by its effect on the score, the largest first.</summary>
    public IReadOnlyList<FeatureEffect> Effects { get; init; } = [];
}

/// <summary>What one feature does to a block's score.</summary>
/// <param name="Feature">The feature's name: "linkShare", "zone".</param>
/// <param name="Value">Its value on the judge's scale, 0 to 255.</param>
/// <param name="Effect">By how much the score would be lower with the value of the middle block of the page, in logits.</param>
public sealed record FeatureEffect(string Feature, int Value, double Effect);

/// <summary>What became of a block.</summary>
public enum BlockFate
{
    /// <summary>It is part of the body.</summary>
    Kept,

    /// <summary>It is a field of the record by itself: headline, standfirst or byline.</summary>
    Field,

    /// <summary>Its score is too low.</summary>
    LowScore,

    /// <summary>It is hidden until a script shows it, and more of the story is shown.</summary>
    Hidden,

    /// <summary>It is a caption or credit: it belongs to its picture.</summary>
    Caption,

    /// <summary>The same words came before.</summary>
    Copy,

    /// <summary>It stands in the page's frame: in another cell than the story, on a page laid out with tables.</summary>
    Frame,

    /// <summary>It is mostly a link to something else.</summary>
    LeadsElsewhere,

    /// <summary>It is a label that pages print between paragraphs: "Advertisement", "Read more".</summary>
    Label,

    /// <summary>It stands behind a heading that announces other stories.</summary>
    BehindFarewell,

    /// <summary>It is of another story that the page goes on with.</summary>
    NextStory,

    /// <summary>It is a heading with nothing under it.</summary>
    EmptySection,

    /// <summary>It is a picture or post that stands outside the story.</summary>
    Outside,
}
