namespace Standfirst.Extraction.Content;

/// <summary>A stretch of words on the page that stands apart from its neighbours, or a picture or post between them.</summary>
struct PageBlock
{
    /// <summary>What the markup says it is.</summary>
    public PageBlockKind Kind;

    /// <summary>The nearest element around it that is not inline; of a picture, post or table: the element itself.</summary>
    public int Container;

    /// <summary>Its first and last text node, in document order; both are the container where there are no words.</summary>
    public int FirstNode, LastNode;

    /// <summary>How many letters a reader sees, spaces left out; an ideograph counts for two.</summary>
    public int Letters;

    /// <summary>How many of the letters stand in links.</summary>
    public int LinkLetters;

    /// <summary>How many commas, stops and the like: sentences have them, menus do not.</summary>
    public int SentenceMarks;

    /// <summary>1 to 6 for a heading.</summary>
    public byte Level;

    /// <summary>How many lists are around it.</summary>
    public byte ListDepth;

    /// <summary>Whether the innermost list is numbered.</summary>
    public bool Ordered;

    /// <summary>Whether it stands in a block quotation.</summary>
    public bool Quoted;

    /// <summary>Whether it is hidden until a script brings it to light.</summary>
    public bool Hidden;

    /// <summary>The share of the letters that stand in links, 0 to 1.</summary>
    public readonly double LinkShare => Letters == 0 ? 0 : (double)LinkLetters / Letters;

    public readonly bool HasWords => Letters > 0;

    // Menus, teasers and labels are shorter than 60 letters, or are links, or have no sentence marks;
    // a body's paragraphs seldom are any of that. Figures: docs/decisions/0003-first-body-judge.md.
    /// <summary>Whether it reads like a paragraph of running text.</summary>
    public readonly bool IsProse =>
        Letters >= 60 && LinkLetters * 3 < Letters && SentenceMarks > 0
        && Kind is PageBlockKind.Paragraph or PageBlockKind.ListItem;
}

/// <summary>What the markup says that a block is.</summary>
enum PageBlockKind : byte
{
    Paragraph,
    Heading,
    ListItem,
    Preformatted,
    Code,

    // The judge has learned these numbers: none moves up to the one that fell away.
    Table = 6,
    Caption,
    Figure,
    Embed,
}
