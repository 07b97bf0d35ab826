using System.Buffers;

namespace Standfirst.Dom;

/// <summary>A page as the HTML standard's tree, read-only: small structs in pooled arrays, words as slices of one UTF-8 buffer.</summary>
/// <remarks>Give it back with <see cref="Dispose"/>; nodes must not be used after that. Safe to read from many threads.</remarks>
sealed class PageTree : IDisposable
{
    byte[] _letters;
    Node[] _nodes;
    NodeAttribute[] _attributes;
    readonly IReadOnlyList<string> _otherNames;

    internal PageTree(byte[] letters, Node[] nodes, int count, NodeAttribute[] attributes, IReadOnlyList<string> otherNames)
    {
        _letters = letters;
        _nodes = nodes;
        _attributes = attributes;
        _otherNames = otherNames;
        Count = count;
    }

    /// <summary>How many nodes there are. Nodes are numbered in document order, from the document at 0.</summary>
    public int Count { get; }

    /// <summary>The document node, the root of all.</summary>
    public PageNode Document => new(this, 0);

    /// <summary>The node of this number.</summary>
    public PageNode this[int index] => new(this, index);

    internal ref readonly Node NodeAt(int index) => ref _nodes[index];

    internal ReadOnlySpan<byte> Slice(int offset, int length) => _letters.AsSpan(offset, length);

    internal ReadOnlySpan<NodeAttribute> AttributesOf(in Node node) => _attributes.AsSpan(node.Offset, node.Length);

    internal string TagLetters(ushort tag) => tag < NameLimits.FirstOtherTag
        ? NameTable<TagName>.LettersOf(tag)
        : _otherNames[tag - NameLimits.FirstOtherTag];

    internal string AttributeLetters(ushort name) => name < NameLimits.FirstOtherAttribute
        ? NameTable<AttributeName>.LettersOf(name)
        : _otherNames[name - NameLimits.FirstOtherAttribute];

    /// <summary>Gives the pooled arrays back.</summary>
    public void Dispose()
    {
        if (_nodes.Length == 0)
            return;
        ArrayPool<byte>.Shared.Return(_letters);
        ArrayPool<Node>.Shared.Return(_nodes);
        ArrayPool<NodeAttribute>.Shared.Return(_attributes);
        (_letters, _nodes, _attributes) = ([], [], []);
    }
}
