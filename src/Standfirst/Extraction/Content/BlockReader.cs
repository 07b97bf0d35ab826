using Standfirst.Dom;
using Standfirst.Extraction.Content.Embeds;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>Page tree → the page's blocks in document order, in one pass.</summary>
/// <remarks>Words stay together until an element that is not inline, or two line breaks in a row.</remarks>
sealed class BlockReader
{
    readonly PageTree _page;
    readonly List<PageBlock> _blocks = [];
    readonly List<PageBlock> _pictures = [];
    readonly Stack<Frame> _frames = new();
    readonly bool _scriptsRun;
    PageBlock _open;
    int _lineBreaks, _withoutScripts;

    BlockReader(PageTree page, bool scriptsRun) => (_page, _scriptsRun) = (page, scriptsRun);

    /// <summary>The blocks of all that is shown; scripts and hidden elements are left out.</summary>
    /// <remarks>What a page shows only where scripts do not run is left out too, unless it is most of the page.</remarks>
    public static List<PageBlock> Read(PageTree page, in ReadingLimits limits)
    {
        var blocks = Read(page, scriptsRun: true, limits, out int withoutScripts);
        return withoutScripts > blocks.Sum(block => block.IsProse ? block.Letters : 0)
            ? Read(page, scriptsRun: false, limits, out _)
            : blocks;
    }

    static List<PageBlock> Read(PageTree page, bool scriptsRun, in ReadingLimits limits, out int withoutScripts)
    {
        var reader = new BlockReader(page, scriptsRun);
        reader.Walk(limits);
        withoutScripts = reader._withoutScripts;
        return reader._blocks;
    }

    /// <summary>An element that is open, with the number of the first node behind it.</summary>
    readonly record struct Frame(int End, bool IsInline, Surroundings Around);

    /// <summary>What the open elements say of the words in them.</summary>
    readonly record struct Surroundings
    {
        public int Container { get; init; }
        public PageBlockKind Kind { get; init; }
        public byte Level { get; init; }
        public byte ListDepth { get; init; }
        public bool Ordered { get; init; }
        public bool Quoted { get; init; }
        public bool Linked { get; init; }

        public Surroundings Inside(PageNode element) => element.Tag switch
        {
            TagName.A => this with { Linked = true },
            TagName.Ul or TagName.Ol or TagName.Dl => this with
            {
                Container = element.Index,
                ListDepth = (byte)Math.Min(ListDepth + 1, byte.MaxValue),
                Ordered = element.Tag == TagName.Ol,
            },
            TagName.Li or TagName.Dt or TagName.Dd => this with { Container = element.Index, Kind = PageBlockKind.ListItem },
            TagName.Blockquote => this with { Container = element.Index, Quoted = true },
            TagName.Pre => this with { Container = element.Index, Kind = PageBlockKind.Preformatted },
            TagName.Code when Kind == PageBlockKind.Preformatted => this with { Kind = PageBlockKind.Code },
            TagName.Td or TagName.Th => this with { Container = element.Index, Kind = PageBlockKind.Paragraph },
            TagName.Figcaption or TagName.Caption => this with { Container = element.Index, Kind = PageBlockKind.Caption },
            >= TagName.H1 and <= TagName.H6 => this with
            {
                Container = element.Index,
                Kind = PageBlockKind.Heading,
                Level = (byte)Elements.HeadingLevel(element.Tag),
            },
            var tag when Elements.IsInline(tag) => this,
            _ => this with { Container = element.Index },
        };
    }

    void Walk(in ReadingLimits limits)
    {
        _frames.Push(new Frame(_page.Count, IsInline: false, new Surroundings()));
        for (int index = 1; index < _page.Count;)
        {
            if ((index & 0xFFF) == 0)
                limits.ThrowIfOver();
            LeaveUpTo(index);
            var node = _page[index];
            index = Enter(node) ? index + 1 : EndOf(node);
        }
        Close();
    }

    /// <returns>Whether to look at what is below the node.</returns>
    bool Enter(PageNode node)
    {
        var around = _frames.Peek().Around;
        if (node.IsText)
            Add(node, around);
        if (!node.IsElement)
            return false;

        // Asked before what is shown: scripts and templates can hold an embed that waits for consent.
        if (EmbedReader.IsEmbed(node))
        {
            AddMedia(node, PageBlockKind.Embed, around);
            return false;
        }
        if (node.Tag == TagName.Noscript ? _scriptsRun : IsSkipped(node))
        {
            CountWithoutScripts(node);
            return false;
        }
        if (node.Tag == TagName.Br)
        {
            if (++_lineBreaks > 1)
                Close();
            return false;
        }
        if (MediaKindOf(node) is { } kind)
        {
            AddMedia(node, kind, around);
            return false;
        }
        bool isInline = Elements.IsInline(node.Tag);
        if (!isInline)
            Close();
        _frames.Push(new Frame(EndOf(node), isInline, around.Inside(node)));
        return true;
    }

    void CountWithoutScripts(PageNode skipped)
    {
        if (skipped.Tag != TagName.Noscript)
            return;
        foreach (var node in skipped.Descendants)
            _withoutScripts += node.IsText && node.Utf8.Length >= ShortestProse ? LetterCount.Of(node.Utf8).Seen : 0;
    }

    // Notes that ask for scripts to be switched on, and tracking pictures, are shorter.
    const int ShortestProse = 60;

    /// <summary>Whether an element and what is below it shows no words of the page.</summary>
    public static bool IsSkipped(PageNode node) => node.IsElement && (Controls.Contains(node.Tag) || VisibleText.IsHidden(node));

    // What a reader works, not reads; and what is shown only where scripts do not run.
    static readonly TagName[] Controls =
        [TagName.Button, TagName.Select, TagName.Textarea, TagName.Option, TagName.Progress, TagName.Meter, TagName.Noscript,
        TagName.Object, TagName.Audio];

    static PageBlockKind? MediaKindOf(PageNode node) => node.Tag switch
    {
        TagName.Img or TagName.AmpImg or TagName.Picture => PageBlockKind.Figure,
        TagName.Table when DataTable.Is(node) => PageBlockKind.Table,
        _ => null,
    };

    void LeaveUpTo(int index)
    {
        while (_frames.Peek().End <= index)
        {
            if (!_frames.Pop().IsInline)
                Close();
        }
    }

    /// <summary>The number of the first node behind an element and all below it.</summary>
    int EndOf(PageNode node) => node.Next is { Exists: true } next ? next.Index : _frames.Peek().End;

    void Add(PageNode text, in Surroundings around)
    {
        var letters = LetterCount.Of(text.Utf8);
        if (letters.Seen == 0)
            return;
        if (_open.Letters == 0)
        {
            _open = new PageBlock
            {
                Kind = around.Kind,
                Container = around.Container,
                FirstNode = text.Index,
                Level = around.Level,
                ListDepth = around.ListDepth,
                Ordered = around.Ordered,
                Quoted = around.Quoted,
            };
        }
        _open.LastNode = text.Index;
        _open.Letters += letters.Seen;
        _open.LinkLetters += around.Linked ? letters.Seen : 0;
        _open.SentenceMarks += letters.SentenceMarks;
        _lineBreaks = 0;
    }

    void AddMedia(PageNode node, PageBlockKind kind, in Surroundings around)
    {
        var media = new PageBlock
        {
            Kind = kind,
            Container = node.Index,
            FirstNode = node.Index,
            LastNode = node.Index,
            ListDepth = around.ListDepth,
            Quoted = around.Quoted,
        };
        // A picture between words does not part them: it follows their block.
        if (kind == PageBlockKind.Figure && _open.Letters > 0)
        {
            _pictures.Add(media);
            return;
        }
        Close();
        _blocks.Add(media);
    }

    void Close()
    {
        if (_open.Letters > 0)
            _blocks.Add(_open);
        _blocks.AddRange(_pictures);
        _pictures.Clear();
        _open = default;
        _lineBreaks = 0;
    }
}
