using System.Buffers;
using System.Numerics;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>An element that holds blocks, and sums over what it holds.</summary>
struct BlockElement
{
    /// <summary>The number of its node, and the place of the element around it, -1 for the outermost.</summary>
    public int Node, Parent;

    public TagName Tag;

    public int Letters, LinkLetters, Prose, Blocks;

    /// <summary>How many elements are around it.</summary>
    public int Depth;

    /// <summary>How many steps up lead to an element that holds half, most (85 %), or all but a trace of the running text.</summary>
    public int StepsToHalf, StepsToMost, StepsToAll;

    /// <summary>Where its zone begins: an element's place; -1 outside zones.</summary>
    public int ZoneRoot;

    public Zone Zone;

    public bool InArticle, InMain;

    /// <summary>The same number for elements whose names and classes, and those of one or three elements around them, are the same.</summary>
    public ulong Shape, LongShape;

    /// <summary>Those as small numbers, counted on the page; only of elements that are containers.</summary>
    public int ShapeNumber, LongShapeNumber;

    /// <summary>Its sums as features.</summary>
    public byte LettersCount, BlocksCount, LinkShare, ProseShare;
}

/// <summary>The elements that hold a page's blocks, in document order.</summary>
/// <remarks>Give it back with <see cref="Dispose"/>.</remarks>
sealed class BlockElements : IDisposable
{
    readonly PageTree _page;
    readonly int _blocks;
    int _count;
    BlockElement[] _all = [];
    int[] _of;

    public BlockElements(PageTree page, int blocks)
    {
        (_page, _blocks) = (page, blocks);
        _of = ArrayPool<int>.Shared.Rent(blocks);
        Names = new(page);
    }

    public Span<BlockElement> All => _all.AsSpan(0, _count);

    /// <summary>For each block the place of its container; -1 where that is the document.</summary>
    public ReadOnlySpan<int> Of => _of.AsSpan(0, _blocks);

    /// <summary>How many shapes the containers have: more than any of their numbers.</summary>
    public int Shapes { get; private set; }

    /// <summary>How many long shapes the containers have.</summary>
    public int LongShapes { get; private set; }

    /// <summary>The words of their markup.</summary>
    public MarkupNames Names { get; }

    /// <summary>Finds the elements, what they are called, their zones and shapes, and sums up what they hold.</summary>
    public void Read(ReadOnlySpan<PageBlock> blocks, ReadOnlySpan<BlockWords> words)
    {
        Find(blocks);
        PageZones.Mark(this, blocks);
        LookUp();
        NumberShapes();
        Sum(words);
        CountSteps();
        Measure();
    }

    void Find(ReadOnlySpan<PageBlock> blocks)
    {
        // A bit for each node, and the way from each node to its place.
        using var isHere = new Rented<ulong>((_page.Count + 63) / 64);
        using var places = new Rented<int>(_page.Count);
        _count = Mark(_page, blocks, isHere.Items);
        _all = ArrayPool<BlockElement>.Shared.Rent(_count);
        Describe(isHere.Items, places.Items);
        for (int block = 0; block < blocks.Length; block++)
            _of[block] = blocks[block].Container > 0 ? places.Items[blocks[block].Container] : -1;
    }

    static int Mark(PageTree page, ReadOnlySpan<PageBlock> blocks, Span<ulong> isHere)
    {
        int count = 0;
        foreach (ref readonly var block in blocks)
        {
            for (int node = block.Container; node > 0; node = page.NodeAt(node).Parent, count++)
            {
                ref ulong bits = ref isHere[node >> 6];
                if ((bits >> node & 1) != 0)
                    break;
                bits |= 1UL << node;
            }
        }
        return count;
    }

    void Describe(ReadOnlySpan<ulong> isHere, Span<int> places)
    {
        int place = 0;
        for (int word = 0; word < isHere.Length; word++)
        {
            for (ulong bits = isHere[word]; bits != 0; bits &= bits - 1)
            {
                int node = word * 64 + BitOperations.TrailingZeroCount(bits);
                ref readonly var data = ref _page.NodeAt(node);
                places[node] = place;
                _all[place++] = new()
                {
                    Node = node,
                    Parent = data.Parent > 0 ? places[data.Parent] : -1,
                    Tag = data.TagName,
                };
                Names.Add(in data);
            }
        }
    }

    /// <summary>What the elements around an element tell of it.</summary>
    void LookUp()
    {
        var all = All;
        var outside = new BlockElement { ZoneRoot = -1 };
        for (int place = 0; place < all.Length; place++)
        {
            ref var element = ref all[place];
            ref readonly var around = ref element.Parent < 0 ? ref outside : ref all[element.Parent];
            element.Depth = around.Depth + 1;
            element.ZoneRoot = element.Zone == Zone.None ? -1 : element.Zone == around.Zone ? around.ZoneRoot : place;
            element.InArticle = around.InArticle || element.Tag == TagName.Article;
            element.InMain = around.InMain || element.Tag == TagName.Main;
            element.Shape = LetterHash.Mix(Names.ShapeOf(place), element.Parent < 0 ? 0 : Names.ShapeOf(element.Parent));
            element.LongShape = LetterHash.Mix(element.Shape, element.Parent < 0 || around.Parent < 0 ? 0 : all[around.Parent].Shape);
            (element.ShapeNumber, element.LongShapeNumber) = (-1, -1);
        }
    }

    void NumberShapes()
    {
        using KeyTable shapes = new(_blocks), longShapes = new(_blocks);
        var all = All;
        foreach (int container in Of)
        {
            if (container < 0 || all[container].ShapeNumber >= 0)
                continue;
            ref var element = ref all[container];
            element.ShapeNumber = shapes.NumberOf(element.Shape);
            element.LongShapeNumber = longShapes.NumberOf(element.LongShape);
        }
        (Shapes, LongShapes) = (shapes.Count, longShapes.Count);
    }

    void Sum(ReadOnlySpan<BlockWords> words)
    {
        var all = All;
        for (int i = 0; i < words.Length; i++)
        {
            if (_of[i] < 0)
                continue;
            ref var element = ref all[_of[i]];
            element.Letters += words[i].Letters;
            element.LinkLetters += words[i].LinkLetters;
            element.Prose += words[i].Prose;
            element.Blocks++;
        }
        for (int i = all.Length - 1; i > 0; i--)
        {
            ref readonly var element = ref all[i];
            if (element.Parent < 0)
                continue;
            ref var around = ref all[element.Parent];
            around.Letters += element.Letters;
            around.LinkLetters += element.LinkLetters;
            around.Prose += element.Prose;
            around.Blocks += element.Blocks;
        }
    }

    void CountSteps()
    {
        var all = All;
        long prose = all.IsEmpty ? 0 : all[0].Prose;
        for (int i = 1; i < all.Length; i++)
        {
            ref var element = ref all[i];
            BlockElement none = default;
            ref readonly var around = ref element.Parent < 0 ? ref none : ref all[element.Parent];
            element.StepsToHalf = element.Prose * 2L > prose ? 0 : around.StepsToHalf + 1;
            element.StepsToMost = element.Prose * 100L > prose * 85 ? 0 : around.StepsToMost + 1;
            element.StepsToAll = element.Prose * 100L > prose * 98 ? 0 : around.StepsToAll + 1;
        }
    }

    void Measure()
    {
        var all = All;
        int prose = all.IsEmpty ? 0 : all[0].Prose;
        foreach (ref var element in all)
        {
            element.LettersCount = Scale.Count(element.Letters);
            element.BlocksCount = Scale.Count(element.Blocks);
            element.LinkShare = Scale.Share(element.LinkLetters, element.Letters);
            element.ProseShare = Scale.Share(element.Prose, prose);
        }
    }

    public void Dispose()
    {
        Names.Dispose();
        if (_all.Length > 0)
            ArrayPool<BlockElement>.Shared.Return(_all);
        if (_of.Length > 0)
            ArrayPool<int>.Shared.Return(_of);
        (_all, _of) = ([], []);
    }
}
