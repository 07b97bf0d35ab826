using System.Text;
using Standfirst.Dom;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>Walks a page once and notes all that it declares about itself.</summary>
sealed class DeclarationGatherer
{
    // Real pages stay far below these; they keep a hostile page from filling the memory.
    const int MostMetas = 2_000;
    const int MostNotes = 4_000;
    const int LongestContent = 64 * 1024;
    const int DeepestInline = 32;

    readonly PageTree _page;
    readonly Uri? _url;
    readonly Dictionary<string, List<string>> _metas = new(StringComparer.Ordinal);
    readonly List<DeclaredProperty> _properties = [];
    readonly List<PageNode> _headings = [], _times = [], _authorLinks = [], _profileLinks = [],
        _tagLinks = [], _linkedData = [];
    readonly List<HintedElement> _hinted = [];
    readonly List<PrintedLine> _lines = [];
    string? _language, _title, _canonical, _base;
    int _metaCount, _shownFrom, _lineBlock = -1, _offset;
    bool _lineEnded = true;

    DeclarationGatherer(PageTree page, Uri? url) => (_page, _url) = (page, url);

    /// <summary>Everything that the page declares.</summary>
    public static PageDeclarations Gather(PageTree page, Uri? url)
    {
        var gatherer = new DeclarationGatherer(page, url);
        foreach (var node in page.Document.Descendants)
        {
            if (node.IsElement)
                gatherer.Note(node);
            else if (node.IsText)
                gatherer.NoteText(node);
        }
        return gatherer.Declarations();
    }

    PageDeclarations Declarations()
    {
        return new()
        {
            Page = _page,
            Url = _url,
            Base = WebAddress.BaseOf(_base, _url, _canonical ?? _metas.GetValueOrDefault("og:url")?[0]),
            RootLanguage = _language,
            Title = _title,
            Metas = _metas,
            CanonicalLink = _canonical,
            Properties = _properties,
            Headings = _headings,
            Hinted = _hinted,
            Times = _times,
            AuthorLinks = _authorLinks,
            ProfileLinks = _profileLinks,
            TagLinks = _tagLinks,
            LinkedData = LinkedGraph.Read(_linkedData),
            Lines = new PrintedLines(_page, _lines),
        };
    }

    void Note(PageNode element)
    {
        bool shown = element.Index >= _shownFrom;
        if (shown && element.Tag is not (TagName.Head or TagName.Noscript) && VisibleText.IsHidden(element))
        {
            _shownFrom = element.End;
            shown = false;
        }
        if (shown && !Elements.IsInline(element.Tag))
            _lineEnded = true;

        switch (element.Tag)
        {
            case TagName.Html:
                _language ??= element.Attribute(AttributeName.Lang) ?? element.Attribute(AttributeName.XmlLang);
                break;
            case TagName.Title when element.Namespace == NodeNamespace.Html:
                _title ??= DeclaredText.Of(element.TextContent());
                break;
            case TagName.Meta:
                NoteMeta(element);
                return;
            case TagName.Base:
                _base ??= element.Attribute(AttributeName.Href);
                return;
            case TagName.Link when HasWord(element, AttributeName.Rel, "canonical"):
                _canonical ??= element.Attribute(AttributeName.Href);
                break;
            case TagName.Script:
                if (IsLinkedData(element) && _linkedData.Count < MostNotes)
                    _linkedData.Add(element);
                return;
            case TagName.Time when _times.Count < MostNotes:
                _times.Add(element);
                break;
            case TagName.H1 or TagName.H2 or TagName.H3 when shown && _headings.Count < MostNotes:
                _headings.Add(element);
                break;
            case TagName.A:
                NoteLink(element);
                break;
        }
        NoteProperty(element);
        if (shown && _hinted.Count < MostNotes
            && ClassWords.HintsOf(element) is not ClassHint.None and var hints)
            _hinted.Add(new(element, hints));
    }

    void NoteMeta(PageNode element)
    {
        if (_metaCount == MostMetas
            || element.Attribute(AttributeName.Content) is not { Length: <= LongestContent } raw
            || DeclaredText.Of(raw) is not { } content)
            return;
        _metaCount++;
        NoteMeta(element.Attribute(AttributeName.Property), content);
        NoteMeta(element.Attribute(AttributeName.Name), content);
        NoteMeta(element.Attribute(AttributeName.HttpEquiv), content);
        if (element.Attribute(AttributeName.Itemprop) is { } property && _properties.Count < MostNotes)
            AddProperties(property, content, element);
    }

    void NoteMeta(string? name, string content)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 100)
            return;
        name = name.Trim().ToLowerInvariant();
        if (!_metas.TryGetValue(name, out var contents))
            _metas.Add(name, contents = []);
        contents.Add(content);
    }

    void NoteProperty(PageNode element)
    {
        string? names = element.Attribute(AttributeName.Itemprop) ?? element.Attribute(AttributeName.Property);
        if (string.IsNullOrEmpty(names) || _properties.Count >= MostNotes)
            return;
        string? value = element.Attribute(AttributeName.Content) ?? element.Attribute(AttributeName.Datetime);
        AddProperties(names, DeclaredText.Of(value), element);
    }

    void AddProperties(string names, string? value, PageNode element)
    {
        foreach (string name in names.Split(' ', 8, StringSplitOptions.RemoveEmptyEntries))
            _properties.Add(new(name[(name.LastIndexOf(':') + 1)..].ToLowerInvariant(), value, element));
    }

    void NoteLink(PageNode link)
    {
        if (_authorLinks.Count < MostNotes && HasWord(link, AttributeName.Rel, "author"))
            _authorLinks.Add(link);
        if (_profileLinks.Count < MostNotes
            && (ProfileAddress.Includes(link.Utf8Attribute(AttributeName.Href))
            || ProfileAddress.MayInclude(link.Utf8Attribute(AttributeName.Href))))
            _profileLinks.Add(link);
        if (_tagLinks.Count < MostNotes && HasWord(link, AttributeName.Rel, "tag"))
            _tagLinks.Add(link);
    }

    void NoteText(PageNode text)
    {
        if (text.Index < _shownFrom || text.Utf8.Trim(" \t\r\n\f"u8).IsEmpty
            || Elements.IsNeverShown(text.Parent.Tag))
            return;
        int block = BlockOf(text);
        int length = text.Utf8.Length;
        if (_lineEnded || block != _lineBlock)
            _lines.Add(new(text.Index, text.Index, _offset, length));
        else
            _lines[^1] = _lines[^1] with { LastNode = text.Index, Length = _lines[^1].Length + length };
        _offset += length;
        _lineBlock = block;
        _lineEnded = false;
    }

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

    static bool HasWord(PageNode element, AttributeName name, string word)
    {
        var value = element.Utf8Attribute(name);
        return !value.IsEmpty && value.Length < 200
            && Encoding.UTF8.GetString(value).Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
