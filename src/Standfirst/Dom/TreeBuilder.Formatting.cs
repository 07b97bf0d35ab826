namespace Standfirst.Dom;

/// <summary>The list of active formatting elements, and the adoption agency algorithm that mends wrongly nested ones.</summary>
sealed partial class TreeBuilder
{
    const int Marker = -1;

    // A page that opens more formatting elements without closing them loses the oldest: each new paragraph would open all again.
    const int MostFormatting = 512;

    // What is opened again may at most make up this many nodes, and one for every four bytes of the page.
    const int FreeReopenings = 1024;

    int[] _formatting = [];
    int _formattingCount, _reopened;

    /// <summary>https://html.spec.whatwg.org/#push-onto-the-list-of-active-formatting-elements</summary>
    public void PushFormatting(int element)
    {
        int same = 0, earliest = -1;
        for (int i = _formattingCount - 1; i >= 0 && _formatting[i] != Marker; i--)
        {
            if (AreAlike(_formatting[i], element))
                (same, earliest) = (same + 1, i);
        }
        if (same >= 3)
            RemoveFormattingAt(earliest);
        if (_formattingCount == MostFormatting)
            RemoveFormattingAt(0);
        AddFormatting(_formattingCount, element);
    }

    public void PushMarker() => AddFormatting(_formattingCount, Marker);

    /// <summary>https://html.spec.whatwg.org/#clear-up-to-the-last-marker</summary>
    public void ClearFormattingToMarker()
    {
        while (_formattingCount > 0 && _formatting[--_formattingCount] != Marker)
        {
        }
    }

    public void RemoveFormatting(int element)
    {
        int at = _formatting.AsSpan(0, _formattingCount).IndexOf(element);
        if (at >= 0)
            RemoveFormattingAt(at);
    }

    /// <summary>The last element of this name behind the last marker; -1 when there is none.</summary>
    public int FormattingBehindMarker(ushort name)
    {
        for (int i = _formattingCount - 1; i >= 0 && _formatting[i] != Marker; i--)
        {
            if (_nodes[_formatting[i]].Tag == name)
                return _formatting[i];
        }
        return -1;
    }

    /// <summary>https://html.spec.whatwg.org/#reconstruct-the-active-formatting-elements</summary>
    public void ReconstructFormatting()
    {
        if (_formattingCount == 0 || _formatting[_formattingCount - 1] is var last && (last == Marker || IsOpen(last)))
            return;
        int at = _formattingCount - 1;
        while (at > 0 && _formatting[at - 1] != Marker && !IsOpen(_formatting[at - 1]))
            at--;
        for (; at < _formattingCount; at++)
        {
            if (++_reopened > FreeReopenings + _sourceLength / 4)
                return;
            _formatting[at] = InsertCopy(_formatting[at]);
        }
    }

    int InsertCopy(int element)
    {
        var node = _nodes[element];
        return InsertElement(new Tag(node.Tag, node.Offset, node.Length, false));
    }

    /// <summary>The adoption agency algorithm: https://html.spec.whatwg.org/#adoption-agency-algorithm</summary>
    /// <returns>False where the end tag is to be handled as any other.</returns>
    public bool RunAdoptionAgency(ushort subject)
    {
        if (CurrentName == subject && !_formatting.AsSpan(0, _formattingCount).Contains(Current))
        {
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
            if (++_reopened > FreeReopenings + _sourceLength / 4)
                return true;
            Adopt(formatting, formattingPlace, furthestPlace);
        }
        return true;
    }

    void Adopt(int formatting, int formattingPlace, int furthestPlace)
    {
        int ancestor = _open[formattingPlace - 1], furthest = _open[furthestPlace];
        int bookmark = _formatting.AsSpan(0, _formattingCount).IndexOf(formatting);
        int last = furthest, place = furthestPlace;
        for (int inner = 1; ; inner++)
        {
            int node = _open[--place];
            if (node == formatting)
                break;
            int listed = _formatting.AsSpan(0, _formattingCount).IndexOf(node);
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
            _formatting[listed] = copy;
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

        int former = _formatting.AsSpan(0, _formattingCount).IndexOf(formatting);
        AddFormatting(bookmark, adopted);
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

    bool AreAlike(int one, int other)
    {
        ref var a = ref _nodes[one];
        ref var b = ref _nodes[other];
        if (a.Tag != b.Tag || a.Length != b.Length)
            return false;
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

    void AddFormatting(int at, int element)
    {
        Pooled.Grow(ref _formatting, _formattingCount, 1);
        _formatting.AsSpan(at, _formattingCount - at).CopyTo(_formatting.AsSpan(at + 1));
        _formatting[at] = element;
        _formattingCount++;
    }

    void RemoveFormattingAt(int at)
    {
        _formatting.AsSpan(at + 1, _formattingCount - at - 1).CopyTo(_formatting.AsSpan(at));
        _formattingCount--;
    }
}
