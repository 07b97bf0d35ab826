using Standfirst.Text;

namespace Standfirst.Articles;

/// <summary>One piece of the body: a paragraph, a heading, a picture in the flow.</summary>
/// <param name="Kind">What it is; tells which of the other properties are set.</param>
/// <param name="Span">Its words in the article's text; null for a figure and an embed.</param>
public sealed record Block(BlockKind Kind, TextSpan? Span)
{
    /// <summary>What it is for beside telling the story; null for most blocks.</summary>
    public BlockRole? Role { get; init; }

    /// <summary>A heading's level, 1 to 6.</summary>
    public int? Level { get; init; }

    /// <summary>A list item's depth, 1 for an item of an outermost list.</summary>
    public int? Depth { get; init; }

    /// <summary>Whether a list item's list is numbered.</summary>
    public bool? Ordered { get; init; }

    /// <summary>A table's rows of cells, top to bottom and in the order of the markup.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; init; }

    /// <summary>When a live entry was written, ISO 8601; null when the page does not say.</summary>
    public string? At { get; init; }

    /// <summary>A live entry's heading; null when it has none.</summary>
    public string? Heading { get; init; }

    /// <summary>A figure's picture: its place in <see cref="Article.Images"/>.</summary>
    public int? Image { get; init; }

    /// <summary>An embed's post: its place in <see cref="Article.Embeds"/>.</summary>
    public int? Embed { get; init; }
}

/// <summary>What a block is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading inside the body (a crosshead), with a level.</summary>
    Heading,

    /// <summary>An item of a list, with its depth.</summary>
    ListItem,

    /// <summary>A longer quotation set apart.</summary>
    BlockQuote,

    /// <summary>Words of the story repeated large.</summary>
    PullQuote,

    /// <summary>Program code.</summary>
    Code,

    /// <summary>Lines whose breaks and spaces count.</summary>
    Preformatted,

    /// <summary>A table, with its rows.</summary>
    Table,

    /// <summary>A picture at its place in the flow.</summary>
    Figure,

    /// <summary>A post or player at its place in the flow.</summary>
    Embed,

    /// <summary>The first block of an entry of a live blog; what follows up to the next one belongs to the entry.</summary>
    LiveEntry,
}
