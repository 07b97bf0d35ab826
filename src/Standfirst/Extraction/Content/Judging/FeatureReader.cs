using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>Page tree and blocks → the features of the first look.</summary>
/// <remarks>A feature is a row of <see cref="Feature"/> and the one line here that fills it in.</remarks>
ref struct FeatureReader
{
    readonly ReadOnlySpan<PageBlock> _blocks;
    readonly ReadOnlySpan<BlockWords> _words;
    readonly ReadOnlySpan<int> _elementOf;
    readonly ReadOnlySpan<BlockElement> _elements;
    readonly StoryHints _hints;
    readonly JudgedPage _judged;

    /// <summary>What the whole page holds.</summary>
    readonly PageSums _page;

    FeatureReader(JudgedPage judged, in StoryHints hints)
    {
        (_judged, _hints) = (judged, hints);
        _blocks = judged.Blocks;
        _words = judged.Words;
        _elementOf = judged.Elements.Of;
        _elements = judged.Elements.All;
        _page = PageSums.Of(judged);
    }

    /// <summary>Everything of the first look but what the words of the markup tell.</summary>
    public static JudgedPage Read(PageTree page, PageBlocks blocks, in StoryHints hints)
    {
        var judged = new JudgedPage(page, blocks, hints);
        try
        {
            new FeatureReader(judged, hints).Fill();
            return judged;
        }
        catch
        {
            judged.Dispose();
            throw;
        }
    }

    void Fill()
    {
        for (int i = 0; i < _blocks.Length; i++)
        {
            var features = _judged.Features[i];
            FillWords(i, features);
            FillMarkup(i, features);
            if (_elementOf[i] >= 0)
                FillElements(_elements[_elementOf[i]], features);
        }
        FillShapes();
        FillSections();
        FillPlaces();
        FillAround();
        FillCopies();
        FillPage();
    }

    readonly void FillWords(int i, BlockCells features)
    {
        ref readonly var words = ref _words[i];
        features[Feature.Letters] = Scale.Count(words.Letters);
        features[Feature.Words] = Scale.Count(words.Words);
        features[Feature.LinkShare] = Scale.Share(words.LinkLetters, words.Letters);
        features[Feature.CardLinkShare] = Scale.Share(_blocks[i].LinkLetters, _blocks[i].Letters);
        features[Feature.Links] = Scale.Few(words.Links);
        features[Feature.MarksPerWord] = Scale.Share(_blocks[i].SentenceMarks, words.Words);
        features[Feature.Stops] = Scale.Few(words.Stops);
        features[Feature.Bars] = Scale.Few(words.Bars);
        features[Feature.CapitalShare] = Scale.Share(words.Capitals, words.Words);
        features[Feature.DigitShare] = Scale.Share(words.Digits, words.Words);
        features[Feature.BoldShare] = Scale.Share(words.BoldLetters, words.Letters);
        features[Feature.Ending] = (byte)words.Last;
        features[Feature.Opening] = (byte)words.First;
        features[Feature.StockPhrase] = (byte)words.Phrase;
        features[Feature.InHeadline] = Scale.Share(words.HeadlineWords, words.Words);
        features[Feature.InDeclaredBody] = Scale.Share(words.DeclaredTrigrams, words.Trigrams);
        features[Feature.LargestShare] = Scale.Share(words.Letters, _page.LargestBlock);
    }

    readonly void FillMarkup(int i, BlockCells features)
    {
        ref readonly var block = ref _blocks[i];
        var (tag, tagAround) = TagsOf(_elementOf[i]);
        features[Feature.Kind] = (byte)(block.Kind + 1);
        features[Feature.HeadingLevel] = block.Level;
        features[Feature.ListDepth] = block.ListDepth;
        features[Feature.Quoted] = block.Quoted ? (byte)1 : (byte)0;
        features[Feature.Hidden] = block.Hidden ? (byte)1 : (byte)0;
        features[Feature.ContainerTag] = TagClasses.Of(tag);
        features[Feature.ParentTag] = TagClasses.Of(tagAround);
    }

    readonly (TagName Tag, TagName Around) TagsOf(int element)
    {
        if (element < 0)
            return default;
        int parent = _elements[element].Parent;
        return (_elements[element].Tag, parent < 0 ? TagName.None : _elements[parent].Tag);
    }

    readonly void FillElements(in BlockElement container, BlockCells features)
    {
        ref readonly var parent = ref Above(container);
        ref readonly var grandparent = ref Above(parent);
        ref readonly var greatGrandparent = ref Above(grandparent);
        features[Feature.Depth] = Scale.Few(container.Depth);
        features[Feature.Zone] = (byte)container.Zone;
        if (container.ZoneRoot >= 0)
        {
            ref readonly var root = ref _elements[container.ZoneRoot];
            features[Feature.ZoneProseShare] = root.ProseShare;
            features[Feature.ZoneSteps] = Scale.Few(1 + container.Depth - root.Depth);
        }
        features[Feature.InArticle] = container.InArticle ? (byte)1 : (byte)0;
        features[Feature.InMain] = container.InMain ? (byte)1 : (byte)0;
        features[Feature.ContainerLetters] = container.LettersCount;
        features[Feature.ParentLetters] = parent.LettersCount;
        features[Feature.ParentLinkShare] = parent.LinkShare;
        features[Feature.ParentProseShare] = parent.ProseShare;
        features[Feature.ParentRunningShare] = Scale.Share(parent.Prose, parent.Letters);
        features[Feature.ParentBlocks] = parent.BlocksCount;
        features[Feature.GrandparentLetters] = grandparent.LettersCount;
        features[Feature.GrandparentLinkShare] = grandparent.LinkShare;
        features[Feature.GrandparentProseShare] = grandparent.ProseShare;
        features[Feature.GrandparentRunningShare] = Scale.Share(grandparent.Prose, grandparent.Letters);
        features[Feature.GreatGrandparentLinkShare] = greatGrandparent.LinkShare;
        features[Feature.GreatGrandparentProseShare] = greatGrandparent.ProseShare;
        features[Feature.FourUpLetters] = Above(greatGrandparent).LettersCount;
        features[Feature.StepsToHalf] = Scale.Few(container.StepsToHalf);
        features[Feature.StepsToMost] = Scale.Few(container.StepsToMost);
        features[Feature.StepsToAll] = Scale.Few(container.StepsToAll);

        ref readonly var outermost = ref _elements[0];
        features[Feature.PageLetters] = outermost.LettersCount;
        features[Feature.PageLinkShare] = outermost.LinkShare;
        features[Feature.PageProse] = _page.ProseCount;
    }

    readonly ref readonly BlockElement Above(in BlockElement element) => ref _elements[element.Parent < 0 ? 0 : element.Parent];

    /// <summary>Sums over the blocks of one shape, and the features that they make.</summary>
    struct ShapeSum
    {
        public int Blocks, Letters, LinkLetters, Prose;

        public byte BlocksCount, LettersCount, LinkShare, ProseShare;

        public void Add(in BlockWords words, int prose)
        {
            Blocks++;
            Letters += words.Letters;
            LinkLetters += words.LinkLetters;
            Prose += prose;
        }

        public void Measure(int allProse)
        {
            BlocksCount = Scale.Count(Blocks);
            LettersCount = Scale.Count(Letters / Blocks);
            LinkShare = Scale.Share(LinkLetters, Letters);
            ProseShare = Scale.Share(Prose, allProse);
        }
    }

    readonly void FillShapes()
    {
        using Rented<ShapeSum> shapes = new(_judged.Elements.Shapes), longShapes = new(_judged.Elements.LongShapes);
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (_elementOf[i] < 0)
                continue;
            ref readonly var element = ref _elements[_elementOf[i]];
            shapes.Items[element.ShapeNumber].Add(_words[i], _words[i].Prose);
            longShapes.Items[element.LongShapeNumber].Add(_words[i], _words[i].Prose);
        }
        foreach (ref var shape in shapes.Items)
            shape.Measure(_elements[0].Prose);
        foreach (ref var shape in longShapes.Items)
            shape.Measure(_elements[0].Prose);
        int run = 0, before = -1;
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (_elementOf[i] < 0)
                continue;
            ref readonly var element = ref _elements[_elementOf[i]];
            ref readonly var shape = ref shapes.Items[element.ShapeNumber];
            ref readonly var longShape = ref longShapes.Items[element.LongShapeNumber];
            run = element.ShapeNumber == before ? run + 1 : 0;
            before = element.ShapeNumber;
            var features = _judged.Features[i];
            features[Feature.ShapeRun] = Scale.Few(run);
            features[Feature.ShapeBlocks] = shape.BlocksCount;
            features[Feature.ShapeLetters] = shape.LettersCount;
            features[Feature.ShapeLinkShare] = shape.LinkShare;
            features[Feature.ShapeProseShare] = shape.ProseShare;
            features[Feature.LongShapeBlocks] = longShape.BlocksCount;
            features[Feature.LongShapeLetters] = longShape.LettersCount;
            features[Feature.LongShapeProseShare] = longShape.ProseShare;
        }
    }

    /// <summary>Sums over sections whose headings are of one level and shape: a body's are, and a row of teasers is.</summary>
    readonly void FillSections()
    {
        using KeyTable kinds = new(_blocks.Length);
        using Rented<(int Sections, int Prose)> sums = new(_blocks.Length + 1);
        using Rented<int> kindOf = new(_blocks.Length);
        for (int first = 0, end; first < _blocks.Length; first = end)
        {
            int letters = _words[first].Letters, prose = _words[first].Prose;
            for (end = first + 1; end < _blocks.Length && _blocks[end].Kind != PageBlockKind.Heading; end++)
                (letters, prose) = (letters + _words[end].Letters, prose + _words[end].Prose);
            bool hasHeading = _blocks[first].Kind == PageBlockKind.Heading;
            int kind = hasHeading ? kinds.NumberOf(KindOfSection(first)) : -1;
            if (hasHeading)
                sums.Items[kind] = (sums.Items[kind].Sections + 1, sums.Items[kind].Prose + prose);
            kindOf.Items[first..end].Fill(kind);
            _judged.Features[Feature.SectionLetters][first..end].Fill(Scale.Count(letters));
            _judged.Features[Feature.SectionBlocks][first..end].Fill(Scale.Count(end - first));
        }
        int all = _elements.Length == 0 ? 0 : _elements[0].Prose;
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (kindOf.Items[i] < 0)
                continue;
            var (sections, prose) = sums.Items[kindOf.Items[i]];
            _judged.Features[Feature.SectionsOfKind, i] = Scale.Count(sections);
            _judged.Features[Feature.ProseOfKind, i] = Scale.Share(prose, all);
        }
    }

    /// <summary>The same number for headings of one level and shape.</summary>
    readonly ulong KindOfSection(int heading) =>
        (_elementOf[heading] < 0 ? 0 : _elements[_elementOf[heading]].Shape) * 8 + _blocks[heading].Level;

    readonly void FillPlaces()
    {
        int headlinePlace = HeadlinePlace();
        int letters = 0, prose = 0, headlines = 0, sinceProse = 255, sinceHeading = 255, lettersSinceHeading = 0, farewells = 0, run = 0;
        byte farewell = 0;
        for (int i = 0; i < _blocks.Length; i++)
        {
            ref readonly var block = ref _blocks[i];
            ref readonly var words = ref _words[i];
            var features = _judged.Features[i];
            features[Feature.Place] = Scale.Share(i, _blocks.Length);
            features[Feature.LettersBefore] = Scale.Share(letters, _page.Letters);
            features[Feature.ProseBefore] = Scale.Share(prose, _page.Prose);
            features[Feature.FromHeadline] = headlinePlace < 0 ? (byte)0 : Scale.Signed(i - headlinePlace);
            features[Feature.PastHeadline] = headlinePlace < 0 ? (byte)1 : i < headlinePlace ? (byte)0 : (byte)2;
            features[Feature.HeadlinesBefore] = Scale.Few(headlines);
            features[Feature.ToProseBefore] = Scale.Few(sinceProse);
            features[Feature.ProseRunBefore] = Scale.Few(run);
            features[Feature.SinceHeading] = Scale.Few(sinceHeading);
            features[Feature.LettersSinceHeading] = Scale.Count(lettersSinceHeading);
            features[Feature.KinshipBefore] = i == 0 ? (byte)0 : KinshipOf(i - 1, i);

            bool isFarewell = words.Phrase != StockPhrase.None;
            if (block.Kind == PageBlockKind.Heading)
                (sinceHeading, lettersSinceHeading, farewell) = (0, 0, isFarewell ? (byte)2 : (byte)1);
            if (isFarewell && headlinePlace <= i)
                farewells++;
            features[Feature.HeadingBeforeIsFarewell] = farewell;
            features[Feature.FarewellsBefore] = Scale.Few(farewells);
            headlines += block.Level == 1 ? 1 : 0;
            letters += words.Letters;
            lettersSinceHeading += words.Letters;
            prose += words.Prose;
            run = block.IsProse ? run + 1 : block.HasWords ? 0 : run;
            sinceProse = block.IsProse ? 0 : Math.Min(255, sinceProse + 1);
            sinceHeading = Math.Min(255, sinceHeading + 1);
        }
    }

    readonly int HeadlinePlace()
    {
        for (int i = 0; _hints.HeadlineNode.Exists && i < _blocks.Length; i++)
        {
            if (_blocks[i].FirstNode >= _hints.HeadlineNode.Index)
                return i;
        }
        return -1;
    }

    // How many blocks to either side are looked at together.
    const int Nearby = 4;

    readonly void FillAround()
    {
        int around = 0, linked = 0, untilProse = 255;
        for (int i = _blocks.Length - 1; i > _blocks.Length - 1 - Nearby && i >= 0; i--)
            (around, linked) = (around + _words[i].Letters, linked + _words[i].LinkLetters);
        for (int i = _blocks.Length - 1; i >= 0; i--)
        {
            if (i - Nearby is >= 0 and var near)
                (around, linked) = (around + _words[near].Letters, linked + _words[near].LinkLetters);
            var features = _judged.Features[i];
            features[Feature.ToProseAfter] = Scale.Few(untilProse);
            features[Feature.LettersAround] = Scale.Count(around);
            features[Feature.LinkShareAround] = Scale.Share(linked, around);
            untilProse = _blocks[i].IsProse ? 0 : Math.Min(255, untilProse + 1);
            if (i + Nearby < _blocks.Length)
                (around, linked) = (around - _words[i + Nearby].Letters, linked - _words[i + Nearby].LinkLetters);
        }
    }

    /// <summary>How few steps up two blocks meet: 1 for brothers of one parent, 4 for strangers.</summary>
    readonly byte KinshipOf(int one, int other)
    {
        int a = _elementOf[one], b = _elementOf[other];
        for (byte steps = 0; steps < 4; steps++)
        {
            if (a < 0 || b < 0)
                return 5;
            if (a == b)
                return (byte)(steps + 1);
            (a, b) = (_elements[a].Parent, _elements[b].Parent);
        }
        return 5;
    }

    readonly void FillCopies()
    {
        using Rented<int> copies = new(_judged.Copies), before = new(_judged.Copies);
        foreach (ref readonly var words in _words)
            copies.Items[words.Copy]++;
        for (int i = 0; i < _blocks.Length; i++)
        {
            var features = _judged.Features[i];
            features[Feature.Copies] = Scale.Few(copies.Items[_words[i].Copy]);
            features[Feature.CopiesBefore] = Scale.Few(before.Items[_words[i].Copy]++);
        }
    }

    readonly void FillPage()
    {
        _judged.Features[Feature.DeclaredKind].Fill(_hints.DeclaredKind is { } declared ? (byte)(declared + 1) : (byte)0);
        _judged.Features[Feature.PageBlocks].Fill(Scale.Count(_blocks.Length));
        _judged.Features[Feature.PageWordsPerBlock].Fill(Scale.Count(_page.Words / Math.Max(1, _blocks.Length)));
        _judged.Features[Feature.DeclaresBody].Fill(_hints.DeclaredBody is not null ? (byte)1 : (byte)0);
        if (_hints.Address is { } address)
            FillAddress(AddressShape.Of(address));
    }

    // 0 where there is no address.
    readonly void FillAddress(AddressShape shape)
    {
        _judged.Features[Feature.AddressDepth].Fill(Scale.Few(1 + shape.Depth));
        _judged.Features[Feature.AddressHyphens].Fill(Scale.Few(1 + shape.Hyphens));
        _judged.Features[Feature.AddressDigits].Fill(Scale.Few(1 + shape.Digits));
        _judged.Features[Feature.AddressLetters].Fill(Scale.Few(1 + shape.Letters));
    }

    /// <summary>What the whole page holds.</summary>
    readonly record struct PageSums(int Letters, int Words, int Prose, int LargestBlock, byte ProseCount)
    {
        public static PageSums Of(JudgedPage page)
        {
            int letters = 0, words = 0, prose = 0, largest = 0;
            for (int i = 0; i < page.Blocks.Length; i++)
            {
                ref readonly var block = ref page.Words[i];
                (letters, words, largest) = (letters + block.Letters, words + block.Words, Math.Max(largest, block.Letters));
                prose += block.Prose;
            }
            return new(letters, words, prose, largest, page.Elements.All is [var root, ..] ? Scale.Count(root.Prose) : (byte)0);
        }
    }
}
