using Standfirst.Text;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>The features of a block that come of the others: of its shape and section, before and behind it, of the whole
/// page.</summary>
ref partial struct FeatureReader
{
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
}
