using System.Buffers;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>The life of a builder: from the page's bytes to the finished tree.</summary>
sealed partial class TreeBuilder
{
    int _sourceLength;
    Doctype _doctype;

    public bool HasNul { get; private set; }

    /// <summary>Whether the source is from the shared pool and goes back there with the tree.</summary>
    public bool OwnsSource { get; init; }

    /// <summary>Characters in a table that wait for the next token: https://html.spec.whatwg.org/#concept-pending-table-char-tokens</summary>
    public TextSlice PendingTableText { get; set; }

    /// <summary>Whether the page has a selectedcontent element.</summary>
    public bool HasSelectedContent { get; private set; }

    /// <summary>Builds the tree of a page or fragment.</summary>
    /// <param name="source">Valid UTF-8 with line feeds only; at <paramref name="length"/> it has at least 64 bytes more, zeros.</param>
    /// <param name="length">How many bytes the page has.</param>
    /// <param name="limits">When to end early.</param>
    public PageTree Build(byte[] source, int length, in ReadingLimits limits)
    {
        (_source, _sourceLength, _side) = (source, length, new SideBuffer());
        HasNul = source.AsSpan(0, length).Contains((byte)0);
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
            if (_isDisordered)
                Renumber();
            isBuilt = true;
            return new PageTree(new TreeParts
            {
                Nodes = _nodes,
                NodeCount = _nodeCount,
                Source = source,
                OwnsSource = OwnsSource,
                Side = _side.Release(),
                Attributes = Tokenizer.Attributes,
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
        AddElement(tag.Name, tag.FirstAttribute, tag.AttributeCount, space);
    }

    /// <summary>Two texts as one.</summary>
    public TextSlice Join(in TextSlice one, in TextSlice other)
    {
        var start = one.IsSide && one.Offset + one.Length == _side.Count ? one : _side.Add(LettersOf(one));
        _side.Add(LettersOf(other));
        return start with { Length = one.Length + other.Length };
    }

    /// <summary>A text with U+FFFD in the place of each NUL.</summary>
    public TextSlice WithNulsReplaced(in TextSlice text) => _side.AddDecoded(LettersOf(text).ToArray(), references: false, nulls: true);

    /// <summary>A text without its NULs.</summary>
    public TextSlice WithoutNuls(in TextSlice text) => _side.Add([.. LettersOf(text).ToArray().Where(letter => letter != 0)]);

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

    /// <summary>Puts a copy of all that is below one node in the place of what is below another.</summary>
    public void ReplaceChildren(int target, int original)
    {
        while (_nodes[target].First >= 0)
            Detach(_nodes[target].First);
        Dictionary<int, int> copies = new() { [original] = target };
        foreach (int node in NodesBelow(original).ToList())
        {
            var (kind, tag, flags) = (_nodes[node].Kind, _nodes[node].Tag, _nodes[node].Flags & ~NodeFlags.Open);
            int copy = NewNode(kind, _nodes[node].Offset, _nodes[node].Length);
            (_nodes[copy].Tag, _nodes[copy].Flags) = (tag, flags);
            Link(copy, new(copies[_nodes[node].Parent], -1));
            copies[node] = copy;
        }
        _isDisordered = true;
    }

    /// <summary>Numbers the nodes in document order again after some were moved; those that are in no parent fall away.</summary>
    void Renumber()
    {
        var ordered = ArrayPool<Node>.Shared.Rent(_nodeCount);
        var numbers = ArrayPool<int>.Shared.Rent(_nodeCount);
        int count = 0;
        for (int node = 0; node >= 0; node = NextWithin(node, 0))
        {
            numbers[node] = count;
            ordered[count++] = _nodes[node];
        }
        foreach (ref var node in ordered.AsSpan(0, count))
        {
            node.Parent = Renumbered(node.Parent);
            node.First = Renumbered(node.First);
            node.Last = Renumbered(node.Last);
            node.Next = Renumbered(node.Next);
            node.Previous = Renumbered(node.Previous);
        }
        Return(_nodes);
        (_nodes, _nodeCount) = (ordered, count);
        Return(numbers);

        int Renumbered(int node) => node < 0 ? node : numbers[node];
    }
}
