using System.Text;

namespace Standfirst.Dom;

/// <summary>The children of a node, for foreach.</summary>
readonly struct ChildNodes(PageNode parent)
{
    public Enumerator GetEnumerator() => new(parent);

    public struct Enumerator(PageNode parent)
    {
        bool _begun;

        public PageNode Current { get; private set; }

        public bool MoveNext()
        {
            Current = _begun ? Current.Next : parent.FirstChild;
            _begun = true;
            return Current.Exists;
        }
    }
}

/// <summary>The nodes below a node in document order, for foreach.</summary>
readonly struct DescendantNodes(PageNode top)
{
    public Enumerator GetEnumerator() => new(top);

    public struct Enumerator
    {
        readonly PageNode _top;

        internal Enumerator(PageNode top) => Current = _top = top;

        public PageNode Current { get; private set; }

        public bool MoveNext()
        {
            Current = FirstShownChild(Current) is { Exists: true } child ? child : After(Current);
            return Current.Exists;
        }

        /// <summary>Goes on behind the current node's own descendants at the next step.</summary>
        public void SkipChildren()
        {
            while (FirstShownChild(Current) is { Exists: true })
                Current = Current.LastChild;
        }

        readonly PageNode After(PageNode node)
        {
            for (; node.Exists && !node.Equals(_top); node = node.Parent)
            {
                if (node.Next is { Exists: true } next)
                    return next;
            }
            return default;
        }

        static PageNode FirstShownChild(PageNode node) =>
            node.FirstChild is { Exists: true, Kind: not NodeKind.Fragment } child ? child : default;
    }
}

/// <summary>An element's attributes, for foreach.</summary>
readonly struct PageAttributes(PageNode element)
{
    public int Count => element.IsElement ? element.Data.Length : 0;

    public Enumerator GetEnumerator() => new(element, Count);

    public struct Enumerator(PageNode element, int count)
    {
        int _place = -1;

        public readonly PageAttribute Current => new(element, _place);

        public bool MoveNext() => ++_place < count;
    }
}

/// <summary>One attribute of an element.</summary>
readonly struct PageAttribute(PageNode element, int place)
{
    NodeAttribute Data => element.Tree.AttributesOf(in element.Data)[place];

    /// <summary>Its name; Other when it has no number.</summary>
    public AttributeName Name => Data.Name < NameLimits.FirstOther ? (AttributeName)Data.Name : AttributeName.Other;

    /// <summary>The letters of its name, as in the tree.</summary>
    public string NameLetters => element.Tree.AttributeLetters(in element.Data, Data.Name);

    /// <summary>The letters of its name as in the markup, in lower case.</summary>
    public ReadOnlySpan<byte> Utf8Name => element.Tree.Utf8Attribute(Data.Name);

    public ReadOnlySpan<byte> Utf8 => element.Tree.ValueOf(Data);

    public string Value => Encoding.UTF8.GetString(Utf8);
}
