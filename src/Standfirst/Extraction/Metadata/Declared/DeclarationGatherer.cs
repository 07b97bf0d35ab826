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

    // Values with character references that are longer are hardly ever looked at.
    const int MostDecoded = 1024;

    // As many words of one attribute are looked at.
    const int MostProperties = 8;

    static readonly AsciiWords<PropertyName> Properties = AsciiWords<PropertyName>.Of(
        Array.ConvertAll(Enum.GetValues<PropertyName>(), name => (name.ToString(), name)));

    readonly PageTree _page;
    readonly Uri? _url;
    readonly NotedNodes _noted = new();
    readonly MetaContents _metas;
    PooledList<NodeNote> _notes;
    readonly byte[] _decoded = ArrayPool<byte>.Shared.Rent(MostDecoded);
    readonly LineGatherer _lines;
    HintMemo _hints = new();
    string? _language, _title, _canonical, _base;
    int _metaCount, _shownFrom;

    DeclarationGatherer(PageTree page, Uri? url)
    {
        (_page, _url) = (page, url);
        (_metas, _lines) = (new MetaContents(page), new LineGatherer(page));
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
            return gatherer.Declarations(limits);
        }
        catch
        {
            gatherer.Return();
            throw;
        }
        finally
        {
            gatherer._hints.Return();
            ArrayPool<byte>.Shared.Return(gatherer._decoded);
        }
    }

    void Walk(in ReadingLimits limits)
    {
        var nodes = _page.Nodes;
        for (int number = 0; number < nodes.Length; number++)
        {
            if ((number & 0xFFF) == 0)
                limits.ThrowIfOver();
            Begin(number);
            switch (nodes[number].Kind)
            {
                case NodeKind.Element:
                    Note(number, in nodes[number]);
                    break;
                case NodeKind.Text:
                    if (number >= _shownFrom)
                        _lines.Add(number, in nodes[number]);
                    break;
                case NodeKind.Fragment:
                    for (int end = _page[number].End; number + 1 < end; number++)
                        Begin(number + 1);
                    break;
            }
        }
        Begin(nodes.Length);
    }

    void Begin(int number) => _notes[number] = new() { Line = _lines.Count, Letters = _lines.Letters };

    // What is rented of the shared pool, when nothing comes of it.
    void Return()
    {
        _metas.Return();
        _noted.Return();
        _lines.Take(_notes).Return();
    }

    PageDeclarations Declarations(in ReadingLimits limits)
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
            LinkedData = LinkedGraph.Read(_page, _noted.Scripts, limits),
            Lines = _lines.Take(_notes),
        };
    }

    void Note(int number, in Node element)
    {
        var signs = LookAt(in element, out var hints);
        var tag = element.TagName;
        bool shown = number >= _shownFrom;
        if (shown && (tag == TagName.Iframe || ((signs & Sign.MayHide) != 0 || Elements.IsNeverShown(tag))
            && tag is not (TagName.Head or TagName.Noscript) && VisibleText.IsHidden(_page[number])))
        {
            _shownFrom = _page[number].End;
            shown = false;
        }
        ref var note = ref _notes[number];
        note.Hints = hints;
        note.Unprinted = !shown;
        if (shown && !Elements.IsInline(tag))
            _lines.End();
        if (!NoteByTag(_page[number], tag, signs, shown))
            return;
        if ((signs & (Sign.Itemprop | Sign.Property)) != 0)
            NoteProperty(_page[number]);
        if (shown && hints != ClassHint.None)
            _noted.AddHinted(number);
    }

    /// <summary>What an element's attributes are, as far as it matters here.</summary>
    [Flags]
    enum Sign : byte
    {
        None = 0,

        /// <summary>One of its names says what it holds.</summary>
        Name = 1,

        /// <summary>It declares a property.</summary>
        Itemprop = 2, Property = 4,

        /// <summary>It may be hidden.</summary>
        MayHide = 8,

        /// <summary>It leads somewhere, or says how it is related to what it leads to.</summary>
        Href = 16, Rel = 32,
    }

    static readonly Sign[] Signs = Tables.Of(NameLimits.FirstOther, name => (AttributeName)name switch
    {
        AttributeName.Class or AttributeName.Id or AttributeName.DataTestid => Sign.Name,
        AttributeName.Itemprop => Sign.Name | Sign.Itemprop,
        AttributeName.Property => Sign.Property,
        AttributeName.Hidden or AttributeName.Style => Sign.MayHide,
        AttributeName.Href => Sign.Href,
        AttributeName.Rel => Sign.Rel,
        _ => Sign.None,
    });

    // One look at the attributes.
    Sign LookAt(in Node element, out ClassHint hints)
    {
        var signs = Sign.None;
        hints = ClassHint.None;
        foreach (ref readonly var attribute in _page.AttributesOf(in element))
        {
            if (attribute.Name >= Signs.Length)
                continue;
            var sign = Signs[attribute.Name];
            signs |= sign;
            if ((sign & Sign.Name) != 0)
                hints |= HintsOf(in attribute);
        }
        return signs;
    }

    // An id is there once: it is not worth being remembered.
    ClassHint HintsOf(in NodeAttribute names)
    {
        var room = _page.RoomOf(in names, _decoded, out int length);
        return names.Name == (ushort)AttributeName.Id ? ClassWords.HintsOf(room, length) : _hints.HintsOf(room, length);
    }

    // False for elements that are read here to the end.
    bool NoteByTag(PageNode element, TagName tag, Sign signs, bool shown)
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
            case TagName.Link when TokenList.HasIgnoringCase(element.Utf8Attribute(AttributeName.Rel), "canonical"u8):
                _canonical ??= element.Attribute(AttributeName.Href);
                break;
            case TagName.Link when TokenList.HasIgnoringCase(element.Utf8Attribute(AttributeName.Rel), "license"u8):
                _noted.AddLicenceLink(element.Index);
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
                NoteLink(element, signs);
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
        int count = 0;
        foreach (var name in new TokenList(names))
        {
            if (++count > MostProperties)
                return;
            var property = Properties[name[(name.LastIndexOf((byte)':') + 1)..]];
            if (property != PropertyName.None)
                _noted.AddProperty(property, node);
        }
    }

    void NoteLink(PageNode link, Sign signs)
    {
        if ((signs & Sign.Rel) != 0)
        {
            var rel = link.Utf8Attribute(AttributeName.Rel);
            if (TokenList.HasIgnoringCase(rel, "author"u8))
                _noted.AddAuthorLink(link.Index);
            if (TokenList.HasIgnoringCase(rel, "tag"u8))
                _noted.AddTagLink(link.Index);
            if (TokenList.HasIgnoringCase(rel, "license"u8))
                _noted.AddLicenceLink(link.Index);
        }
        if ((signs & Sign.Href) != 0 && LeadsToProfile(link))
            _noted.AddProfileLink(link.Index);
    }

    bool LeadsToProfile(PageNode link)
    {
        foreach (ref readonly var attribute in _page.AttributesOf(in link.Data))
        {
            if (attribute.Name == (ushort)AttributeName.Href)
                return ProfileAddress.Of(_page.RoomOf(in attribute, _decoded, out int length), length) != ProfileHint.None;
        }
        return false;
    }

    // Some pages forget the type.
    static bool IsLinkedData(PageNode script)
    {
        const int beginning = 80;
        if (script.Has(AttributeName.Type))
            return script.Utf8Attribute(AttributeName.Type).IndexOf("ld+json"u8) >= 0;
        var text = script.FirstChild is { IsText: true } child ? child.Utf8.TrimStart(WhiteSpace.Utf8) : default;
        return text.StartsWith("{"u8)
            && text[..Math.Min(text.Length, beginning)].IndexOf("\"@context\""u8) >= 0;
    }
}
