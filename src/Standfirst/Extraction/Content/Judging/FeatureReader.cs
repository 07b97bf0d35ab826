using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>Page tree and blocks → the features of the first look.</summary>
/// <remarks>A feature is a row of <see cref="Feature"/> and the one line here that fills it in.</remarks>
ref partial struct FeatureReader
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
