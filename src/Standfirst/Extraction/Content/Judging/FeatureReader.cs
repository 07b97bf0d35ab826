using System.Runtime.InteropServices;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>Page tree and blocks → the features of the first look.</summary>
sealed class FeatureReader
{
    readonly PageTree _page;
    readonly List<PageBlock> _blocks;
    readonly StoryHints _hints;
    readonly BlockWords[] _words;
    readonly BlockElements _elements;
    readonly bool _declaresBody;
    readonly JudgedPage _judged;

    FeatureReader(PageTree page, List<PageBlock> blocks, in StoryHints hints)
    {
        (_page, _blocks, _hints) = (page, blocks, hints);
        var reader = new WordReader(page, hints);
        _words = [.. blocks.Select(block => reader.Read(block))];
        _declaresBody = reader.HasDeclaredBody;
        _elements = BlockElements.Read(page, blocks, _words, PageZones.Of(page, blocks));
        _judged = new(blocks, _words, _elements, _elements.Words(), new BlockFeatures(blocks.Count));
    }

    /// <summary>Everything of the first look but what the words of the markup tell.</summary>
    public static JudgedPage Read(PageTree page, List<PageBlock> blocks, in StoryHints hints)
    {
        var reader = new FeatureReader(page, blocks, hints);
        for (int i = 0; i < blocks.Count; i++)
        {
            reader.ReadWords(i);
            reader.ReadMarkup(i);
            reader.ReadElements(i);
        }
        reader.ReadShapes();
        reader.ReadSections();
        reader.ReadPlaces();
        reader.ReadCopies();
        reader.ReadPage();
        return reader._judged;
    }

    void Set(Feature feature, int block, byte value) => _judged.Features[feature, block] = value;

    void ReadWords(int i)
    {
        ref readonly var words = ref _words[i];
        Set(Feature.Letters, i, Scale.Count(words.Letters));
        Set(Feature.Words, i, Scale.Count(words.Words));
        Set(Feature.LinkShare, i, Scale.Share(words.LinkLetters, words.Letters));
        Set(Feature.CardLinkShare, i, Scale.Share(_blocks[i].LinkLetters, _blocks[i].Letters));
        Set(Feature.Links, i, Scale.Few(words.Links));
        Set(Feature.MarksPerWord, i, Scale.Share(_blocks[i].SentenceMarks, words.Words));
        Set(Feature.Stops, i, Scale.Few(words.Stops));
        Set(Feature.Bars, i, Scale.Few(words.Bars));
        Set(Feature.CapitalShare, i, Scale.Share(words.Capitals, words.Words));
        Set(Feature.DigitShare, i, Scale.Share(words.Digits, words.Words));
        Set(Feature.BoldShare, i, Scale.Share(words.BoldLetters, words.Letters));
        Set(Feature.Ending, i, (byte)words.Last);
        Set(Feature.Opening, i, (byte)words.First);
        Set(Feature.InHeadline, i, Scale.Share(words.HeadlineWords, words.Words));
        Set(Feature.InDeclaredBody, i, Scale.Share(words.DeclaredTrigrams, words.Trigrams));
    }

    void ReadMarkup(int i)
    {
        var block = _blocks[i];
        var container = _page[block.Container];
        Set(Feature.Kind, i, (byte)(block.Kind + 1));
        Set(Feature.HeadingLevel, i, block.Level);
        Set(Feature.ListDepth, i, block.ListDepth);
        Set(Feature.Quoted, i, block.Quoted ? (byte)1 : (byte)0);
        Set(Feature.ContainerTag, i, TagClasses.Of(container.Tag));
        Set(Feature.ParentTag, i, TagClasses.Of(container.Parent.Exists ? container.Parent.Tag : TagName.None));
    }

    void ReadElements(int i)
    {
        if (_elements.Of[i] < 0)
            return;
        var all = _elements.All;
        var container = all[_elements.Of[i]];
        var parent = Above(container);
        var grandparent = Above(parent);
        var greatGrandparent = Above(grandparent);
        int letters = all[0].Letters, prose = all[0].Prose;
        Set(Feature.Depth, i, Scale.Few(container.Depth));
        Set(Feature.Zone, i, (byte)container.Zone);
        if (container.ZoneRoot >= 0)
        {
            var root = all[container.ZoneRoot];
            Set(Feature.ZoneProseShare, i, Scale.Share(root.Prose, prose));
            Set(Feature.ZoneSteps, i, Scale.Few(1 + container.Depth - root.Depth));
        }
        Set(Feature.InArticle, i, container.InArticle ? (byte)1 : (byte)0);
        Set(Feature.InMain, i, container.InMain ? (byte)1 : (byte)0);
        Set(Feature.ContainerLetters, i, Scale.Count(container.Letters));
        Set(Feature.ParentLetters, i, Scale.Count(parent.Letters));
        Set(Feature.ParentLinkShare, i, Scale.Share(parent.LinkLetters, parent.Letters));
        Set(Feature.ParentProseShare, i, Scale.Share(parent.Prose, prose));
        Set(Feature.ParentRunningShare, i, Scale.Share(parent.Prose, parent.Letters));
        Set(Feature.ParentBlocks, i, Scale.Count(parent.Blocks));
        Set(Feature.GrandparentLetters, i, Scale.Count(grandparent.Letters));
        Set(Feature.GrandparentLinkShare, i, Scale.Share(grandparent.LinkLetters, grandparent.Letters));
        Set(Feature.GrandparentProseShare, i, Scale.Share(grandparent.Prose, prose));
        Set(Feature.GrandparentRunningShare, i, Scale.Share(grandparent.Prose, grandparent.Letters));
        Set(Feature.FourUpLetters, i, Scale.Count(Above(greatGrandparent).Letters));
        Set(Feature.GreatGrandparentLinkShare, i, Scale.Share(greatGrandparent.LinkLetters, greatGrandparent.Letters));
        Set(Feature.GreatGrandparentProseShare, i, Scale.Share(greatGrandparent.Prose, prose));
        Set(Feature.StepsToHalf, i, Scale.Few(container.StepsToHalf));
        Set(Feature.StepsToMost, i, Scale.Few(container.StepsToMost));
        Set(Feature.StepsToAll, i, Scale.Few(container.StepsToAll));
        Set(Feature.PageLetters, i, Scale.Count(letters));
        Set(Feature.PageLinkShare, i, Scale.Share(all[0].LinkLetters, letters));
        Set(Feature.PageProse, i, Scale.Count(prose));
    }

    BlockElement Above(in BlockElement element) => element.Parent < 0 ? element : _elements.All[element.Parent];

    /// <summary>Sums over the blocks of one shape.</summary>
    struct ShapeSum
    {
        public int Blocks, Letters, LinkLetters, Prose;

        public void Add(in BlockWords words, bool isProse)
        {
            Blocks++;
            Letters += words.Letters;
            LinkLetters += words.LinkLetters;
            Prose += isProse ? words.Letters : 0;
        }
    }

    void ReadShapes()
    {
        Dictionary<ulong, ShapeSum> shapes = [], longShapes = [];
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (_elements.Of[i] < 0)
                continue;
            var element = _elements.All[_elements.Of[i]];
            CollectionsMarshal.GetValueRefOrAddDefault(shapes, element.Shape, out _).Add(_words[i], _blocks[i].IsProse);
            CollectionsMarshal.GetValueRefOrAddDefault(longShapes, element.LongShape, out _).Add(_words[i], _blocks[i].IsProse);
        }
        int run = 0;
        ulong before = 0;
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (_elements.Of[i] < 0)
                continue;
            var element = _elements.All[_elements.Of[i]];
            var shape = shapes[element.Shape];
            var longShape = longShapes[element.LongShape];
            run = element.Shape == before ? run + 1 : 0;
            before = element.Shape;
            Set(Feature.ShapeRun, i, Scale.Few(run));
            Set(Feature.ShapeBlocks, i, Scale.Count(shape.Blocks));
            Set(Feature.ShapeLetters, i, Scale.Count(shape.Letters / shape.Blocks));
            Set(Feature.ShapeLinkShare, i, Scale.Share(shape.LinkLetters, shape.Letters));
            Set(Feature.ShapeProseShare, i, Scale.Share(shape.Prose, _elements.All[0].Prose));
            Set(Feature.LongShapeBlocks, i, Scale.Count(longShape.Blocks));
            Set(Feature.LongShapeLetters, i, Scale.Count(longShape.Letters / longShape.Blocks));
            Set(Feature.LongShapeProseShare, i, Scale.Share(longShape.Prose, _elements.All[0].Prose));
        }
    }

    /// <summary>Sums over sections whose headings are of one level and shape: a body's are, and a row of teasers is.</summary>
    void ReadSections()
    {
        Dictionary<ulong, (int Sections, int Prose)> kinds = [];
        var kindOf = new ulong[_blocks.Count];
        for (int first = 0, end; first < _blocks.Count; first = end)
        {
            int letters = _words[first].Letters, prose = ProseOf(first);
            for (end = first + 1; end < _blocks.Count && _blocks[end].Kind != PageBlockKind.Heading; end++)
                (letters, prose) = (letters + _words[end].Letters, prose + ProseOf(end));
            ulong kind = KindOfSection(first);
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, kind, out _);
            sum = (sum.Sections + 1, sum.Prose + prose);
            for (int i = first; i < end; i++)
            {
                kindOf[i] = kind;
                Set(Feature.SectionLetters, i, Scale.Count(letters));
                Set(Feature.SectionBlocks, i, Scale.Count(end - first));
            }
        }
        int all = _elements.All.Length == 0 ? 0 : _elements.All[0].Prose;
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (kindOf[i] == 0)
                continue;
            var (sections, prose) = kinds[kindOf[i]];
            Set(Feature.SectionsOfKind, i, Scale.Count(sections));
            Set(Feature.ProseOfKind, i, Scale.Share(prose, all));
        }
    }

    /// <summary>The same number for headings of one level and shape; 0 for what comes before the first.</summary>
    ulong KindOfSection(int first) => _blocks[first].Kind != PageBlockKind.Heading
        ? 0
        : (_elements.Of[first] < 0 ? 0 : _elements.All[_elements.Of[first]].Shape) * 8 + _blocks[first].Level;

    /// <summary>What <see cref="Feature.StockPhrase"/> says of labels, and of headings behind which other stories come.</summary>
    public const byte Label = 2, Farewell = 1;

    // What is no heading can be a label; a longer line is a sentence.
    const int LongestLabel = 60;

    void ReadPlaces()
    {
        int allLetters = 0, allProse = 0, headlinePlace = -1;
        for (int i = 0; i < _blocks.Count; i++)
        {
            allLetters += _words[i].Letters;
            allProse += ProseOf(i);
            if (headlinePlace < 0 && _hints.HeadlineNode.Exists && _blocks[i].FirstNode >= _hints.HeadlineNode.Index)
                headlinePlace = i;
        }

        int letters = 0, prose = 0, headlines = 0, sinceProse = 255, sinceHeading = 255, lettersSinceHeading = 0, farewells = 0, run = 0;
        byte farewell = 0;
        for (int i = 0; i < _blocks.Count; i++)
        {
            Set(Feature.Place, i, Scale.Share(i, _blocks.Count));
            Set(Feature.LettersBefore, i, Scale.Share(letters, allLetters));
            Set(Feature.ProseBefore, i, Scale.Share(prose, allProse));
            Set(Feature.FromHeadline, i, headlinePlace < 0 ? (byte)0 : Scale.Signed(i - headlinePlace));
            Set(Feature.PastHeadline, i, headlinePlace < 0 ? (byte)1 : i < headlinePlace ? (byte)0 : (byte)2);
            Set(Feature.HeadlinesBefore, i, Scale.Few(headlines));
            Set(Feature.ToProseBefore, i, Scale.Few(sinceProse));
            Set(Feature.ProseRunBefore, i, Scale.Few(run));
            Set(Feature.SinceHeading, i, Scale.Few(sinceHeading));
            Set(Feature.LettersSinceHeading, i, Scale.Count(lettersSinceHeading));
            Set(Feature.KinshipBefore, i, i == 0 ? (byte)0 : KinshipOf(i - 1, i));

            if (_blocks[i].Kind == PageBlockKind.Heading || _words[i].Letters is > 0 and < LongestLabel)
            {
                string line = BlockText.Of(_page, _blocks[i]);
                bool isFarewell = StockPhrases.IsFarewell(line);
                Set(Feature.StockPhrase, i, StockPhrases.IsLabel(line) ? Label : isFarewell ? Farewell : (byte)0);
                if (_blocks[i].Kind == PageBlockKind.Heading)
                    (sinceHeading, lettersSinceHeading, farewell) = (0, 0, isFarewell ? (byte)2 : (byte)1);
                if (isFarewell && headlinePlace <= i)
                    farewells++;
            }
            Set(Feature.HeadingBeforeIsFarewell, i, farewell);
            Set(Feature.FarewellsBefore, i, Scale.Few(farewells));
            headlines += _blocks[i].Level == 1 ? 1 : 0;
            letters += _words[i].Letters;
            lettersSinceHeading += _words[i].Letters;
            prose += ProseOf(i);
            run = _blocks[i].IsProse ? run + 1 : _blocks[i].HasWords ? 0 : run;
            sinceProse = _blocks[i].IsProse ? 0 : Math.Min(255, sinceProse + 1);
            sinceHeading = Math.Min(255, sinceHeading + 1);
        }
        int untilProse = 255;
        for (int i = _blocks.Count - 1; i >= 0; i--)
        {
            Set(Feature.ToProseAfter, i, Scale.Few(untilProse));
            untilProse = _blocks[i].IsProse ? 0 : Math.Min(255, untilProse + 1);
            int around = 0, linked = 0;
            for (int j = Math.Max(0, i - Nearby); j <= Math.Min(_blocks.Count - 1, i + Nearby); j++)
                (around, linked) = (around + _words[j].Letters, linked + _words[j].LinkLetters);
            Set(Feature.LettersAround, i, Scale.Count(around));
            Set(Feature.LinkShareAround, i, Scale.Share(linked, around));
        }
    }

    const int Nearby = 4;

    int ProseOf(int i) => _blocks[i].IsProse ? _words[i].Letters : 0;

    /// <summary>How few steps up two blocks meet: 1 for brothers of one parent, 4 for strangers.</summary>
    byte KinshipOf(int one, int other)
    {
        int a = _elements.Of[one], b = _elements.Of[other];
        for (byte steps = 0; steps < 4; steps++)
        {
            if (a < 0 || b < 0)
                return 5;
            if (a == b)
                return (byte)(steps + 1);
            (a, b) = (_elements.All[a].Parent, _elements.All[b].Parent);
        }
        return 5;
    }

    void ReadCopies()
    {
        Dictionary<ulong, int> copies = [], before = [];
        for (int i = 0; i < _blocks.Count; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(copies, _words[i].Hash, out _)++;
        for (int i = 0; i < _blocks.Count; i++)
        {
            Set(Feature.Copies, i, Scale.Few(copies[_words[i].Hash]));
            Set(Feature.CopiesBefore, i, Scale.Few(CollectionsMarshal.GetValueRefOrAddDefault(before, _words[i].Hash, out _)++));
        }
    }

    void ReadPage()
    {
        byte kind = _hints.DeclaredKind is { } declared ? (byte)(declared + 1) : (byte)0;
        int words = _words.Sum(block => block.Words), largest = _words.Select(block => block.Letters).DefaultIfEmpty().Max();
        for (int i = 0; i < _blocks.Count; i++)
        {
            Set(Feature.DeclaredKind, i, kind);
            Set(Feature.PageBlocks, i, Scale.Count(_blocks.Count));
            Set(Feature.PageWordsPerBlock, i, Scale.Count(words / _blocks.Count));
            Set(Feature.LargestShare, i, Scale.Share(_words[i].Letters, largest));
            Set(Feature.DeclaresBody, i, _declaresBody ? (byte)1 : (byte)0);
        }
    }
}
