using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Extraction.Content;

/// <summary>What is certain to be no part of the story, whatever its score.</summary>
static class DroppingRules
{
    // Every page has a frame. Where this share of all words was chosen, the story was not told from it: pages laid out with
    // tables and without names are like that, and only of those is it asked.
    const double NearlyAll = 0.85;

    /// <summary>On a page laid out with tables the story stands in one cell: the one that holds most of what was chosen.</summary>
    public static void DropOtherCells(JudgedPage page, Span<BlockFate> fates)
    {
        var words = page.Words;
        using Rented<int> proseOf = new(page.Elements.All.Length);
        long shown = 0, kept = 0;
        int story = -1;
        for (int i = 0; i < fates.Length; i++)
        {
            shown += words[i].Letters;
            if (fates[i] != BlockFate.Kept)
                continue;
            kept += words[i].Letters;
            if (!page.Blocks[i].IsProse || CellOf(page, i) is not (>= 0 and var cell))
                continue;
            proseOf.Items[cell] += words[i].Letters;
            story = story < 0 || proseOf.Items[cell] > proseOf.Items[story] ? cell : story;
        }
        if (story < 0 || kept < shown * NearlyAll || proseOf.Items[story] * 2L < kept)
            return;
        for (int i = 0; i < fates.Length; i++)
        {
            if (fates[i] == BlockFate.Kept && !IsIn(page, i, story))
                fates[i] = BlockFate.Frame;
        }
    }

    /// <summary>The innermost cell of a table around a block; -1 when there is none.</summary>
    static int CellOf(JudgedPage page, int i)
    {
        var elements = page.Elements.All;
        int element = page.Elements.Of[i];
        while (element >= 0 && elements[element].Tag != TagName.Td)
            element = elements[element].Parent;
        return element;
    }

    static bool IsIn(JudgedPage page, int i, int ancestor)
    {
        var elements = page.Elements.All;
        int element = page.Elements.Of[i];
        while (element > ancestor)
            element = elements[element].Parent;
        return element == ancestor;
    }

    // A line that is mostly a link leads elsewhere, unless such lines are what the page has to tell.
    const double MostLinkShare = 0.6, LinksOfAnIndex = 0.15;

    /// <summary>Drops labels and lines that are links, unless the page is an index.</summary>
    public static void DropLinesThatLeadElsewhere(JudgedPage page, Span<BlockFate> fates)
    {
        var words = page.Words;
        long all = 0, linked = 0;
        for (int i = 0; i < fates.Length; i++)
        {
            if (fates[i] == BlockFate.Kept)
                (all, linked) = (all + words[i].Letters, linked + (IsLinkLine(words[i]) ? words[i].Letters : 0));
        }
        bool isStory = linked < all * LinksOfAnIndex;
        for (int i = 0; i < fates.Length; i++)
        {
            if (fates[i] != BlockFate.Kept)
                continue;
            if (words[i].Phrase == StockPhrase.Label)
                fates[i] = BlockFate.Label;
            else if (isStory && IsLinkLine(words[i]) && !IsHeading(page, i))
                fates[i] = BlockFate.LeadsElsewhere;
        }
    }

    static bool IsLinkLine(in BlockWords words) => words.LinkLetters > words.Letters * MostLinkShare;

    static bool IsHeading(JudgedPage page, int i) => page.Blocks[i].Kind == PageBlockKind.Heading;

    // Behind this share of what was chosen, a farewell heading ends the story; before it, the scores know better.
    const double LatePart = 0.75;

    /// <summary>Ends the story where a late heading says what follows it: "More on this topic".</summary>
    public static void CutAtFarewell(JudgedPage page, Span<BlockFate> fates)
    {
        var words = page.Words;
        long all = 0, before = 0;
        for (int i = 0; i < fates.Length; i++)
            all += fates[i] == BlockFate.Kept ? words[i].Letters : 0;
        for (int i = 0; i < fates.Length; i++)
        {
            if (fates[i] != BlockFate.Kept)
                continue;
            if (words[i].Phrase != StockPhrase.None && IsHeading(page, i) && before >= all * LatePart)
            {
                Drop(fates[i..], BlockFate.BehindFarewell);
                return;
            }
            before += words[i].Letters;
        }
    }

    /// <summary>Ends the story where the page goes on with another.</summary>
    public static void CutAtNextStory(JudgedPage page, Span<BlockFate> fates)
    {
        if (page.NextStory > 0 && fates[..page.NextStory].Contains(BlockFate.Kept))
            Drop(fates[page.NextStory..], BlockFate.NextStory);
    }

    // Cards and links under a heading may be no blocks of the body though their section is: so sure a heading stays.
    const int SureHeading = BodyModel.ScoreUnit;

    /// <summary>A heading with nothing under it has lost its section, or never had one.</summary>
    public static void DropEmptySections(ReadOnlySpan<PageBlock> blocks, ReadOnlySpan<int> scores, Span<BlockFate> fates)
    {
        int levelBelow = int.MinValue, levelNext = int.MinValue;
        for (int i = blocks.Length - 1; i >= 0; i--)
        {
            ref readonly var block = ref blocks[i];
            bool isHeading = block.Kind == PageBlockKind.Heading;
            bool isEmpty = isHeading && levelBelow <= block.Level;
            bool isBare = isHeading && levelNext <= block.Level;
            if (fates[i] == BlockFate.Kept && isEmpty && (isBare || scores[i] < SureHeading))
                fates[i] = BlockFate.EmptySection;
            if (fates[i] == BlockFate.Kept)
                levelBelow = isHeading ? block.Level : int.MaxValue;
            if (block.HasWords)
                levelNext = isHeading ? block.Level : int.MaxValue;
        }
    }

    /// <summary>Drops those of some blocks that were kept so far.</summary>
    static void Drop(Span<BlockFate> fates, BlockFate why) => fates.Replace(BlockFate.Kept, why);
}
