using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Extraction.Content;

/// <summary>Decides which blocks are the body: a learned score for each, then the few rules that are certain.</summary>
/// <remarks>How it was learned and measured: docs/decisions/0004-learned-judge.md.</remarks>
static class BodyJudge
{
    // Shorter repeats are refrains ("Pros", "Yes"); longer ones are a second copy for another screen.
    const int ShortestRepeat = 40;

    /// <summary>The blocks of the body, in the page's order.</summary>
    public static List<PageBlock> Judge(PageTree page, List<PageBlock> blocks, in StoryHints hints, BodyModel model)
    {
        using var judged = FeatureReader.Read(page, blocks, hints);
        using var scores = new Rented<int>(blocks.Count);
        using var fates = new Rented<BlockFate>(blocks.Count);
        Score(judged, model, scores.Items);
        Decide(judged, scores.Items, model.Threshold, fates.Items);
        var body = new List<PageBlock>(fates.Items.Count(BlockFate.Kept));
        for (int i = 0; i < blocks.Count; i++)
        {
            if (fates.Items[i] == BlockFate.Kept)
                body.Add(Crossheads.Is(judged, fates.Items, i) ? Crossheads.Named(blocks[i]) : blocks[i]);
        }
        return body;
    }

    /// <summary>How likely each block is of the body, in logits of <see cref="BodyModel.ScoreUnit"/>.</summary>
    public static int[] ScoresOf(JudgedPage page, BodyModel model)
    {
        var scores = new int[page.Blocks.Length];
        Score(page, model, scores);
        return scores;
    }

    static void Score(JudgedPage page, BodyModel model, Span<int> scores)
    {
        model.Words.Fill(page);
        model.FirstLook.Score(page.Features, scores);
        FirstScores.Fill(page, scores);
        model.SecondLook.Score(page.Features, scores);
    }

    /// <summary>The places of the blocks whose score is high enough and that no certain rule drops.</summary>
    public static List<int> Choose(JudgedPage page, ReadOnlySpan<int> scores, int threshold)
    {
        using var fates = new Rented<BlockFate>(scores.Length);
        Decide(page, scores, threshold, fates.Items);
        var places = new List<int>(fates.Items.Count(BlockFate.Kept));
        for (int i = 0; i < scores.Length; i++)
        {
            if (fates.Items[i] == BlockFate.Kept)
                places.Add(i);
        }
        return places;
    }

    /// <summary>What becomes of each block.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scores">The score of each block.</param>
    /// <param name="threshold">The least score of a block of the body.</param>
    /// <param name="fates">Takes the fate of each block.</param>
    /// <returns>The threshold that was used: lower where nothing on the page is likely.</returns>
    public static int Decide(JudgedPage page, ReadOnlySpan<int> scores, int threshold, Span<BlockFate> fates)
    {
        threshold = Math.Min(threshold, BestOf(page, scores) - Doubt);
        using var isSeen = new Rented<bool>(page.Copies);
        for (int i = 0; i < fates.Length; i++)
        {
            ref readonly var words = ref page.Words[i];
            fates[i] = words.Letters == 0 ? BlockFate.Outside
                : IsCaption(page, i) ? BlockFate.Caption
                : scores[i] < threshold ? BlockFate.LowScore
                : words.Letters >= ShortestRepeat && isSeen.Items[words.Copy] ? BlockFate.Copy
                : BlockFate.Kept;
            isSeen.Items[words.Copy] |= fates[i] == BlockFate.Kept;
        }
        DropFrame(page, fates);
        DropLinesThatLeadElsewhere(page, fates);
        CutAtFarewell(page, fates);
        KeepMediaBetween(page, fates);
        DropEmptySections(page.Blocks, scores, fates);
        return threshold;
    }

    /// <summary>Drops those of some blocks that were kept so far.</summary>
    static void Drop(Span<BlockFate> fates, BlockFate why) => fates.Replace(BlockFate.Kept, why);

    static bool IsCaption(JudgedPage page, int i) =>
        page.Blocks[i].Kind == PageBlockKind.Caption || page.Features[Feature.Zone, i] == (byte)Zone.Captions;

    // Where nothing is likely, what is likeliest is the body still: a page without any is rarer than a strange one.
    const int Doubt = BodyModel.ScoreUnit;

    /// <summary>The highest score of all blocks of words; the threshold of nothing where there are none.</summary>
    static int BestOf(JudgedPage page, ReadOnlySpan<int> scores)
    {
        int best = int.MinValue / 2;
        var words = page.Words;
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] > best && words[i].Words >= FewestWords && !IsCaption(page, i))
                best = scores[i];
        }
        return best < -BodyModel.ScoreUnit * 8 ? int.MaxValue : best;
    }

    // Shorter lines can be anything.
    const int FewestWords = 8;

    // A few links between or beside paragraphs are sources, or a row of related stories; a long row of them is the page's frame.
    const int LongRow = 8;

    // Every page has a frame. Where this share of all words was chosen, the story was not told from it: pages laid out with
    // tables and without names are like that.
    const double NearlyAll = 0.93;

    /// <summary>Of the runs of paragraphs that long rows of links part, the longest is the story: where nearly all was chosen.</summary>
    /// <remarks>Pages that are not mostly one such run tell something else, and are left as they are.</remarks>
    static void DropFrame(JudgedPage page, Span<BlockFate> fates)
    {
        var words = page.Words;
        long shown = 0, all = 0, running = 0, longest = 0;
        int start = -1, first = -1, last = -1, row = 0;
        for (int i = 0; i < fates.Length; i++)
        {
            shown += words[i].Letters;
            if (fates[i] != BlockFate.Kept)
                continue;
            all += words[i].Letters;
            row += IsLinkLine(words[i]) ? 1 : 0;
            if (!page.Blocks[i].IsProse)
                continue;
            if (start < 0 || row > LongRow)
                (start, running) = (i, 0);
            row = 0;
            running += words[i].Letters;
            if (running > longest)
                (longest, first, last) = (running, start, i);
        }
        if (first < 0 || all < shown * NearlyAll || longest * 2 < all)
            return;
        if (CountLinkLines(words[..first], fates[..first]) > LongRow)
            Drop(fates[..first], BlockFate.Frame);
        if (CountLinkLines(words[(last + 1)..], fates[(last + 1)..]) > LongRow)
            Drop(fates[(last + 1)..], BlockFate.Frame);
    }

    static int CountLinkLines(ReadOnlySpan<BlockWords> words, ReadOnlySpan<BlockFate> fates)
    {
        int lines = 0;
        for (int i = 0; i < words.Length; i++)
            lines += fates[i] == BlockFate.Kept && IsLinkLine(words[i]) ? 1 : 0;
        return lines;
    }

    // A line that is mostly a link leads elsewhere, unless such lines are what the page has to tell.
    const double MostLinkShare = 0.6, LinksOfAnIndex = 0.15;

    static void DropLinesThatLeadElsewhere(JudgedPage page, Span<BlockFate> fates)
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

    static void CutAtFarewell(JudgedPage page, Span<BlockFate> fates)
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

    /// <summary>Pictures and posts belong to the words around them, but for those in another part of the page.</summary>
    static void KeepMediaBetween(JudgedPage page, Span<BlockFate> fates)
    {
        int first = fates.IndexOf(BlockFate.Kept), last = fates.LastIndexOf(BlockFate.Kept);
        var words = page.Words;
        for (int i = first + 1; i < last; i++)
        {
            if (words[i].Letters == 0 && page.Features[Feature.Zone, i] == (byte)Zone.None)
                fates[i] = BlockFate.Kept;
        }
    }

    // Cards and links under a heading may be no blocks of the body though their section is: so sure a heading stays.
    const int SureHeading = BodyModel.ScoreUnit;

    /// <summary>A heading with nothing under it has lost its section, or never had one.</summary>
    static void DropEmptySections(ReadOnlySpan<PageBlock> blocks, ReadOnlySpan<int> scores, Span<BlockFate> fates)
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
}
