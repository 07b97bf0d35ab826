namespace Standfirst.Dom;

/// <summary>One node in the tree's array: 32 bytes. Neighbours are numbers of other nodes, -1 where there is none.</summary>
struct Node
{
    public int Parent, First, Last, Next, Previous;

    /// <summary>A <see cref="TagName"/>, or from <see cref="NameLimits.FirstOther"/> the place in the tree's own names.</summary>
    public ushort Tag;

    /// <summary>The same as a name: Other for one that has no number, None for anything that is no element.</summary>
    public readonly TagName TagName => Tag < NameLimits.FirstOther ? (TagName)Tag : TagName.Other;

    public NodeKind Kind;

    public NodeFlags Flags;

    /// <summary>Of an element: its first attribute. Of any other: its first byte in the tree's letters.</summary>
    public int Offset;

    /// <summary>Of an element: how many attributes. Of any other: how many bytes.</summary>
    public int Length;
}

/// <summary>What else is known of a node.</summary>
[Flags]
enum NodeFlags : byte
{
    None = 0,

    /// <summary>The element is SVG.</summary>
    Svg = 1,

    /// <summary>The element is MathML.</summary>
    MathMl = 2,

    /// <summary>The letters are not in the page as it came but in the side buffer: decoded or joined.</summary>
    Side = 4,

    /// <summary>While the tree is built: the element is on the stack of open elements.</summary>
    Open = 8,
}

/// <summary>One attribute in the tree's array: 12 bytes.</summary>
struct NodeAttribute
{
    /// <summary>An <see cref="AttributeName"/>, or from <see cref="NameLimits.FirstOther"/> the place in the tree's own names.</summary>
    public ushort Name;

    /// <summary>Whether the value has character references or NULs to be decoded.</summary>
    public bool IsEncoded;

    /// <summary>The value's first byte in the page.</summary>
    public int Offset;

    /// <summary>How many bytes the value has as written.</summary>
    public int Length;
}

/// <summary>Where the numbers of a page's own names begin, and where they end: known names come first.</summary>
static class NameLimits
{
    public const int FirstOther = 1024;

    // Numbers have 15 bits; the sixteenth tells foreign elements apart on the stack of open elements.
    /// <summary>A hostile page cannot grow the table further: names beyond it are all "Other".</summary>
    public const int MostOthers = 30_000;
}
