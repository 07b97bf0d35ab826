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
    // Most pages never nest as deep.
    const int FirstFrames = 64;

    readonly PageTree _page;
    readonly EmbedFinder _embeds;
    readonly Unseen _shown;
    readonly BlockMaker _blocks;
    Frame[] _frames = ArrayPool<Frame>.Shared.Rent(FirstFrames);
    UnseenLetters _unseen;
    int _frameCount;

    BlockReader(PageTree page, Unseen shown) =>
        (_page, _embeds, _shown, _blocks) = (page, new EmbedFinder(page), shown, new BlockMaker(page));

    /// <summary>The blocks of all that is shown; scripts and hidden elements are left out.</summary>
    /// <param name="page">The page.</param>
    /// <param name="limits">When to end early.</param>
    /// <param name="apart">Elements whose blocks are left out too; those that do not exist are none.</param>
    /// <remarks>What the page does not show as it comes is read too where it is a large part of the page.</remarks>
    public static PageBlocks Read(PageTree page, in ReadingLimits limits, ReadOnlySpan<PageNode> apart = default)
    {
        using var reader = new BlockReader(page, Unseen.None);
        reader.Walk(limits);
        var unseen = reader._unseen.MoreThan(reader._blocks.CountProse());
        if (unseen == Unseen.None)
            return reader._blocks.TakeOutside(apart);
        using var second = new BlockReader(page, unseen);
        second.Walk(limits);
        return second._blocks.TakeOutside(apart);
    }

    public void Dispose()
    {
        _blocks.Dispose();
        ArrayPool<Frame>.Shared.Return(_frames);
        _frames = [];
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
                _blocks.Add(_page[index], Around);
            index = node.Kind == NodeKind.Element && Enter(_page[index], in node) ? index + 1 : EndOf(in node);
        }
        _blocks.Close();
    }

    /// <returns>Whether to look at what is below the element.</returns>
    bool Enter(PageNode element, in Node data)
    {
        var signs = AttributeLook.SignsOf(_page, in data);
        var tag = data.TagName;

        // Asked before what is shown: scripts and templates can hold an embed that waits for consent.
        if (_embeds.IsEmbed(element, signs))
        {
            _blocks.AddMedia(element, PageBlockKind.Embed, Around);
            return false;
        }
        bool isUnseen = VisibleText.IsWordless(element, tag, signs);
        if (isUnseen && UnseenLetters.KindOf(element) is var unseen && (_shown & unseen) == 0)
        {
            _unseen.Count(element, unseen);
            AddPictureOf(element);
            return false;
        }
        if (tag is TagName.Br or TagName.Span && LineBreak.Is(element))
        {
            _blocks.BreakLine();
            return false;
        }
        if ((MediaKindOf(element) ?? MadeLater(element, signs)) is { } kind)
        {
            _blocks.AddMedia(element, kind, Around);
            return false;
        }
        bool isInline = Elements.IsInline(tag);
        if (!isInline)
            _blocks.Close();
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
                _blocks.AddMedia(node, PageBlockKind.Figure, Around);
                return;
            }
        }
    }

    // A wrapper for the ratio of the sides, one for the link, one for the button.
    const int MostStepsToFigure = 4;

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
        && element.HasAtMost(MostNodesInPicture) ? PageBlockKind.Figure : null;

    void LeaveUpTo(int index)
    {
        while (_frames[_frameCount - 1].End <= index)
        {
            if (!_frames[--_frameCount].IsInline)
                _blocks.Close();
        }
    }

    /// <summary>The number of the first node behind an element and all below it.</summary>
    int EndOf(in Node node) => node.Next >= 0 ? node.Next : _frames[_frameCount - 1].End;
}
