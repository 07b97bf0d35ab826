using System.Buffers;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>Words, line breaks, pictures and embeds, as they come → blocks.</summary>
/// <param name="page">The page.</param>
sealed class BlockMaker(PageTree page) : IDisposable
{
    // Most pages have fewer than so many blocks.
    const int FirstBlocks = 512;

    /// <summary>The most blocks of a page that are read: a hundred times as many as the longest pages have. Each takes a hundred
    /// and more bytes to be judged.</summary>
    public const int MostBlocks = 1024 * 1024;

    PageBlock[] _blocks = ArrayPool<PageBlock>.Shared.Rent(FirstBlocks), _pictures = [];
    PageBlock _open;
    LineBreak _break;
    int _blockCount, _pictureCount, _lineBreaks;

    ReadOnlySpan<PageBlock> Blocks => _blocks.AsSpan(0, _blockCount);

    /// <summary>Adds the words of a text to the block that is open, or opens one.</summary>
    public void Add(PageNode text, in BlockSetting around)
    {
        var letters = LetterCount.Of(text);
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

    /// <summary>Notes a line break: two in a row end the block, one does so between two paragraphs.</summary>
    public void BreakLine()
    {
        if (++_lineBreaks > 1)
        {
            Close();
            return;
        }
        PartAtBreak();
        _break = _break.Next(page, _open);
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

    /// <summary>Adds a picture, table or embed as a block of its own.</summary>
    public void AddMedia(PageNode node, PageBlockKind kind, in BlockSetting around)
    {
        var media = new PageBlock
        {
            Kind = kind,
            Container = node.Index,
            FirstNode = node.Index,
            LastNode = node.Index,
            ListDepth = around.ListDepth,
            Quoted = around.Quoted,
            Hidden = around.Hidden,
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

    /// <summary>Ends the block that is open.</summary>
    public void Close()
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

    /// <summary>How many letters stand in running text.</summary>
    public int CountProse()
    {
        int letters = 0;
        foreach (ref readonly var block in Blocks)
            letters += block.IsProse ? block.Letters : 0;
        return letters;
    }

    /// <summary>Hands the blocks outside some elements over: there are none left afterwards.</summary>
    /// <param name="elements">The elements; those that do not exist are none.</param>
    public PageBlocks TakeOutside(ReadOnlySpan<PageNode> elements)
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

    public void Dispose()
    {
        if (_blocks.Length > 0)
            ArrayPool<PageBlock>.Shared.Return(_blocks);
        if (_pictures.Length > 0)
            ArrayPool<PageBlock>.Shared.Return(_pictures);
        (_blocks, _pictures) = ([], []);
    }
}
