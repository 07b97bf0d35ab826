using System.Runtime.CompilerServices;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>The stack of open elements: https://html.spec.whatwg.org/#the-stack-of-open-elements</summary>
sealed partial class TreeBuilder
{
    // Browsers nest no deeper: an element below takes the place of the one it was opened in. So every search of the stack stays
    // short, whatever a page does. No page of the corpora has more than 200 open elements.
    const int MostOpen = 512;

    /// <summary>How many elements are open.</summary>
    public int Depth => _depth;

    /// <summary>The current node's number: the innermost open element.</summary>
    public int Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _open[_depth - 1];
    }

    /// <summary>The current node's name, foreign elements marked.</summary>
    public ushort CurrentName
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _openNames[_depth - 1];
    }

    /// <summary>Set in the names on the stack for elements of SVG and MathML.</summary>
    public const ushort Foreign = 0x8000;

    public int OpenAt(int place) => _open[place];

    public ushort OpenNameAt(int place) => _openNames[place];

    /// <summary>The names of the open elements, outermost first.</summary>
    public ReadOnlySpan<ushort> OpenNames => _openNames.AsSpan(0, _depth);

    public ref Node NodeAt(int index) => ref _nodes[index];

    public bool CurrentIs(TagName name) => CurrentName == (ushort)name;

    public bool CurrentIs(TagName one, TagName other) => CurrentIs(one) || CurrentIs(other);

    public void Push(int element)
    {
        if (_depth == _open.Length)
        {
            Pooled.Grow(ref _open, _depth, 1);
            Pooled.Grow(ref _openNames, _depth, 1);
            Pooled.Grow(ref _openTraits, _depth, 1);
        }
        ref var node = ref _nodes[element];
        node.Flags |= NodeFlags.Open;
        _open[_depth] = element;
        _openNames[_depth] = NameOnStack(node);
        _openTraits[_depth++] = TagTable.TraitsOf(node);
        OpenParagraphs += node.Tag == (ushort)TagName.P ? 1 : 0;
    }

    static ushort NameOnStack(in Node node) =>
        (node.Flags & (NodeFlags.Svg | NodeFlags.MathMl)) == 0 ? node.Tag : (ushort)(node.Tag | Foreign);

    public void Pop()
    {
        int element = _open[--_depth];
        ref var node = ref _nodes[element];
        node.Flags &= ~NodeFlags.Open;
        OpenParagraphs -= node.Tag == (ushort)TagName.P ? 1 : 0;
        if (node.Tag == (ushort)TagName.Option)
            SelectedContent.OptionPopped(this, element);
    }

    /// <summary>How many p elements are open: mostly none, and then no search for one is needed.</summary>
    public int OpenParagraphs { get; private set; }

    /// <summary>Pops up to and including the element at a place of the stack.</summary>
    public void PopTo(int place)
    {
        while (_depth > place)
            Pop();
    }

    /// <summary>Pops until an HTML element of this name has been popped.</summary>
    public void PopUntil(TagName name)
    {
        bool isLast;
        do
        {
            isLast = CurrentIs(name);
            Pop();
        }
        while (!isLast && _depth > 1);
    }

    /// <summary>Takes an element out of the stack wherever it is.</summary>
    public void RemoveFromStack(int element)
    {
        int place = PlaceOnStack(element);
        if (place < 0)
            return;
        _nodes[element].Flags &= ~NodeFlags.Open;
        OpenParagraphs -= _nodes[element].Tag == (ushort)TagName.P ? 1 : 0;
        _open.AsSpan(place + 1, _depth - place - 1).CopyTo(_open.AsSpan(place));
        _openNames.AsSpan(place + 1, _depth - place - 1).CopyTo(_openNames.AsSpan(place));
        _openTraits.AsSpan(place + 1, _depth - place - 1).CopyTo(_openTraits.AsSpan(place));
        _depth--;
    }

    /// <summary>Puts an element into the stack at a place; those from there on move up.</summary>
    void InsertIntoStack(int place, int element)
    {
        Push(element);
        _open.AsSpan(place, _depth - place - 1).CopyTo(_open.AsSpan(place + 1));
        _openNames.AsSpan(place, _depth - place - 1).CopyTo(_openNames.AsSpan(place + 1));
        _openTraits.AsSpan(place, _depth - place - 1).CopyTo(_openTraits.AsSpan(place + 1));
        ref var node = ref _nodes[element];
        (_open[place], _openNames[place], _openTraits[place]) = (element, NameOnStack(node), TagTable.TraitsOf(node));
    }

    /// <summary>Where an element is on the stack; -1 when it is not.</summary>
    public int PlaceOnStack(int element) => IsOpen(element) ? _open.AsSpan(0, _depth).LastIndexOf(element) : -1;

    public bool IsOpen(int element) => (_nodes[element].Flags & NodeFlags.Open) != 0;

    /// <summary>The place of the innermost open HTML element of this name; -1 when none is open.</summary>
    public int PlaceOf(TagName name) => OpenNames.LastIndexOf((ushort)name);

    // https://html.spec.whatwg.org/#has-an-element-in-scope

    public bool HasInScope(TagName name) => HasInScope(name, TagTraits.Scope);

    public bool HasInButtonScope(TagName name) => HasInScope(name, TagTraits.Scope | TagTraits.ButtonScope);

    public bool HasInListItemScope(TagName name) => HasInScope(name, TagTraits.Scope | TagTraits.ListItemScope);

    public bool HasInTableScope(TagName name) => HasInScope(name, TagTraits.TableScope);

    public bool HasParagraphInButtonScope => OpenParagraphs > 0 && (CurrentIs(TagName.P) || HasInButtonScope(TagName.P));

    bool HasInScope(TagName name, TagTraits ends) => IsInScope(PlaceOf(name), ends);

    public bool HasHeadingInScope() =>
        IsInScope(OpenNames.LastIndexOfAnyInRange((ushort)TagName.H1, (ushort)TagName.H6), TagTraits.Scope);

    /// <summary>Whether this very element is in scope.</summary>
    public bool IsInScope(int element) => IsInScope(PlaceOnStack(element), TagTraits.Scope);

    bool IsInScope(int place, TagTraits ends) => place >= 0 && !AnyInside(place, ends);

    /// <summary>Whether one of the elements that were opened inside the one at a place of the stack has a trait.</summary>
    public bool AnyInside(int place, TagTraits some)
    {
        var all = TagTraits.None;
        foreach (var traits in _openTraits.AsSpan(place + 1, _depth - place - 1))
            all |= traits;
        return (all & some) != 0;
    }

    public bool IsSpecial(int place) => (_openTraits[place] & TagTraits.Special) != 0;

    /// <summary>https://html.spec.whatwg.org/#generate-implied-end-tags</summary>
    public void GenerateImpliedEndTags(TagName except = TagName.None)
    {
        while ((_openTraits[_depth - 1] & TagTraits.ImpliedEnd) != 0 && !CurrentIs(except))
            Pop();
    }

    public void GenerateImpliedEndTagsThoroughly()
    {
        while ((_openTraits[_depth - 1] & TagTraits.ImpliedEndThoroughly) != 0)
            Pop();
    }

    /// <summary>https://html.spec.whatwg.org/#close-a-p-element</summary>
    public void CloseParagraph()
    {
        GenerateImpliedEndTags(except: TagName.P);
        PopUntil(TagName.P);
    }

    public void CloseParagraphInButtonScope()
    {
        if (HasParagraphInButtonScope)
            CloseParagraph();
    }
}
