using System.Buffers;
using System.Text;

namespace Standfirst.Dom;

/// <summary>Fills the arrays of a <see cref="PageTree"/> in document order.</summary>
sealed class PageTreeWriter
{
    byte[] _letters = ArrayPool<byte>.Shared.Rent(64 * 1024);
    Node[] _nodes = ArrayPool<Node>.Shared.Rent(4 * 1024);
    NodeAttribute[] _attributes = ArrayPool<NodeAttribute>.Shared.Rent(4 * 1024);
    readonly List<string> _otherNames = [];
    readonly Dictionary<string, ushort> _otherNumbers = new(StringComparer.Ordinal);
    int _letterCount, _nodeCount, _attributeCount;

    /// <summary>Adds an element as the last child of a node; its attributes are to follow at once.</summary>
    public int AddElement(int parent, string localName, NodeNamespace names)
    {
        var known = NameTable<TagName>.Find(localName);
        ushort tag = known != TagName.None ? (ushort)known : Other(localName, NameLimits.FirstOtherTag, (ushort)TagName.Other);
        int index = Add(parent, NodeKind.Element, _attributeCount, 0);
        _nodes[index].Tag = tag;
        _nodes[index].Namespace = names;
        return index;
    }

    /// <summary>Adds an attribute to the element that was added last.</summary>
    public void AddAttribute(string name, string value)
    {
        Grow(ref _attributes, _attributeCount + 1);
        var known = NameTable<AttributeName>.Find(name);
        int offset = _letterCount;
        Write(value);
        _attributes[_attributeCount++] = new NodeAttribute
        {
            Name = known != AttributeName.None
                ? (ushort)known
                : Other(name, NameLimits.FirstOtherAttribute, (ushort)AttributeName.Other),
            Offset = offset,
            Length = _letterCount - offset,
        };
        _nodes[_nodeCount - 1].Length++;
    }

    /// <summary>Adds a node that is no element as the last child of a node; -1 is the parent of the document.</summary>
    public int AddNode(int parent, NodeKind kind, string letters)
    {
        int offset = _letterCount;
        Write(letters);
        return Add(parent, kind, offset, _letterCount - offset);
    }

    /// <summary>Hands the arrays over; the writer must not be used again.</summary>
    public PageTree ToTree() => new(_letters, _nodes, _nodeCount, _attributes, _otherNames);

    int Add(int parent, NodeKind kind, int offset, int length)
    {
        Grow(ref _nodes, _nodeCount + 1);
        int index = _nodeCount++;
        ref var node = ref _nodes[index];
        node = new Node
        {
            Parent = parent, First = -1, Last = -1, Next = -1, Previous = -1, Kind = kind, Offset = offset, Length = length,
        };
        if (parent < 0)
            return index;

        ref var above = ref _nodes[parent];
        node.Previous = above.Last;
        if (above.Last >= 0)
            _nodes[above.Last].Next = index;
        else
            above.First = index;
        above.Last = index;
        return index;
    }

    ushort Other(string name, int first, ushort beyond)
    {
        if (_otherNumbers.TryGetValue(name, out ushort number))
            return number;
        if (_otherNames.Count == NameLimits.MostOtherNames)
            return beyond;
        number = (ushort)(first + _otherNames.Count);
        _otherNames.Add(name);
        _otherNumbers.Add(name, number);
        return number;
    }

    void Write(string letters)
    {
        Grow(ref _letters, _letterCount + Encoding.UTF8.GetMaxByteCount(letters.Length));
        _letterCount += Encoding.UTF8.GetBytes(letters, _letters.AsSpan(_letterCount));
    }

    static void Grow<T>(ref T[] array, int needed)
    {
        if (array.Length >= needed)
            return;
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, array.Length * 2));
        array.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
