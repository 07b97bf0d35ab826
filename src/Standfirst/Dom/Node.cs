namespace Standfirst.Dom;

/// <summary>One node in the tree's array: 32 bytes. Neighbours are numbers of other nodes, -1 where there is none.</summary>
struct Node
{
    public int Parent, First, Last, Next, Previous;

    /// <summary>A <see cref="TagName"/>, or from <see cref="NameLimits.FirstOtherTag"/> the place in the tree's own names.</summary>
    public ushort Tag;

    public NodeKind Kind;

    public NodeNamespace Namespace;

    /// <summary>Of an element: its first attribute. Of any other: its first byte in the tree's letters.</summary>
    public int Offset;

    /// <summary>Of an element: how many attributes. Of any other: how many bytes.</summary>
    public int Length;
}

/// <summary>One attribute in the tree's array: 12 bytes.</summary>
struct NodeAttribute
{
    /// <summary>An <see cref="AttributeName"/>, or from <see cref="NameLimits.FirstOtherAttribute"/> the place in the tree's own names.</summary>
    public ushort Name;

    /// <summary>The value's first byte in the tree's letters.</summary>
    public int Offset;

    /// <summary>How many bytes the value has.</summary>
    public int Length;
}

/// <summary>Where the numbers of a page's own names begin: known names come first.</summary>
static class NameLimits
{
    public const int FirstOtherTag = 1024;

    public const int FirstOtherAttribute = 1024;

    /// <summary>A hostile page cannot grow the table further: names beyond it are all <see cref="TagName.Other"/>.</summary>
    public const int MostOtherNames = 32 * 1024;
}
