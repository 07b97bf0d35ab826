using System.Buffers;
using System.Runtime.InteropServices;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Embeds;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>Page tree → the page's blocks in document order, in one pass.</summary>
/// <remarks>Words stay together until an element that is not inline, or two line breaks in a row.</remarks>
sealed class BlockReader : IDisposable
{
    // Most pages have fewer than so many blocks, and never nest as deep.
    const int FirstBlocks = 512, FirstFrames = 64;

    readonly PageTree _page;
    readonly EmbedFinder _embeds;
    readonly bool _scriptsRun;
    PageBlock[] _blocks = ArrayPool<PageBlock>.Shared.Rent(FirstBlocks), _pictures = [];
    Frame[] _frames = ArrayPool<Frame>.Shared.Rent(FirstFrames);
    PageBlock _open;
    int _blockCount, _pictureCount, _frameCount, _lineBreaks, _withoutScripts;

    BlockReader(PageTree page, bool scriptsRun) =>
        (_page, _embeds, _scriptsRun) = (page, new EmbedFinder(page), scriptsRun);

    /// <summary>The blocks of all that is shown; scripts and hidden elements are left out.</summary>
    /// <param name="page">The page.</param>
    /// <param name="limits">When to end early.</param>
    /// <param name="apart">Elements whose blocks are left out too; those that do not exist are none.</param>
    /// <remarks>What a page shows only where scripts do not run is left out too, unless it is most of the page.</remarks>
    public static List<PageBlock> Read(PageTree page, in ReadingLimits limits, ReadOnlySpan<PageNode> apart = default)
    {
        using var reader = new BlockReader(page, scriptsRun: true);
        reader.Walk(limits);
        if (reader._withoutScripts <= reader.CountProse())
            return reader.BlocksOutside(apart);
        using var scriptless = new BlockReader(page, scriptsRun: false);
        scriptless.Walk(limits);
        return scriptless.BlocksOutside(apart);
    }

    public void Dispose()
    {
        ArrayPool<PageBlock>.Shared.Return(_blocks);
        if (_pictures.Length > 0)
            ArrayPool<PageBlock>.Shared.Return(_pictures);
        ArrayPool<Frame>.Shared.Return(_frames);
        (_blocks, _pictures, _frames) = ([], [], []);
    }

    ReadOnlySpan<PageBlock> Blocks => _blocks.AsSpan(0, _blockCount);

    int CountProse()
    {
        int letters = 0;
        foreach (ref readonly var block in Blocks)
            letters += block.IsProse ? block.Letters : 0;
        return letters;
    }

    List<PageBlock> BlocksOutside(ReadOnlySpan<PageNode> elements)
    {
        foreach (var element in elements)
        {
            if (element.Exists)
                RemoveBetween(element.Index, element.End);
        }
        var blocks = new List<PageBlock>(_blockCount);
        CollectionsMarshal.SetCount(blocks, _blockCount);
        Blocks.CopyTo(CollectionsMarshal.AsSpan(blocks));
        return blocks;
    }

    void RemoveBetween(int start, int end)
    {
        int left = 0;
        foreach (ref readonly var block in Blocks)
        {
            if (block.FirstNode < start || block.FirstNode >= end)
                _blocks[left++] = block;
        }
        _blockCount = left;
    }

    /// <summary>An element that is open, with the number of the first node behind it.</summary>
    readonly struct Frame(int end, bool isInline, Surroundings around)
    {
        public readonly int End = end;
        public readonly bool IsInline = isInline;
        public readonly Surroundings Around = around;
    }

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

        public Surroundings Inside(TagName tag, int element) => tag switch
        {
            TagName.A => this with { Linked = true },
            TagName.Ul or TagName.Ol or TagName.Dl => this with
            {
                Container = element,
                ListDepth = (byte)Math.Min(ListDepth + 1, byte.MaxValue),
                Ordered = tag == TagName.Ol,
            },
            TagName.Li or TagName.Dt or TagName.Dd => this with { Container = element, Kind = PageBlockKind.ListItem },
            TagName.Blockquote => this with { Container = element, Quoted = true },
            TagName.Pre => this with { Container = element, Kind = PageBlockKind.Preformatted },
            TagName.Code when Kind == PageBlockKind.Preformatted => this with { Kind = PageBlockKind.Code },
            TagName.Td or TagName.Th => this with { Container = element, Kind = PageBlockKind.Paragraph },
            TagName.Figcaption or TagName.Caption => this with { Container = element, Kind = PageBlockKind.Caption },
            >= TagName.H1 and <= TagName.H6 => this with
            {
                Container = element,
                Kind = PageBlockKind.Heading,
                Level = (byte)Elements.HeadingLevel(tag),
            },
            _ when Elements.IsInline(tag) => this,
            _ => this with { Container = element },
        };
    }

    void Walk(in ReadingLimits limits)
    {
        Open(new Frame(_page.Count, isInline: false, new Surroundings()));
        for (int index = 1; index < _page.Count;)
        {
            if ((index & 0xFFF) == 0)
                limits.ThrowIfOver();
            LeaveUpTo(index);
            ref readonly var node = ref _page.NodeAt(index);
            if (node.Kind == NodeKind.Text && !_embeds.IsBlank(index))
                Add(_page[index]);
            index = node.Kind == NodeKind.Element && Enter(_page[index], in node) ? index + 1 : EndOf(in node);
        }
        Close();
    }

    /// <returns>Whether to look at what is below the element.</returns>
    bool Enter(PageNode element, in Node data)
    {
        var signs = AttributeLook.SignsOf(_page, in data);
        var tag = data.TagName;

        // Asked before what is shown: scripts and templates can hold an embed that waits for consent.
        if (_embeds.IsEmbed(element, signs))
        {
            AddMedia(element, PageBlockKind.Embed);
            return false;
        }
        if (tag == TagName.Noscript ? _scriptsRun : IsSkipped(element, tag, signs))
        {
            CountWithoutScripts(element);
            return false;
        }
        if (tag is TagName.Br or TagName.Span && IsLineBreak(element))
        {
            if (++_lineBreaks > 1)
                Close();
            return false;
        }
        if (MediaKindOf(element) is { } kind)
        {
            AddMedia(element, kind);
            return false;
        }
        bool isInline = Elements.IsInline(tag);
        if (!isInline)
            Close();
        if (data.First >= 0)
            Open(new Frame(EndOf(in data), isInline, Around.Inside(tag, element.Index)));
        return true;
    }

    ref readonly Surroundings Around => ref _frames[_frameCount - 1].Around;

    void Open(in Frame frame)
    {
        Pooled.Grow(ref _frames, _frameCount, 1);
        _frames[_frameCount++] = frame;
    }

    void CountWithoutScripts(PageNode skipped)
    {
        if (skipped.Tag != TagName.Noscript)
            return;
        foreach (var node in skipped.Descendants)
            _withoutScripts += node.IsText && node.Utf8.Length >= ShortestProse ? LetterCount.Of(node).Seen : 0;
    }

    // Notes that ask for scripts to be switched on, and tracking pictures, are shorter.
    const int ShortestProse = 60;

    /// <summary>Whether an element and what is below it shows no words of the page.</summary>
    public static bool IsSkipped(PageNode node) => node.IsElement && IsSkipped(node, AttributeLook.SignsOf(node));

    static bool IsSkipped(PageNode element, AttributeSigns signs) =>
        Elements.IsControl(element.Tag) || VisibleText.IsHidden(element, signs);

    // The same, and most elements are through at the first look.
    static bool IsSkipped(PageNode element, TagName tag, AttributeSigns signs) =>
        ((signs & (AttributeSigns.Hidden | AttributeSigns.Style)) != 0 || Elements.IsNeverShown(tag) || Elements.IsControl(tag))
        && IsSkipped(element, signs);

    /// <summary>Whether an element breaks the line: br, or the empty span of class "br" that some sites write in its place.</summary>
    public static bool IsLineBreak(PageNode element) => element.Tag == TagName.Br
        || element.Tag == TagName.Span && !element.FirstChild.Exists && HasBreakClass(element.Utf8Attribute(AttributeName.Class));

    static bool HasBreakClass(ReadOnlySpan<byte> words) =>
        words.SequenceEqual("br"u8) || words.StartsWith("br "u8) || words.EndsWith(" br"u8) || words.IndexOf(" br "u8) >= 0;

    static PageBlockKind? MediaKindOf(PageNode node) => node.Tag switch
    {
        TagName.Img or TagName.AmpImg or TagName.Picture => PageBlockKind.Figure,
        TagName.Table when DataTable.Is(node) => PageBlockKind.Table,
        _ => null,
    };

    void LeaveUpTo(int index)
    {
        while (_frames[_frameCount - 1].End <= index)
        {
            if (!_frames[--_frameCount].IsInline)
                Close();
        }
    }

    /// <summary>The number of the first node behind an element and all below it.</summary>
    int EndOf(in Node node) => node.Next >= 0 ? node.Next : _frames[_frameCount - 1].End;

    void Add(PageNode text)
    {
        var letters = LetterCount.Of(text);
        if (letters.Seen == 0)
            return;
        ref readonly var around = ref Around;
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

    void AddMedia(PageNode node, PageBlockKind kind)
    {
        var media = new PageBlock
        {
            Kind = kind,
            Container = node.Index,
            FirstNode = node.Index,
            LastNode = node.Index,
            ListDepth = Around.ListDepth,
            Quoted = Around.Quoted,
        };
        // A picture between words does not part them: it follows their block.
        if (kind == PageBlockKind.Figure && _open.Letters > 0)
        {
            Put(media, ref _pictures, ref _pictureCount);
            return;
        }
        Close();
        Put(media, ref _blocks, ref _blockCount);
    }

    void Close()
    {
        if (_open.Letters > 0)
        {
            Put(_open, ref _blocks, ref _blockCount);
            _open = default;
        }
        foreach (ref readonly var picture in _pictures.AsSpan(0, _pictureCount))
            Put(picture, ref _blocks, ref _blockCount);
        (_pictureCount, _lineBreaks) = (0, 0);
    }

    static void Put(in PageBlock block, ref PageBlock[] blocks, ref int count)
    {
        Pooled.Grow(ref blocks, count, 1);
        blocks[count++] = block;
    }
}
