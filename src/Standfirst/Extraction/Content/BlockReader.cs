using System.Buffers;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Embeds;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>Page tree → the page's blocks in document order, in one pass.</summary>
/// <remarks>
/// Words stay together until an element that is not inline, two line breaks in a row, or one between two paragraphs
/// (<see cref="LineBreak"/>).
/// </remarks>
sealed class BlockReader : IDisposable
{
    // Most pages have fewer than so many blocks, and never nest as deep.
    const int FirstBlocks = 512, FirstFrames = 64;

    /// <summary>The most blocks of a page that are read: a hundred times as many as the longest pages have. Each takes a hundred
    /// and more bytes to be judged.</summary>
    public const int MostBlocks = 1024 * 1024;

    readonly PageTree _page;
    readonly EmbedFinder _embeds;
    readonly Unseen _shown;
    PageBlock[] _blocks = ArrayPool<PageBlock>.Shared.Rent(FirstBlocks), _pictures = [];
    Frame[] _frames = ArrayPool<Frame>.Shared.Rent(FirstFrames);
    PageBlock _open;
    LineBreak _break;
    int _blockCount, _pictureCount, _frameCount, _lineBreaks, _scriptless, _hidden;

    BlockReader(PageTree page, Unseen shown) => (_page, _embeds, _shown) = (page, new EmbedFinder(page), shown);

    /// <summary>What a page holds but does not show as it comes.</summary>
    [Flags]
    enum Unseen : byte
    {
        None = 0,

        /// <summary>What shows only where scripts do not run.</summary>
        Scriptless = 1,

        /// <summary>What attributes or inline style hide until a script brings it to light.</summary>
        Hidden = 2,
    }

    /// <summary>The blocks of all that is shown; scripts and hidden elements are left out.</summary>
    /// <param name="page">The page.</param>
    /// <param name="limits">When to end early.</param>
    /// <param name="apart">Elements whose blocks are left out too; those that do not exist are none.</param>
    /// <remarks>What the page does not show as it comes is read too where it is a large part of the page.</remarks>
    public static PageBlocks Read(PageTree page, in ReadingLimits limits, ReadOnlySpan<PageNode> apart = default)
    {
        using var reader = new BlockReader(page, Unseen.None);
        reader.Walk(limits);
        var unseen = reader.UnseenStory();
        if (unseen == Unseen.None)
            return reader.BlocksOutside(apart);
        using var second = new BlockReader(page, unseen);
        second.Walk(limits);
        return second.BlocksOutside(apart);
    }

    // Boxes that wait for a click are shorter than the story; tabs, foldings and pages that a script lights up are not.
    const double LargePart = 0.5;

    Unseen UnseenStory()
    {
        int prose = CountProse();
        return (_scriptless > prose ? Unseen.Scriptless : Unseen.None)
            | (_hidden > prose * LargePart ? Unseen.Hidden : Unseen.None);
    }

    public void Dispose()
    {
        if (_blocks.Length > 0)
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

    /// <summary>Hands the blocks over: the reader has none afterwards.</summary>
    PageBlocks BlocksOutside(ReadOnlySpan<PageNode> elements)
    {
        foreach (var element in elements)
        {
            if (element.Exists)
                RemoveBetween(element.Index, element.End);
        }
        var blocks = new PageBlocks(_blocks, _blockCount);
        (_blocks, _blockCount) = ([], 0);
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
    readonly struct Frame(int end, bool isInline, BlockSetting around)
    {
        public readonly int End = end;
        public readonly bool IsInline = isInline;
        public readonly BlockSetting Around = around;
    }

    void Walk(in ReadingLimits limits)
    {
        Open(new Frame(_page.Count, isInline: false, new BlockSetting()));
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
        bool isUnseen = IsSkipped(element, tag, signs);
        if (isUnseen && !Shows(element, out var unseen))
        {
            CountUnseen(element, unseen);
            AddPictureOf(element);
            return false;
        }
        if (tag is TagName.Br or TagName.Span && IsLineBreak(element))
        {
            if (++_lineBreaks > 1)
                Close();
            else
                BreakLine();
            return false;
        }
        if ((MediaKindOf(element) ?? MadeLater(element, signs)) is { } kind)
        {
            AddMedia(element, kind);
            return false;
        }
        bool isInline = Elements.IsInline(tag);
        if (!isInline)
            Close();
        if (data.First >= 0)
            Open(new Frame(EndOf(in data), isInline, Around.Inside(tag, element.Index, isUnseen && tag != TagName.Noscript)));
        return true;
    }

    ref readonly BlockSetting Around => ref _frames[_frameCount - 1].Around;

    void Open(in Frame frame)
    {
        Pooled.Grow(ref _frames, _frameCount, 1);
        _frames[_frameCount++] = frame;
    }

    /// <summary>Whether an element that is not shown as the page comes is read all the same.</summary>
    bool Shows(PageNode element, out Unseen unseen)
    {
        var tag = element.Tag;
        unseen = tag == TagName.Noscript ? Unseen.Scriptless
            : Elements.IsControl(tag) || Elements.IsNeverShown(tag) || Elements.IsInline(tag) || tag == TagName.Svg ? Unseen.None
            : Unseen.Hidden;
        return (_shown & unseen) != 0;
    }

    void CountUnseen(PageNode element, Unseen unseen)
    {
        if (unseen == Unseen.None)
            return;
        int letters = 0;
        foreach (var node in element.Descendants)
        {
            if (node.IsText && node.Utf8.Length >= ShortestProse && !Elements.IsNeverShown(node.Parent.Tag))
                letters += LetterCount.Of(node).Seen;
        }
        if (unseen == Unseen.Scriptless)
            _scriptless += letters;
        else
            _hidden += letters;
    }

    /// <summary>A picture that is a button, to be shown larger: those of stories stand in a figure, or hold one.</summary>
    void AddPictureOf(PageNode skipped)
    {
        if (skipped.Tag != TagName.Button)
            return;
        bool inFigure = false;
        var around = skipped.Parent;
        for (int steps = 0; around.IsElement && steps < MostStepsToFigure && !inFigure; steps++, around = around.Parent)
            inFigure = around.Tag == TagName.Figure;
        foreach (var node in skipped.Descendants)
        {
            inFigure |= node.Tag == TagName.Figure;
            if (inFigure && MediaKindOf(node) == PageBlockKind.Figure)
            {
                AddMedia(node, PageBlockKind.Figure);
                return;
            }
        }
    }

    // A wrapper for the ratio of the sides, one for the link, one for the button.
    const int MostStepsToFigure = 4;

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

    // The copy for readers without scripts, an icon, white space.
    const int MostNodesInPicture = 12;

    /// <summary>A picture that the site's scripts make of another element: "lazy-picture data-srcset=…".</summary>
    static PageBlockKind? MadeLater(PageNode element, AttributeSigns signs) =>
        (signs & AttributeSigns.Data) != 0 && element.Tag != TagName.Source && element.Has(AttributeName.DataSrcset)
        && ConsentWall.HasAtMost(element, MostNodesInPicture) ? PageBlockKind.Figure : null;

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
                Hidden = around.Hidden,
            };
        }
        _open.LastNode = text.Index;
        _open.Letters += letters.Seen;
        _open.LinkLetters += around.Linked ? letters.Seen : 0;
        _open.SentenceMarks += letters.SentenceMarks;
        if (_lineBreaks > 0)
            (_lineBreaks, _break.FirstBehind) = (0, text.Index);
    }

    void BreakLine()
    {
        PartAtBreak();
        _break = _break.Next(_page, _open);
    }

    /// <summary>Puts what stands before the last line break as a block of its own, where that is a paragraph.</summary>
    void PartAtBreak()
    {
        if (!_break.IsOfParagraphs(_open))
            return;
        Put(_break.Before, ref _blocks, ref _blockCount);
        PutPictures(_break.FirstBehind);
        _open = _break.BehindIn(_open);
        _break = default;
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
            Hidden = Around.Hidden,
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
            PartAtBreak();
            Put(_open, ref _blocks, ref _blockCount);
            (_open, _break) = (default, default);
        }
        PutPictures(before: int.MaxValue);
        _lineBreaks = 0;
    }

    /// <summary>Puts the pictures that waited for the end of the words around them.</summary>
    /// <param name="before">Those from this node on wait on.</param>
    void PutPictures(int before)
    {
        int waiting = 0;
        foreach (var picture in _pictures.AsSpan(0, _pictureCount))
        {
            if (picture.FirstNode < before)
                Put(picture, ref _blocks, ref _blockCount);
            else
                _pictures[waiting++] = picture;
        }
        _pictureCount = waiting;
    }

    static void Put(in PageBlock block, ref PageBlock[] blocks, ref int count)
    {
        if (count == MostBlocks)
            return;
        Pooled.Grow(ref blocks, count, 1);
        blocks[count++] = block;
    }
}
