using System.Runtime.CompilerServices;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>The list of active formatting elements, and the adoption agency algorithm that mends wrongly nested ones.</summary>
sealed partial class TreeBuilder
{
    // A page that opens more formatting elements without closing them loses the oldest: each new paragraph would open all again.
    const int MostFormatting = 512;

    // Copies of elements may make up this many nodes, and one for every four bytes of the page.
    const int FreeCopies = 1024;

    // So many attributes may be compared, and four for every byte of the page; after that no two elements are alike.
    const int FreeComparisons = 65_536;

    ActiveFormatting[] _formatting = [];
    int _formattingCount, _copied;
    long _compared;

    /// <summary>An entry of the list of active formatting elements.</summary>
    /// <param name="Element">The element; -1 in a marker.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Likeness">The same number for elements with the same attributes; others may share it.</param>
    readonly record struct ActiveFormatting(int Element, ushort Name, ushort Likeness)
    {
        public static readonly ActiveFormatting Marker = new(-1, 0, 0);

        public bool IsMarker => Element < 0;
    }

    bool MayCopy => _copied <= FreeCopies + _sourceLength / 4;

    /// <summary>https://html.spec.whatwg.org/#push-onto-the-list-of-active-formatting-elements</summary>
    public void PushFormatting(int element)
    {
        var entry = new ActiveFormatting(element, _nodes[element].Tag, LikenessOf(element));
        int same = 0, earliest = -1, first = _formattingCount;
        for (; first > 0 && !_formatting[first - 1].IsMarker; first--)
        {
            if (AreAlike(_formatting[first - 1], entry))
                (same, earliest) = (same + 1, first - 1);
        }
        if (same >= 3)
            RemoveFormattingAt(earliest);
        else if (_formattingCount - first == MostFormatting)
            RemoveFormattingAt(first);
        AddFormatting(_formattingCount, entry);
    }

    public void PushMarker() => AddFormatting(_formattingCount, ActiveFormatting.Marker);

    /// <summary>https://html.spec.whatwg.org/#clear-up-to-the-last-marker</summary>
    public void ClearFormattingToMarker()
    {
        while (_formattingCount > 0 && !_formatting[--_formattingCount].IsMarker)
        {
        }
    }

    public void RemoveFormatting(int element)
    {
        int at = PlaceInFormatting(element);
        if (at >= 0)
            RemoveFormattingAt(at);
    }

    /// <summary>Where an element is in the list behind the last marker; -1 when it is not.</summary>
    int PlaceInFormatting(int element)
    {
        int at = _formattingCount - 1;
        while (at >= 0 && !_formatting[at].IsMarker && _formatting[at].Element != element)
            at--;
        return at >= 0 && _formatting[at].Element == element ? at : -1;
    }

    /// <summary>The last element of this name behind the last marker; -1 when there is none.</summary>
    public int FormattingBehindMarker(ushort name)
    {
        for (int at = _formattingCount - 1; at >= 0 && !_formatting[at].IsMarker; at--)
        {
            if (_formatting[at].Name == name)
                return _formatting[at].Element;
        }
        return -1;
    }

    /// <summary>https://html.spec.whatwg.org/#reconstruct-the-active-formatting-elements</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ReconstructFormatting()
    {
        if (_formattingCount > 0 && !IsMarkerOrOpen(_formattingCount - 1) && MayCopy)
            OpenFormattingAgain();
    }

    void OpenFormattingAgain()
    {
        int at = _formattingCount - 1;
        while (at > 0 && !IsMarkerOrOpen(at - 1))
            at--;

        // At the deepest each would take the place of the one before.
        for (; at < _formattingCount && _depth < MostOpen && MayCopy; at++)
        {
            _copied++;
            _formatting[at] = _formatting[at] with { Element = InsertCopy(_formatting[at].Element) };
        }
    }

    bool IsMarkerOrOpen(int at) => _formatting[at].IsMarker || IsOpen(_formatting[at].Element);

    int InsertCopy(int element)
    {
        var node = _nodes[element];
        return InsertElement(new Tag(node.Tag, node.Offset, node.Length, false));
    }

    /// <summary>The adoption agency algorithm: https://html.spec.whatwg.org/#adoption-agency-algorithm</summary>
    /// <returns>False where the end tag is to be handled as any other.</returns>
    public bool RunAdoptionAgency(ushort subject)
    {
        if (CurrentName == subject && PlaceInFormatting(Current) is var listed && (listed < 0 || listed == _formattingCount - 1))
        {
            // The innermost element, not listed or listed last, has nothing in it to be mended.
            _formattingCount -= listed < 0 ? 0 : 1;
            Pop();
            return true;
        }
        for (int outer = 0; outer < 8; outer++)
        {
            int formatting = FormattingBehindMarker(subject);
            if (formatting < 0)
                return outer > 0;
            if (!IsOpen(formatting))
            {
                RemoveFormatting(formatting);
                return true;
            }
            if (!IsInScope(formatting))
                return true;

            int formattingPlace = PlaceOnStack(formatting);
            int furthestPlace = formattingPlace + 1;
            while (furthestPlace < _depth && !IsSpecial(furthestPlace))
                furthestPlace++;
            if (furthestPlace == _depth)
            {
                PopTo(formattingPlace);
                RemoveFormatting(formatting);
                return true;
            }
            if (!MayCopy)
                return true;
            _copied++;
            Adopt(formatting, formattingPlace, furthestPlace);
        }
        return true;
    }

    void Adopt(int formatting, int formattingPlace, int furthestPlace)
    {
        int ancestor = _open[formattingPlace - 1], furthest = _open[furthestPlace];
        int bookmark = PlaceInFormatting(formatting);
        int last = furthest, place = furthestPlace;
        for (int inner = 1; ; inner++)
        {
            int node = _open[--place];
            if (node == formatting)
                break;
            int listed = PlaceInFormatting(node);
            if (inner > 3 && listed >= 0)
            {
                RemoveFormattingAt(listed);
                bookmark -= listed < bookmark ? 1 : 0;
                listed = -1;
            }
            if (listed < 0)
            {
                RemoveFromStack(node);
                continue;
            }
            int copy = CopyOf(node);
            _formatting[listed] = _formatting[listed] with { Element = copy };
            Replace(place, copy);
            if (last == furthest)
                bookmark = listed + 1;
            Move(last, new(copy, -1));
            last = copy;
        }
        Move(last, PlaceFor(ancestor));

        int adopted = CopyOf(formatting);
        while (_nodes[furthest].First >= 0)
            Move(_nodes[furthest].First, new(adopted, -1));
        Move(adopted, new(ContentOf(furthest), -1));

        int former = PlaceInFormatting(formatting);
        AddFormatting(bookmark, _formatting[former] with { Element = adopted });
        RemoveFormattingAt(former < bookmark ? former : former + 1);
        RemoveFromStack(formatting);
        InsertIntoStack(PlaceOnStack(furthest) + 1, adopted);
    }

    int CopyOf(int element)
    {
        var (tag, offset, length) = (_nodes[element].Tag, _nodes[element].Offset, _nodes[element].Length);
        int copy = NewNode(NodeKind.Element, offset, length);
        _nodes[copy].Tag = tag;
        return copy;
    }

    void Replace(int place, int element)
    {
        _nodes[_open[place]].Flags &= ~NodeFlags.Open;
        _nodes[element].Flags |= NodeFlags.Open;
        _open[place] = element;
    }

    void Move(int child, in Place place)
    {
        Detach(child);
        Link(child, place);
    }

    ushort LikenessOf(int element)
    {
        ref var node = ref _nodes[element];
        int likeness = 0;
        foreach (ref readonly var attribute in Tokenizer.Attributes.AsSpan(node.Offset, node.Length))
        {
            int last = attribute.Length == 0 ? 0 : _source[attribute.Offset + attribute.Length - 1];
            likeness += (attribute.Name + 1) * (attribute.Length * 256 + last);
        }
        return (ushort)likeness;
    }

    /// <summary>Whether two have the same name and attributes, in any order.</summary>
    bool AreAlike(in ActiveFormatting one, in ActiveFormatting other)
    {
        if (one.Name != other.Name || one.Likeness != other.Likeness)
            return false;
        ref var a = ref _nodes[one.Element];
        ref var b = ref _nodes[other.Element];
        long comparisons = (long)a.Length * b.Length;
        if (a.Length != b.Length || _compared + comparisons > FreeComparisons + 4L * _sourceLength)
            return false;
        _compared += comparisons;
        var attributes = Tokenizer.Attributes.AsSpan();
        foreach (ref readonly var attribute in attributes.Slice(a.Offset, a.Length))
        {
            bool found = false;
            foreach (ref readonly var theirs in attributes.Slice(b.Offset, b.Length))
            {
                found |= attribute.Name == theirs.Name && _source.AsSpan(attribute.Offset, attribute.Length)
                    .SequenceEqual(_source.AsSpan(theirs.Offset, theirs.Length));
            }
            if (!found)
                return false;
        }
        return true;
    }

    void AddFormatting(int at, in ActiveFormatting entry)
    {
        Pooled.Grow(ref _formatting, _formattingCount, 1);
        if (at < _formattingCount)
            _formatting.AsSpan(at, _formattingCount - at).CopyTo(_formatting.AsSpan(at + 1));
        _formatting[at] = entry;
        _formattingCount++;
    }

    void RemoveFormattingAt(int at)
    {
        _formatting.AsSpan(at + 1, _formattingCount - at - 1).CopyTo(_formatting.AsSpan(at));
        _formattingCount--;
    }
}
