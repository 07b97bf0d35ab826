using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Embeds;
using Standfirst.Extraction.Content.Pictures;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>The body, written out.</summary>
/// <param name="Text">The words of the blocks, joined by "\n".</param>
/// <param name="Blocks">The blocks in the page's order.</param>
/// <param name="Links">The links in the text, by where they start.</param>
/// <param name="Marks">The emphasised and otherwise marked words, by where they start.</param>
/// <param name="Images">The pictures that figure blocks point at.</param>
/// <param name="Embeds">The posts that embed blocks point at.</param>
sealed record Body(
    string Text,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Link> Links,
    IReadOnlyList<Mark> Marks,
    IReadOnlyList<Image> Images,
    IReadOnlyList<Embed> Embeds)
{
    /// <summary>For each block the number of the node that it begins with.</summary>
    public IReadOnlyList<int> Nodes { get; init; } = [];

    /// <summary>Whether nothing on the page was likely to be the body, and it is only what was likeliest.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether one of its blocks begins in an element.</summary>
    public bool HasWordsOf(PageNode element) => Nodes.Any(node => node >= element.Index && node < element.End);

    /// <summary>How much of the page it is.</summary>
    public PageMeasures Measures { get; init; }

    /// <summary>The number of its last node; 0 when it has none.</summary>
    public int LastNode { get; init; }

    /// <summary>What the page prints right behind it; null where the body is longer than what a paywall lets through.</summary>
    public string? WordsBehind { get; init; }
}

/// <summary>Blocks of the page → the body.</summary>
sealed class BodyWriter : IDisposable
{
    readonly PageTree _page;
    readonly Uri? _base;
    readonly CollapsedText _text = new();
    readonly InlineWriter _inline;
    readonly List<Block> _blocks = [];
    readonly List<int> _nodes = [];
    readonly List<Image> _images = [];
    readonly List<Embed> _embeds = [];

    // The part of a post that was the last block but for what stands behind so many blocks.
    ResiduePart? _residue;
    int _residueAt;

    readonly HashSet<string> _seenImages = new(StringComparer.Ordinal), _seenEmbeds = new(StringComparer.Ordinal);

    BodyWriter(PageTree page, Uri? baseUrl)
    {
        (_page, _base) = (page, baseUrl);
        _inline = new InlineWriter(page, baseUrl, _text);
    }

    /// <summary>Writes the blocks that were judged to be the body, in the order given.</summary>
    public static Body Write(PageTree page, List<PageBlock> body, Uri? baseUrl)
    {
        using var writer = new BodyWriter(page, baseUrl);
        foreach (var block in body)
        {
            writer.Write(block);
            if (writer._blocks.Count > writer._nodes.Count)
                writer._nodes.Add(block.FirstNode);
        }
        return new Body(writer._text.ToString(), writer._blocks, writer._inline.Links, writer._inline.Marks,
            writer._images, writer._embeds)
        {
            Nodes = writer._nodes,
        };
    }

    public void Dispose() => _text.Dispose();

    void Write(in PageBlock block)
    {
        var node = _page[block.Container];
        switch (block.Kind)
        {
            case PageBlockKind.Figure:
                WriteFigure(node);
                break;
            case PageBlockKind.Embed:
                WriteEmbed(node);
                break;
            case PageBlockKind.Table:
                WriteTable(node);
                break;
            default:
                WriteWords(block);
                break;
        }
    }

    void WriteFigure(PageNode node)
    {
        if (ImageReader.Read(node, _base) is not { } image || !_seenImages.Add(image.Url))
            return;
        _blocks.Add(new Block(BlockKind.Figure, null) { Image = _images.Count });
        _images.Add(image);
    }

    void WriteEmbed(PageNode node)
    {
        if (EmbedReader.Read(node, _base) is not { } embed)
            return;
        if (!_seenEmbeds.Add(embed.Platform + " " + (embed.Id ?? embed.Url ?? embed.Handle + embed.Text)))
            return;
        _blocks.Add(new Block(BlockKind.Embed, null) { Embed = _embeds.Count });
        _embeds.Add(embed);
    }

    void WriteTable(PageNode node)
    {
        var rows = DataTable.RowsOf(node);
        if (rows.Count == 0)
            return;
        int start = Begin();
        _text.AppendVerbatim(string.Join('\n', rows.Select(row => string.Join('\t', row))));
        _blocks.Add(new Block(BlockKind.Table, TextSpan.Between(start, _text.Length)) { Rows = rows });
    }

    void WriteWords(in PageBlock block)
    {
        int start = Begin();
        if (block.Kind is PageBlockKind.Preformatted or PageBlockKind.Code)
            _inline.WriteVerbatim(block);
        else
            _inline.Write(block);
        if (_text.Length == start)
            _text.Truncate(Math.Max(0, start - 1));
        else if (MayBeResidue(block) && EmbedResidue.FindWhole(_text.From(start)) is { } residue)
            WriteResidue(residue, start);
        else
            _blocks.Add(BlockOf(block, TextSpan.Between(start, _text.Length)));
    }

    static bool MayBeResidue(in PageBlock block) =>
        block.Kind is not (PageBlockKind.Preformatted or PageBlockKind.Code or PageBlockKind.Heading);

    /// <summary>A post whose markup is gone stands among the paragraphs: what its words tell is the embed.</summary>
    void WriteResidue(EmbedResidue residue, int start)
    {
        _inline.Forget(start);
        _text.Truncate(Math.Max(0, start - 1));
        var last = _blocks.Count == _residueAt ? _residue : null;
        bool isBehindPost = _blocks is [.., { Kind: BlockKind.Embed }];
        if (residue.Embed is not { } told)
            return;
        if (isBehindPost && IsOfSame(_embeds[^1], told, residue.Part, last))
        {
            _embeds[^1] = FlattenedEmbeds.Joined(_embeds[^1], told);
        }
        else
        {
            _blocks.Add(new Block(BlockKind.Embed, null) { Embed = _embeds.Count });
            _embeds.Add(told);
        }
        (_residue, _residueAt) = (residue.Part, _blocks.Count);
    }

    /// <summary>Behind a post that was read off its own markup, residue without another name is of that post.</summary>
    static bool IsOfSame(Embed before, Embed told, ResiduePart part, ResiduePart? last) =>
        FlattenedEmbeds.Continues(before, told, part, last)
        || last is null && before.Platform == told.Platform && told.Id is null
            && (told.Handle is null || before.Handle is null || told.Handle == before.Handle);

    int Begin()
    {
        if (_text.Length > 0)
            _text.AppendVerbatim("\n");
        return _text.Length;
    }

    static Block BlockOf(in PageBlock block, TextSpan span) => block.Kind switch
    {
        PageBlockKind.Heading => new Block(BlockKind.Heading, span) { Level = block.Level },
        PageBlockKind.ListItem => new Block(BlockKind.ListItem, span)
        {
            Depth = Math.Max(1, (int)block.ListDepth),
            Ordered = block.Ordered,
        },
        PageBlockKind.Preformatted => new Block(BlockKind.Preformatted, span),
        PageBlockKind.Code => new Block(BlockKind.Code, span),
        _ => new Block(block.Quoted ? BlockKind.BlockQuote : BlockKind.Paragraph, span),
    };
}
