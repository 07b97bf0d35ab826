using System.Buffers;
using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>Walks a page once, node by node as they are numbered, and notes all that it declares about
/// itself.</summary>
sealed class DeclarationGatherer
{
    // Real pages stay far below these; they keep a hostile page from filling the memory.
    const int MostMetas = 2_000;
    const int LongestContent = 64 * 1024;
    const int DeepestInline = 32;

    // Lists of words in one attribute.
    const int MostProperties = 8;
    const int LongestRel = 200;

    static readonly AsciiWords<PropertyName> Properties = AsciiWords<PropertyName>.Of(
        Enum.GetValues<PropertyName>().Select(name => (name.ToString(), name)));

    static readonly SearchValues<byte> White = SearchValues.Create(" \t\r\n\f"u8);

    readonly PageTree _page;
    readonly Uri? _url;
    readonly NotedNodes _noted = new();
    readonly MetaContents _metas;
    PooledList<PrintedLine> _lines = new(512);
    PooledList<NodeNote> _notes;
    PrintedWords _words = new();
    HintMemo _hints = new();
    string? _language, _title, _canonical, _base;
    int _metaCount, _shownFrom, _lineBlock = -1, _offset;
    bool _lineEnded = true;

    DeclarationGatherer(PageTree page, Uri? url)
    {
        (_page, _url) = (page, url);
        _metas = new MetaContents(page);
        _notes = new(page.Count + 1);
        _notes.Extend(page.Count + 1);
    }

    /// <summary>Everything that the page declares.</summary>
    public static PageDeclarations Gather(PageTree page, Uri? url) => Gather(page, url, ReadingLimits.None);

    /// <summary>Everything that the page declares, within limits.</summary>
    public static PageDeclarations Gather(PageTree page, Uri? url, in ReadingLimits limits)
    {
        var gatherer = new DeclarationGatherer(page, url);
        try
        {
            gatherer.Walk(limits);
            return gatherer.Declarations();
        }
        catch
        {
            gatherer.Declarations().Dispose();
            throw;
        }
        finally
        {
            gatherer._hints.Return();
        }
    }

    void Walk(in ReadingLimits limits)
    {
        for (int number = 0; number < _page.Count; number++)
        {
            if ((number & 0xFFF) == 0)
                limits.ThrowIfOver();
            Begin(number);
            switch (_page.NodeAt(number).Kind)
            {
                case NodeKind.Element:
                    Note(_page[number]);
                    break;
                case NodeKind.Text:
                    NoteText(_page[number]);
                    break;
                case NodeKind.Fragment:
                    for (int end = _page[number].End; number + 1 < end; number++)
                        Begin(number + 1);
                    break;
            }
        }
        Begin(_page.Count);
    }

    void Begin(int number) => _notes[number] = new() { Line = _lines.Count, Letters = _words.Length };

    PageDeclarations Declarations()
    {
        return new()
        {
            Page = _page,
            Url = _url,
            Base = WebAddress.BaseOf(_base, _url, _canonical ?? _metas.First("og:url")),
            RootLanguage = _language,
            Title = _title,
            Metas = _metas,
            CanonicalLink = _canonical,
            Noted = _noted,
            LinkedData = LinkedGraph.Read(_page, _noted.Scripts),
            Lines = new PrintedLines(_page, _lines, _words, _notes),
        };
    }

    void Note(PageNode element)
    {
        var names = NamesOf(element);
        var tag = element.Tag;
        bool shown = element.Index >= _shownFrom;
        if (shown && (names.MayHide || Elements.IsNeverShown(tag))
            && tag is not (TagName.Head or TagName.Noscript) && VisibleText.IsHidden(element))
        {
            _shownFrom = element.End;
            shown = false;
        }
        ref var note = ref _notes[element.Index];
        note.Hints = names.Hints;
        note.Unprinted = !shown;
        if (shown && !Elements.IsInline(tag))
        {
            _lineEnded = true;
            _words.Part();
        }
        if (!NoteByTag(element, tag, shown))
            return;
        if (names.HasProperty)
            NoteProperty(element);
        if (shown && names.Hints != ClassHint.None)
            _noted.AddHinted(element.Index);
    }

    /// <summary>What one look at an element's attributes tells.</summary>
    /// <param name="Hints">What its names say that it holds.</param>
    /// <param name="MayHide">Whether an attribute may hide it.</param>
    /// <param name="HasProperty">Whether it declares a property.</param>
    readonly record struct ElementNames(ClassHint Hints, bool MayHide, bool HasProperty);

    ElementNames NamesOf(PageNode element)
    {
        var hints = ClassHint.None;
        bool mayHide = false, hasProperty = false;
        foreach (ref readonly var attribute in _page.AttributesOf(in element.Data))
        {
            switch ((AttributeName)attribute.Name)
            {
                case AttributeName.Class or AttributeName.Id or AttributeName.DataTestid:
                    hints |= _hints.HintsOf(_page.ValueOf(in attribute));
                    break;
                case AttributeName.Itemprop:
                    hints |= _hints.HintsOf(_page.ValueOf(in attribute));
                    hasProperty = true;
                    break;
                case AttributeName.Property:
                    hasProperty = true;
                    break;
                case AttributeName.Hidden or AttributeName.Style:
                    mayHide = true;
                    break;
            }
        }
        return new(hints, mayHide, hasProperty);
    }

    // False for elements that are read here to the end.
    bool NoteByTag(PageNode element, TagName tag, bool shown)
    {
        switch (tag)
        {
            case TagName.Html:
                _language ??= element.Attribute(AttributeName.Lang)
                    ?? element.Attribute(AttributeName.XmlLang);
                break;
            case TagName.Title when element.Namespace == NodeNamespace.Html:
                _title ??= DeclaredText.Of(element.TextContent());
                break;
            case TagName.Meta:
                NoteMeta(element);
                return false;
            case TagName.Base:
                _base ??= element.Attribute(AttributeName.Href);
                return false;
            case TagName.Link when HasWord(element.Utf8Attribute(AttributeName.Rel), "canonical"u8):
                _canonical ??= element.Attribute(AttributeName.Href);
                break;
            case TagName.Script:
                if (IsLinkedData(element))
                    _noted.AddScript(element.Index);
                return false;
            case TagName.Time:
                _noted.AddTime(element.Index);
                break;
            case TagName.H1 or TagName.H2 or TagName.H3 when shown:
                _noted.AddHeading(element.Index);
                break;
            case TagName.A:
                NoteLink(element);
                break;
        }
        return true;
    }

    void NoteMeta(PageNode element)
    {
        if (_metaCount == MostMetas || !HasContent(element))
            return;
        _metaCount++;
        _metas.Add(element.Utf8Attribute(AttributeName.Property), element.Index);
        _metas.Add(element.Utf8Attribute(AttributeName.Name), element.Index);
        _metas.Add(element.Utf8Attribute(AttributeName.HttpEquiv), element.Index);
        AddProperties(element.Utf8Attribute(AttributeName.Itemprop), element.Index);
    }

    // A letter that is no part of a tag or a reference is content; only what has none is read to know.
    static bool HasContent(PageNode meta)
    {
        var content = meta.Utf8Attribute(AttributeName.Content);
        bool plain = content.Length <= LongestContent && content.IndexOfAny((byte)'<', (byte)'&') < 0
            && content.IndexOfAnyInRange((byte)'!', (byte)'~') >= 0;
        return plain || !content.IsEmpty && Encoding.UTF8.GetCharCount(content) <= LongestContent
            && DeclaredText.Of(Encoding.UTF8.GetString(content)) is not null;
    }

    void NoteProperty(PageNode element) => AddProperties(
        element.Has(AttributeName.Itemprop) ? element.Utf8Attribute(AttributeName.Itemprop)
            : element.Utf8Attribute(AttributeName.Property), element.Index);

    void AddProperties(ReadOnlySpan<byte> names, int node)
    {
        for (int count = 0; count < MostProperties && !(names = names.TrimStart((byte)' ')).IsEmpty; count++)
        {
            int end = names.IndexOf((byte)' ');
            var name = end < 0 ? names : names[..end];
            names = names[name.Length..];
            var property = Properties[name[(name.LastIndexOf((byte)':') + 1)..]];
            if (property != PropertyName.None)
                _noted.AddProperty(property, node);
        }
    }

    void NoteLink(PageNode link)
    {
        var rel = link.Utf8Attribute(AttributeName.Rel);
        if (HasWord(rel, "author"u8))
            _noted.AddAuthorLink(link.Index);
        if (HasWord(rel, "tag"u8))
            _noted.AddTagLink(link.Index);
        if (ProfileAddress.Of(link.Utf8Attribute(AttributeName.Href)) != ProfileHint.None)
            _noted.AddProfileLink(link.Index);
    }

    void NoteText(PageNode text)
    {
        if (text.Index < _shownFrom)
            return;
        var letters = text.Utf8;
        int start = letters is [> (byte)' ', ..] ? 0 : letters.IndexOfAnyExcept(White);
        if (start != 0)
            _words.Part();
        if (start < 0 || Elements.IsNeverShown(text.Parent.Tag))
            return;
        _words.Append(letters[start..]);
        int block = BlockOf(text);
        if (_lineEnded || block != _lineBlock)
            _lines.Add(new(text.Index, text.Index, _offset, letters.Length));
        else
            Prolong(ref _lines[_lines.Count - 1], text.Index, letters.Length);
        _offset += letters.Length;
        _lineBlock = block;
        _lineEnded = false;
    }

    static void Prolong(ref PrintedLine line, int node, int length) =>
        line = line with { LastNode = node, Length = line.Length + length };

    static int BlockOf(PageNode text)
    {
        var node = text.Parent;
        for (int level = 0; level < DeepestInline && node.IsElement && Elements.IsInline(node.Tag); level++)
            node = node.Parent;
        return node.Index;
    }

    // Some pages forget the type.
    static bool IsLinkedData(PageNode script)
    {
        const int beginning = 80;
        if (script.Has(AttributeName.Type))
            return script.Utf8Attribute(AttributeName.Type).IndexOf("ld+json"u8) >= 0;
        var text = script.FirstChild is { IsText: true } child ? child.Utf8.TrimStart(" \t\r\n"u8) : default;
        return text.StartsWith("{"u8)
            && text[..Math.Min(text.Length, beginning)].IndexOf("\"@context\""u8) >= 0;
    }

    static bool HasWord(ReadOnlySpan<byte> list, ReadOnlySpan<byte> word)
    {
        if (list.Length >= LongestRel)
            return false;
        while (list.Length >= word.Length)
        {
            int end = list.IndexOf((byte)' ');
            if (Ascii.EqualsIgnoreCase(end < 0 ? list : list[..end], word))
                return true;
            list = end < 0 ? [] : list[(end + 1)..];
        }
        return false;
    }
}
