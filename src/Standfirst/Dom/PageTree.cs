using System.Buffers;
using System.Runtime.CompilerServices;

namespace Standfirst.Dom;

/// <summary>A page as the HTML standard's tree, read-only: small structs in pooled arrays, words as slices of UTF-8.</summary>
/// <remarks>Give it back with <see cref="Dispose"/>; nodes must not be used after that. Safe to read from many threads.</remarks>
sealed class PageTree : IDisposable
{
    // Whoever asks for a value asks for it again, and some pages keep a script's whole data in one: the last
    // ones that were decoded are kept.
    const int KeptValues = 8;

    readonly DecodedValue?[] _decoded = new DecodedValue?[KeptValues];
    TreeParts _parts;

    /// <summary>A value with character references, decoded.</summary>
    /// <param name="Offset">Where it is written in the page.</param>
    /// <param name="Letters">What it says.</param>
    sealed record DecodedValue(int Offset, byte[] Letters);

    internal PageTree(in TreeParts parts) => _parts = parts;

    /// <summary>How many nodes there are. Nodes are numbered in document order, from the document at 0.</summary>
    public int Count => _parts.NodeCount;

    /// <summary>The document node, the root of all.</summary>
    public PageNode Document => new(this, 0);

    /// <summary>The node of this number.</summary>
    public PageNode this[int index] => new(this, index);

    /// <summary>The public identifier of the document type; empty when it has none.</summary>
    public ReadOnlySpan<byte> DoctypePublicId => SideSlice(_parts.Doctype.PublicId);

    /// <summary>The system identifier of the document type; empty when it has none.</summary>
    public ReadOnlySpan<byte> DoctypeSystemId => SideSlice(_parts.Doctype.SystemId);

    /// <summary>How many bytes of nodes, attributes and decoded letters the tree is made of, the page's own letters left out.</summary>
    public long Size => (long)_parts.NodeCount * Unsafe.SizeOf<Node>() + (long)_parts.AttributeCount * Unsafe.SizeOf<NodeAttribute>()
        + _parts.SideLength;

    internal ref readonly TreeParts Parts => ref _parts;

    internal ref readonly Node NodeAt(int index) => ref _parts.Nodes[index];

    /// <summary>All nodes, in document order.</summary>
    internal ReadOnlySpan<Node> Nodes => _parts.Nodes.AsSpan(0, _parts.NodeCount);

    internal ReadOnlySpan<byte> LettersOf(scoped in Node node) =>
        ((node.Flags & NodeFlags.Side) != 0 ? _parts.Side : _parts.Source).AsSpan(node.Offset, node.Length);

    /// <summary>The letters of a text node and all that is in memory behind them.</summary>
    internal ReadOnlySpan<byte> RoomOf(scoped in Node node) =>
        ((node.Flags & NodeFlags.Side) != 0 ? _parts.Side : _parts.Source).AsSpan(node.Offset);

    internal ReadOnlySpan<NodeAttribute> AttributesOf(scoped in Node node) => _parts.Attributes.AsSpan(node.Offset, node.Length);

    /// <summary>The value of an attribute; the rare one with character references is decoded into an array of its own.</summary>
    internal ReadOnlySpan<byte> ValueOf(scoped in NodeAttribute attribute)
    {
        if (!attribute.IsEncoded)
            return _parts.Source.AsSpan(attribute.Offset, attribute.Length);
        ref var kept = ref _decoded[attribute.Offset % KeptValues];
        if (kept is { } value && value.Offset == attribute.Offset)
            return value.Letters;
        byte[] letters = Decoded(_parts.Source.AsSpan(attribute.Offset, attribute.Length));
        kept = new(attribute.Offset, letters);
        return letters;
    }

    static byte[] Decoded(ReadOnlySpan<byte> written)
    {
        byte[] decoded = ArrayPool<byte>.Shared.Rent(CharacterReferences.MostBytes(written.Length));
        int length = CharacterReferences.Decode(written, decoded, inAttribute: true, nulls: true);
        byte[] value = decoded.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(decoded);
        return value;
    }

    /// <summary>The value of an attribute as it is written and all that is in memory behind it; references in it are not decoded.</summary>
    internal ReadOnlySpan<byte> RoomOf(scoped in NodeAttribute attribute) => _parts.Source.AsSpan(attribute.Offset);

    /// <summary>The value of an attribute and at least <see cref="PageParser.Padding"/> bytes behind it.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="decoded">Where a value with character references is decoded; one that does not fit gets an array of its own.</param>
    /// <param name="length">How many bytes the value has.</param>
    internal ReadOnlySpan<byte> RoomOf(scoped in NodeAttribute attribute, Span<byte> decoded, out int length)
    {
        length = attribute.Length;
        if (!attribute.IsEncoded)
            return _parts.Source.AsSpan(attribute.Offset);
        int most = CharacterReferences.MostBytes(length) + PageParser.Padding;
        if (most > decoded.Length)
            decoded = new byte[most];
        length = CharacterReferences.Decode(_parts.Source.AsSpan(attribute.Offset, length), decoded, inAttribute: true, nulls: true);
        return decoded;
    }

    internal string TagLetters(in Node node)
    {
        string letters = _parts.TagNames.LettersOf(node.Tag);
        return (node.Flags & NodeFlags.Svg) != 0 ? ForeignNames.SvgElement(letters) : letters;
    }

    internal ReadOnlySpan<byte> Utf8Tag(ushort tag) => _parts.TagNames.Utf8Of(tag);

    internal ReadOnlySpan<byte> Utf8Attribute(ushort name) => _parts.AttributeNames.Utf8Of(name);

    internal string AttributeLetters(in Node element, ushort name)
    {
        string letters = _parts.AttributeNames.LettersOf(name);
        return (element.Flags & NodeFlags.Svg) != 0 ? ForeignNames.SvgAttribute(letters)
            : (element.Flags & NodeFlags.MathMl) != 0 ? ForeignNames.MathMlAttribute(letters) : letters;
    }

    /// <summary>Gives the pooled arrays back.</summary>
    public void Dispose()
    {
        if (_parts.Nodes.Length == 0)
            return;
        ArrayPool<Node>.Shared.Return(_parts.Nodes);
        if (_parts.OwnsSource)
            ArrayPool<byte>.Shared.Return(_parts.Source);
        ArrayPool<NodeAttribute>.Shared.Return(_parts.Attributes);
        if (_parts.Side.Length > 0)
            ArrayPool<byte>.Shared.Return(_parts.Side);
        _parts.TagNames.Return();
        _parts.AttributeNames.Return();
        _parts = _parts with { Nodes = [], NodeCount = 0, Source = [], Attributes = [], Side = [], OwnsSource = false };
    }

    ReadOnlySpan<byte> SideSlice(scoped in TextSlice letters) => letters.Length <= 0 ? [] : _parts.Side.AsSpan(letters.Offset, letters.Length);
}

/// <summary>What a tree is made of; all arrays but the source are from the shared pool.</summary>
readonly record struct TreeParts
{
    /// <summary>The nodes, in document order.</summary>
    public required Node[] Nodes { get; init; }

    /// <summary>How many of them are in use.</summary>
    public required int NodeCount { get; init; }

    /// <summary>The page's UTF-8.</summary>
    public required byte[] Source { get; init; }

    /// <summary>How many bytes of it are the page.</summary>
    public required int SourceLength { get; init; }

    /// <summary>Whether the source goes back to the pool with the tree.</summary>
    public required bool OwnsSource { get; init; }

    /// <summary>Decoded and joined letters.</summary>
    public required byte[] Side { get; init; }

    /// <summary>How many bytes of them are in use.</summary>
    public required int SideLength { get; init; }

    /// <summary>The attributes of all elements.</summary>
    public required NodeAttribute[] Attributes { get; init; }

    /// <summary>How many of them are in use.</summary>
    public required int AttributeCount { get; init; }

    public required Doctype Doctype { get; init; }

    public required PageNames TagNames { get; init; }

    public required PageNames AttributeNames { get; init; }
}
