using System.Text;

namespace Standfirst.Dom;

/// <summary>A node of a <see cref="PageTree"/>: a tree and a number. The default value is no node at all.</summary>
readonly struct PageNode : IEquatable<PageNode>
{
    readonly PageTree? _tree;

    internal PageNode(PageTree tree, int index)
    {
        _tree = tree;
        Index = index;
    }

    /// <summary>Its number: smaller than that of every node after it in the document.</summary>
    public int Index { get; }

    /// <summary>False for the default value, which stands where a tree has no further node.</summary>
    public bool Exists => _tree is not null;

    public NodeKind Kind => Data.Kind;

    public NodeNamespace Namespace => (NodeNamespace)(Data.Flags & (NodeFlags.Svg | NodeFlags.MathMl));

    public bool IsElement => Exists && Data.Kind == NodeKind.Element;

    public bool IsText => Exists && Data.Kind == NodeKind.Text;

    /// <summary>An HTML element's name; None for anything that is no element, Other for a name that has no number.</summary>
    public TagName Tag
    {
        get
        {
            if (!IsElement)
                return TagName.None;
            ushort tag = Data.Tag;
            return tag < NameLimits.FirstOther ? (TagName)tag : TagName.Other;
        }
    }

    /// <summary>The letters of an element's name, as in the tree: "div", "foreignObject".</summary>
    public string TagLetters => Tree.TagLetters(in Data);

    /// <summary>The letters of an element's name as in the markup, in lower case.</summary>
    public ReadOnlySpan<byte> Utf8Tag => Tree.Utf8Tag(Data.Tag);

    public PageNode Parent => At(Data.Parent);

    public PageNode FirstChild => At(Data.First);

    public PageNode LastChild => At(Data.Last);

    public PageNode Next => At(Data.Next);

    public PageNode Previous => At(Data.Previous);

    /// <summary>The number of the first node behind this one and all below it: the tree's count when there is none.</summary>
    public int End
    {
        get
        {
            for (var node = this; node.Exists; node = node.Parent)
            {
                if (node.Data.Next >= 0)
                    return node.Data.Next;
            }
            return Tree.Count;
        }
    }

    /// <summary>The children, first to last.</summary>
    public ChildNodes Children => new(this);

    /// <summary>All nodes below this one, in document order; the contents of templates are left out.</summary>
    public DescendantNodes Descendants => new(this);

    /// <summary>An element's attributes, in the order of the markup.</summary>
    public PageAttributes Attributes => new(this);

    /// <summary>The characters of a text or comment node as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => Kind is NodeKind.Element or NodeKind.Document or NodeKind.Fragment
        ? []
        : Tree.LettersOf(in Data);

    /// <summary>The value of an attribute as UTF-8: empty when it has none or is not there.</summary>
    public ReadOnlySpan<byte> Utf8Attribute(AttributeName name)
    {
        if (!IsElement)
            return [];
        foreach (ref readonly var attribute in Tree.AttributesOf(in Data))
        {
            if (attribute.Name == (ushort)name)
                return Tree.ValueOf(in attribute);
        }
        return [];
    }

    /// <summary>The value of an attribute; null when it is not there.</summary>
    public string? Attribute(AttributeName name)
    {
        if (!IsElement)
            return null;
        foreach (ref readonly var attribute in Tree.AttributesOf(in Data))
        {
            if (attribute.Name == (ushort)name)
                return Encoding.UTF8.GetString(Tree.ValueOf(in attribute));
        }
        return null;
    }

    public bool Has(AttributeName name)
    {
        if (!IsElement)
            return false;
        foreach (ref readonly var attribute in Tree.AttributesOf(in Data))
        {
            if (attribute.Name == (ushort)name)
                return true;
        }
        return false;
    }

    /// <summary>The nearest ancestor of this name, this node itself left out; none when there is none.</summary>
    public PageNode Closest(TagName tag)
    {
        for (var node = Parent; node.Exists; node = node.Parent)
        {
            if (node.Tag == tag)
                return node;
        }
        return default;
    }

    /// <summary>The first element of this name below this node, in document order; none when there is none.</summary>
    public PageNode First(TagName tag)
    {
        foreach (var node in Descendants)
        {
            if (node.Tag == tag)
                return node;
        }
        return default;
    }

    /// <summary>Whether no more than so many nodes stand below this one, by the last one's number.</summary>
    public bool HasAtMost(int nodes)
    {
        var last = this;
        while (last.LastChild.Exists && last.Index - Index <= nodes)
            last = last.LastChild;
        return last.Index - Index <= nodes;
    }

    /// <summary>Whether this node is <paramref name="ancestor"/> or stands below it.</summary>
    public bool IsWithin(PageNode ancestor) => ancestor.Exists && Index >= ancestor.Index && Index < ancestor.End;

    /// <summary>All characters below this node, as they stand in the source: white space is not collapsed.</summary>
    public string TextContent()
    {
        if (Kind is NodeKind.Text or NodeKind.Comment)
            return Encoding.UTF8.GetString(Utf8);
        var words = new StringBuilder();
        foreach (var node in Descendants)
        {
            if (node.IsText)
                words.Append(Encoding.UTF8.GetString(node.Utf8));
        }
        return words.ToString();
    }

    public bool Equals(PageNode other) => _tree == other._tree && Index == other.Index;

    public override bool Equals(object? obj) => obj is PageNode other && Equals(other);

    public override int GetHashCode() => Index;

    internal PageTree Tree => _tree!;

    internal ref readonly Node Data => ref _tree!.NodeAt(Index);

    PageNode At(int index) => index < 0 ? default : new(_tree!, index);
}
