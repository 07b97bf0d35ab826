using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>An element that holds blocks, and sums over what it holds.</summary>
struct BlockElement
{
    /// <summary>The number of its node, and the place of the element around it, -1 for the outermost.</summary>
    public int Node, Parent;

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

    public ulong OwnShape;
}

/// <summary>The elements that hold a page's blocks, in document order.</summary>
sealed class BlockElements
{
    readonly PageTree _page;
    readonly List<PageBlock> _blocks;
    readonly Dictionary<int, int> _places = [];

    BlockElements(PageTree page, List<PageBlock> blocks)
    {
        (_page, _blocks) = (page, blocks);
        All = new BlockElement[Number()];
        Of = new int[blocks.Count];
    }

    public BlockElement[] All { get; }

    /// <summary>For each block the place of its container.</summary>
    public int[] Of { get; }

    public static BlockElements Read(PageTree page, List<PageBlock> blocks, BlockWords[] words, PageZones zones)
    {
        var elements = new BlockElements(page, blocks);
        elements.Describe(zones);
        elements.Sum(words);
        elements.CountSteps();
        return elements;
    }

    /// <summary>The words of their markup.</summary>
    public MarkupWords Words()
    {
        List<uint> words = [];
        var first = new int[All.Length + 1];
        for (int i = 0; i < All.Length; i++)
        {
            first[i] = words.Count;
            MarkupWords.AddOf(_page[All[i].Node], words);
        }
        first[^1] = words.Count;
        return new([.. All.Select(element => element.Parent)], first, [.. words], Of);
    }

    int Number()
    {
        foreach (var block in _blocks)
        {
            for (int node = block.Container; node > 0 && _places.TryAdd(node, 0); node = _page[node].Data.Parent)
            {
            }
        }
        return _places.Count;
    }

    void Describe(PageZones zones)
    {
        int place = 0;
        foreach (int node in _places.Keys.Order())
        {
            _places[node] = place;
            All[place++] = DescriptionOf(node, zones);
        }
        for (int block = 0; block < _blocks.Count; block++)
            Of[block] = _places.GetValueOrDefault(_blocks[block].Container, -1);
    }

    BlockElement DescriptionOf(int node, PageZones zones)
    {
        int parent = _places.GetValueOrDefault(_page[node].Data.Parent, -1);
        var around = parent < 0 ? new BlockElement { ZoneRoot = -1 } : All[parent];
        var tag = _page[node].Tag;
        ulong own = Mix((ulong)tag + 1, HashOf(_page[node].Utf8Attribute(AttributeName.Class)));
        ulong shape = Mix(own, around.OwnShape);
        return new()
        {
            Node = node,
            Parent = parent,
            Depth = around.Depth + 1,
            Zone = zones[node],
            ZoneRoot = zones[node] == Zone.None ? -1 : zones[node] == around.Zone ? around.ZoneRoot : _places[node],
            InArticle = around.InArticle || tag == TagName.Article,
            InMain = around.InMain || tag == TagName.Main,
            OwnShape = own,
            Shape = shape,
            LongShape = Mix(shape, parent < 0 || around.Parent < 0 ? 0 : All[around.Parent].Shape),
        };
    }

    void Sum(BlockWords[] words)
    {
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (Of[i] < 0)
                continue;
            ref var element = ref All[Of[i]];
            element.Letters += words[i].Letters;
            element.LinkLetters += words[i].LinkLetters;
            element.Prose += _blocks[i].IsProse ? words[i].Letters : 0;
            element.Blocks++;
        }
        for (int i = All.Length - 1; i > 0; i--)
        {
            if (All[i].Parent < 0)
                continue;
            ref var around = ref All[All[i].Parent];
            around.Letters += All[i].Letters;
            around.LinkLetters += All[i].LinkLetters;
            around.Prose += All[i].Prose;
            around.Blocks += All[i].Blocks;
        }
    }

    void CountSteps()
    {
        long all = All.Length == 0 ? 0 : All[0].Prose;
        for (int i = 1; i < All.Length; i++)
        {
            ref var element = ref All[i];
            var around = element.Parent < 0 ? default : All[element.Parent];
            element.StepsToHalf = element.Prose * 2L > all ? 0 : around.StepsToHalf + 1;
            element.StepsToMost = element.Prose * 100L > all * 85 ? 0 : around.StepsToMost + 1;
            element.StepsToAll = element.Prose * 100L > all * 98 ? 0 : around.StepsToAll + 1;
        }
    }

    static ulong HashOf(ReadOnlySpan<byte> letters)
    {
        ulong hash = 14695981039346656037;
        foreach (byte letter in letters)
        {
            // Numbers in class names count up ("item-3"): they part what is of one shape.
            if (!char.IsAsciiDigit((char)letter))
                hash = (hash ^ letter) * 1099511628211;
        }
        return hash;
    }

    static ulong Mix(ulong one, ulong other) => (one ^ (other >> 29) ^ (other << 17)) * 0x9E3779B97F4A7C15 + other;
}
