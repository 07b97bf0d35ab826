using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>The insertion of nodes: https://html.spec.whatwg.org/#creating-and-inserting-nodes</summary>
sealed partial class TreeBuilder
{
    // A text that is put together from pieces may be moved when it grows. So many bytes may be moved, and as many as the page has.
    const int FreeMoves = 65_536;

    /// <summary>Where the next node goes: into a parent, before one of its children or, at -1, at its end.</summary>
    readonly record struct Place(int Parent, int Before);

    /// <summary>The appropriate place for inserting a node: https://html.spec.whatwg.org/#appropriate-place-for-inserting-a-node</summary>
    Place PlaceFor(int target)
    {
        ref var node = ref _nodes[target];
        if (IsFostering && (TagTable.TraitsOf(node) & TagTraits.Fosters) != 0)
            return FosterPlace();
        return new(ContentOf(target), -1);
    }

    /// <summary>A template's children go into its contents.</summary>
    int ContentOf(int element)
    {
        ref var node = ref _nodes[element];
        return node.Tag == (ushort)TagName.Template && node.First >= 0 && _nodes[node.First].Kind == NodeKind.Fragment ? node.First : element;
    }

    /// <summary>https://html.spec.whatwg.org/#foster-parent</summary>
    Place FosterPlace()
    {
        _isDisordered = true;
        int template = PlaceOf(TagName.Template), table = PlaceOf(TagName.Table);
        if (template >= 0 && (table < 0 || template > table))
            return new(ContentOf(_open[template]), -1);
        if (table < 0)
            return new(_open[0], -1);
        int parent = _nodes[_open[table]].Parent;
        return parent >= 0 ? new(parent, _open[table]) : new(ContentOf(_open[table - 1]), -1);
    }

    /// <summary>Inserts an HTML element for a tag and opens it.</summary>
    public int InsertElement(in Tag tag) => InsertElement(tag, NodeFlags.None);

    /// <summary>Inserts an element for a tag and opens it.</summary>
    public int InsertElement(in Tag tag, NodeFlags space)
    {
        TookAttributes = true;
        if (_depth == MostOpen)
            Pop();
        int element = AddElement(tag, space);
        Push(element);
        return element;
    }

    /// <summary>Inserts an HTML element without attributes, as for a tag that is not there, and opens it.</summary>
    public int InsertElement(TagName name) => InsertElement(new Tag((ushort)name, 0, 0, false));

    /// <summary>Inserts an HTML element that has no contents.</summary>
    public void InsertVoid(in Tag tag) => InsertClosed(tag, NodeFlags.None);

    int AddElement(in Tag tag, NodeFlags space)
    {
        int element = IsFostering
            ? AddNode(NodeKind.Element, tag.FirstAttribute, tag.AttributeCount, PlaceFor(Current))
            : AppendNode(NodeKind.Element, tag.FirstAttribute, tag.AttributeCount, ContentOf(Current));
        ref var node = ref _nodes[element];
        node.Tag = tag.Name;
        node.Flags = space;
        if (tag.Name is (ushort)TagName.Selectedcontent or (ushort)TagName.Template)
            NoteSpecial(element, tag.Name, space);
        return element;
    }

    void NoteSpecial(int element, ushort name, NodeFlags space)
    {
        if (name == (ushort)TagName.Selectedcontent)
            NoteSelectedContent(element);
        else if (space == NodeFlags.None)
            AppendNode(NodeKind.Fragment, 0, 0, element);
    }

    /// <summary>Inserts a comment at the appropriate place.</summary>
    void InsertComment(in TextSlice letters) => InsertComment(letters, PlaceFor(Current));

    void InsertComment(in TextSlice letters, in Place place)
    {
        MarkSide(AddNode(NodeKind.Comment, letters.Offset, letters.Length, place), letters);
    }

    /// <summary>Inserts a comment as the last child of the html element or the document.</summary>
    void InsertCommentBehind(in TextSlice letters, int parent)
    {
        NoteInsertionsBeforeComment();
        InsertComment(letters, new(parent, -1));
        if (_depth > 0)
            _countBehindComment = _nodeCount;
    }

    /// <summary>What was inserted since the last comment behind the body stands in the body, before that comment.</summary>
    void NoteInsertionsBeforeComment() => _isDisordered |= _nodeCount > _countBehindComment;

    /// <summary>Opens the head again, for what comes behind it.</summary>
    public void ReopenHead()
    {
        _isDisordered |= _nodes[Head].Next >= 0;
        Push(Head);
    }

    /// <summary>Inserts characters at the appropriate place: https://html.spec.whatwg.org/#insert-a-character</summary>
    public void InsertText(in TextSlice text)
    {
        if (IsFostering)
        {
            InsertText(text, PlaceFor(Current));
            return;
        }
        int parent = ContentOf(Current), last = _nodes[parent].Last;
        if (last < 0 || _nodes[last].Kind != NodeKind.Text || !TryJoin(last, text))
            MarkSide(AppendNode(NodeKind.Text, text.Offset, text.Length, parent), text);
    }

    void InsertText(in TextSlice text, in Place place)
    {
        int neighbour = place.Before >= 0 ? _nodes[place.Before].Previous : _nodes[place.Parent].Last;
        if (neighbour < 0 || _nodes[neighbour].Kind != NodeKind.Text || !TryJoin(neighbour, text))
            MarkSide(AddNode(NodeKind.Text, text.Offset, text.Length, place), text);
    }

    void MarkSide(int node, in TextSlice letters)
    {
        if (letters.IsSide)
            _nodes[node].Flags = NodeFlags.Side;
    }

    /// <summary>Lengthens a text node.</summary>
    /// <returns>False when the page has had too many letters moved already: the two stay apart.</returns>
    bool TryJoin(int node, in TextSlice more)
    {
        ref var text = ref _nodes[node];
        var run = new TextSlice(text.Offset, text.Length, (text.Flags & NodeFlags.Side) != 0);
        bool isContiguous = run.IsSide == more.IsSide && run.Offset + run.Length == more.Offset;
        if (!isContiguous)
        {
            if (_moved > FreeMoves + _sourceLength)
                return false;
            run = Join(run, more);
            text.Offset = run.Offset;
            text.Flags |= NodeFlags.Side;
        }
        text.Length += more.Length;
        return true;
    }

    /// <summary>The letters of some text.</summary>
    public ReadOnlySpan<byte> LettersOf(in TextSlice text) =>
        text.IsSide ? _side[text.Offset, text.Length] : _source.AsSpan(text.Offset, text.Length);

    int AddNode(NodeKind kind, int offset, int length, in Place place)
    {
        if (place.Before < 0)
            return AppendNode(kind, offset, length, place.Parent);
        int node = NewNode(kind, offset, length);
        Link(node, place);
        return node;
    }

    /// <summary>A new node as the last child of another: nearly all nodes come so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int AppendNode(NodeKind kind, int offset, int length, int parentIndex)
    {
        if (_nodeCount == _nodes.Length)
            Pooled.Grow(ref _nodes, _nodeCount, 1);

        // The nodes that are linked are below the count: the array holds them.
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref var node = ref Unsafe.Add(ref nodes, _nodeCount);
        ref var parent = ref Unsafe.Add(ref nodes, parentIndex);
        int previous = parent.Last;
        node.Parent = parentIndex;
        node.First = node.Last = node.Next = -1;
        node.Previous = previous;
        node.Tag = 0;
        node.Kind = kind;
        node.Flags = NodeFlags.None;
        node.Offset = offset;
        node.Length = length;
        if (previous >= 0)
            Unsafe.Add(ref nodes, previous).Next = _nodeCount;
        else
            parent.First = _nodeCount;
        parent.Last = _nodeCount;
        return _nodeCount++;
    }

    /// <summary>A new node that is in no parent yet.</summary>
    int NewNode(NodeKind kind, int offset, int length)
    {
        if (_nodeCount == _nodes.Length)
            Pooled.Grow(ref _nodes, _nodeCount, 1);
        ref var node = ref _nodes[_nodeCount];
        node.Parent = node.First = node.Last = node.Next = node.Previous = -1;
        node.Tag = 0;
        node.Kind = kind;
        node.Flags = NodeFlags.None;
        node.Offset = offset;
        node.Length = length;
        return _nodeCount++;
    }

    void Link(int child, in Place place)
    {
        var nodes = _nodes;
        ref var node = ref nodes[child];
        ref var parent = ref nodes[place.Parent];
        node.Parent = place.Parent;
        if (place.Before < 0)
        {
            node.Previous = parent.Last;
            if (parent.Last >= 0)
                nodes[parent.Last].Next = child;
            else
                parent.First = child;
            parent.Last = child;
            return;
        }
        ref var next = ref nodes[place.Before];
        (node.Next, node.Previous) = (place.Before, next.Previous);
        if (next.Previous >= 0)
            nodes[next.Previous].Next = child;
        else
            parent.First = child;
        next.Previous = child;
    }

    /// <summary>Takes a node out of its parent.</summary>
    public void Detach(int index)
    {
        _isDisordered = true;
        ref var node = ref _nodes[index];
        if (node.Parent < 0)
            return;
        ref var parent = ref _nodes[node.Parent];
        if (node.Previous >= 0)
            _nodes[node.Previous].Next = node.Next;
        else
            parent.First = node.Next;
        if (node.Next >= 0)
            _nodes[node.Next].Previous = node.Previous;
        else
            parent.Last = node.Previous;
        node.Parent = node.Next = node.Previous = -1;
    }

    /// <summary>Gives the attributes that an element lacks to it: for a second html or body tag.</summary>
    public void AddMissingAttributes(int element, in Tag tag)
    {
        if (tag.AttributeCount == 0)
            return;
        ref var node = ref _nodes[element];
        _attributesBySecondTags ??= [];
        if (!_attributesBySecondTags.TryGetValue(element, out var attributes))
        {
            attributes = new SecondAttributes(Tokenizer.Attributes.AsSpan(node.Offset, node.Length));
            _attributesBySecondTags.Add(element, attributes);
        }
        attributes.AddMissing(Tokenizer.Attributes.AsSpan(tag.FirstAttribute, tag.AttributeCount));
    }

    /// <summary>Puts the attributes of elements that have had a second tag behind all others: an element's stand together.</summary>
    void PlaceSecondAttributes()
    {
        foreach (var (element, attributes) in _attributesBySecondTags ?? [])
        {
            (_nodes[element].Offset, _nodes[element].Length) = (Tokenizer.AttributeCount, attributes.All.Count);
            foreach (var attribute in attributes.All)
                Tokenizer.AddAttribute(attribute);
        }
    }

    /// <summary>The value of a tag's attribute as written; empty when it has none.</summary>
    public ReadOnlySpan<byte> ValueOf(in Tag tag, AttributeName name)
    {
        foreach (ref readonly var attribute in Tokenizer.Attributes.AsSpan(tag.FirstAttribute, tag.AttributeCount))
        {
            if (attribute.Name == (ushort)name)
                return _source.AsSpan(attribute.Offset, attribute.Length);
        }
        return [];
    }

    public bool Has(in Tag tag, AttributeName name) =>
        Tokenizer.Attributes.AsSpan(tag.FirstAttribute, tag.AttributeCount).ContainsName((ushort)name);
}

static class NodeAttributeSpans
{
    public static bool ContainsName(this Span<NodeAttribute> attributes, ushort name)
    {
        foreach (ref readonly var attribute in attributes)
        {
            if (attribute.Name == name)
                return true;
        }
        return false;
    }
}
