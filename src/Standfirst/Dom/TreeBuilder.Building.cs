using System.Buffers;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>The life of a builder: from the page's bytes to the finished tree.</summary>
sealed partial class TreeBuilder
{
    // How many nodes are numbered between two looks at the limits: some tenths of a millisecond's work.
    const int NodesBetweenLooks = 65_536;

    int _sourceLength;
    Doctype _doctype;
    Dictionary<int, SecondAttributes>? _attributesBySecondTags;
    Dictionary<int, int>? _shownBySelect;

    /// <summary>Whether there is a NUL in the source.</summary>
    public bool HasNul { get; set; }

    /// <summary>Whether the source is from the shared pool and goes back there with the tree.</summary>
    public bool OwnsSource { get; init; }

    /// <summary>Characters in a table that wait for the next token: https://html.spec.whatwg.org/#concept-pending-table-char-tokens</summary>
    public TextSlice PendingTableText { get; set; }

    /// <summary>Builds the tree of a page or fragment.</summary>
    /// <param name="source">Valid UTF-8 with line feeds only; at <paramref name="length"/> it has at least 64 bytes more, zeros.</param>
    /// <param name="length">How many bytes the page has.</param>
    /// <param name="limits">When to end early.</param>
    public PageTree Build(byte[] source, int length, in ReadingLimits limits)
    {
        (_source, _sourceLength, _side) = (source, length, new SideBuffer());
        source[length] = (byte)'<';
        var (tagNames, attributeNames) = (new PageNames(KnownNames.Tags), new PageNames(KnownNames.Attributes));
        _nodes = ArrayPool<Node>.Shared.Rent(4096);
        Tokenizer = new HtmlTokenizer<TreeSink>(new TokenizerInput
        {
            Source = source,
            Length = length,
            HasNul = HasNul,
            Side = _side,
            TagNames = tagNames,
            AttributeNames = attributeNames,
            Attributes = ArrayPool<NodeAttribute>.Shared.Rent(4096),
            Limits = limits,
        }, new TreeSink(this));

        bool isBuilt = false;
        try
        {
            limits.ThrowIfOver();
            NewNode(NodeKind.Document, 0, 0);
            if (IsFragment)
                BeginFragment();
            Tokenizer.Run();
            PlaceSecondAttributes();
            NoteInsertionsBeforeComment();
            if (_isDisordered)
                Renumber(limits);
            isBuilt = true;
            int sideLength = _side.Count;
            return new PageTree(new TreeParts
            {
                Nodes = _nodes,
                NodeCount = _nodeCount,
                Source = source,
                SourceLength = length,
                OwnsSource = OwnsSource,
                Side = _side.Release(),
                SideLength = sideLength,
                Attributes = Tokenizer.Attributes,
                AttributeCount = Tokenizer.AttributeCount,
                Doctype = _doctype,
                TagNames = tagNames,
                AttributeNames = attributeNames,
            });
        }
        finally
        {
            source[length] = 0;
            Return(_open);
            Return(_openNames);
            Return(_openTraits);
            Return(_formatting);
            Tokenizer.Return();
            if (!isBuilt)
            {
                Return(_nodes);
                Return(Tokenizer.Attributes);
                if (OwnsSource)
                    Return(source);
                _side.Return();
                tagNames.Return();
                attributeNames.Return();
            }
        }
    }

    static void Return<T>(T[] array)
    {
        if (array.Length > 0)
            ArrayPool<T>.Shared.Return(array);
    }

    /// <summary>https://html.spec.whatwg.org/#html-fragment-parsing-algorithm</summary>
    void BeginFragment()
    {
        InsertRoot(new Tag((ushort)TagName.Html, 0, 0, false));
        if (Context == new FragmentContext((ushort)TagName.Template, NodeFlags.None))
            TemplateModes.Push(InsertionMode.InTemplate);
        ResetInsertionMode();
        if (Context.Space == NodeFlags.None)
            Tokenizer.Model = ModelIn((TagName)Context.Name);
        if (Context == new FragmentContext((ushort)TagName.Form, NodeFlags.None))
            Form = 0;
    }

    ContentModel ModelIn(TagName context) => context switch
    {
        TagName.Title or TagName.Textarea => ContentModel.Rcdata,
        TagName.Style or TagName.Xmp or TagName.Iframe or TagName.Noembed or TagName.Noframes => ContentModel.RawText,
        TagName.Script => ContentModel.ScriptData,
        TagName.Noscript when IsScripting => ContentModel.RawText,
        TagName.Plaintext => ContentModel.PlainText,
        _ => ContentModel.Data,
    };

    /// <summary>Inserts the html element and opens it.</summary>
    public void InsertRoot(in Tag tag)
    {
        TookAttributes = true;
        int root = NewNode(NodeKind.Element, tag.FirstAttribute, tag.AttributeCount);
        _nodes[root].Tag = (ushort)TagName.Html;
        Link(root, new(0, -1));
        Push(root);
    }

    public void InsertDoctype(in Doctype doctype)
    {
        _doctype = doctype;
        int node = NewNode(NodeKind.Doctype, doctype.Name.Offset, Math.Max(0, doctype.Name.Length));
        _nodes[node].Flags = NodeFlags.Side;
        Link(node, new(0, -1));
    }

    /// <summary>Inserts an element that is closed at once.</summary>
    public void InsertClosed(in Tag tag, NodeFlags space)
    {
        TookAttributes = true;
        AddElement(tag, space);
    }

    /// <summary>Two texts as one.</summary>
    public TextSlice Join(in TextSlice one, in TextSlice other)
    {
        // What is at the side buffer's end already grows there; else it moves.
        var start = one;
        if (!one.IsSide || one.Offset + one.Length != _side.Count)
        {
            _moved += one.Length;
            start = Copy(one);
        }
        Copy(other);
        return start with { Length = one.Length + other.Length };
    }

    TextSlice Copy(in TextSlice text) =>
        text.IsSide ? _side.AddAgain(text) : _side.Add(_source.AsSpan(text.Offset, text.Length));

    /// <summary>A text with U+FFFD in the place of each NUL.</summary>
    public TextSlice WithNulsReplaced(in TextSlice text) => _side.AddDecoded(LettersOf(text).ToArray(), references: false, nulls: true);

    /// <summary>A text without its NULs.</summary>
    public TextSlice WithoutNuls(in TextSlice text) => _side.DropNuls(Copy(text));

    public bool Has(int element, AttributeName name) =>
        Tokenizer.Attributes.AsSpan(_nodes[element].Offset, _nodes[element].Length).ContainsName((ushort)name);

    /// <summary>The nodes below one, in document order.</summary>
    public IEnumerable<int> NodesBelow(int top)
    {
        for (int node = NextWithin(top, top); node >= 0; node = NextWithin(node, top))
            yield return node;
    }

    int NextWithin(int node, int top)
    {
        if (_nodes[node].First >= 0)
            return _nodes[node].First;
        for (; node != top; node = _nodes[node].Parent)
        {
            if (_nodes[node].Next >= 0)
                return _nodes[node].Next;
        }
        return -1;
    }

    /// <summary>Whether an option is the first of its select.</summary>
    public bool IsFirstOption(int option, int select)
    {
        for (int node = PreviousNode(option); node != select; node = PreviousNode(node))
        {
            if (_nodes[node].Kind == NodeKind.Element && _nodes[node].Tag == (ushort)TagName.Option)
                return false;
        }
        return true;
    }

    int PreviousNode(int node)
    {
        int previous = _nodes[node].Previous;
        if (previous < 0)
            return _nodes[node].Parent;
        while (_nodes[previous].Last >= 0)
            previous = _nodes[previous].Last;
        return previous;
    }

    /// <summary>Whether the page has a selectedcontent element.</summary>
    public bool HasSelectedContent => _shownBySelect is not null;

    /// <summary>The selectedcontent element of a select; -1 when it has none.</summary>
    public int SelectedContentOf(int select) => _shownBySelect?.GetValueOrDefault(select, -1) ?? -1;

    void NoteSelectedContent(int element)
    {
        int select = element;
        while (select >= 0 && _nodes[select].Tag != (ushort)TagName.Select)
            select = _nodes[select].Parent;
        _shownBySelect ??= [];
        _shownBySelect.TryAdd(select, element);
    }

    /// <summary>Puts a copy of all that is below one node in the place of what is below another.</summary>
    public void ReplaceChildren(int target, int original)
    {
        List<int> children = [];
        Dictionary<int, int> copies = [];
        foreach (int node in NodesBelow(original))
        {
            // A page that shows too much keeps what it has shown last.
            if (!MayCopy)
                return;
            _copied++;
            var (kind, tag, flags) = (_nodes[node].Kind, _nodes[node].Tag, _nodes[node].Flags & ~NodeFlags.Open);
            int copy = NewNode(kind, _nodes[node].Offset, _nodes[node].Length);
            (_nodes[copy].Tag, _nodes[copy].Flags) = (tag, flags);
            copies.Add(node, copy);
            if (_nodes[node].Parent == original)
                children.Add(copy);
            else
                Link(copy, new(copies[_nodes[node].Parent], -1));
        }
        while (_nodes[target].First >= 0)
            Detach(_nodes[target].First);
        foreach (int child in children)
            Link(child, new(target, -1));
        _isDisordered = true;
    }

    /// <summary>Numbers the nodes in document order again after some were moved; those that are in no parent fall away.</summary>
    void Renumber(in ReadingLimits limits)
    {
        var ordered = ArrayPool<Node>.Shared.Rent(_nodeCount);
        int[] numbers = ArrayPool<int>.Shared.Rent(_nodeCount);
        try
        {
            int count = 0;
            for (int node = 0; node >= 0; node = NextWithin(node, 0))
            {
                if (count % NodesBetweenLooks == 0)
                    limits.ThrowIfOver();
                numbers[node] = count;
                ordered[count++] = _nodes[node];
            }
            for (int start = 0; start < count; start += NodesBetweenLooks)
            {
                limits.ThrowIfOver();
                foreach (ref var node in ordered.AsSpan(start, Math.Min(NodesBetweenLooks, count - start)))
                    RenumberLinks(ref node, numbers);
            }
            (_nodes, ordered, _nodeCount) = (ordered, _nodes, count);
        }
        finally
        {
            Return(ordered);
            Return(numbers);
        }
    }

    static void RenumberLinks(ref Node node, int[] numbers)
    {
        Renumber(ref node.Parent);
        Renumber(ref node.First);
        Renumber(ref node.Last);
        Renumber(ref node.Next);
        Renumber(ref node.Previous);

        void Renumber(ref int link)
        {
            if (link >= 0)
                link = numbers[link];
        }
    }
}
