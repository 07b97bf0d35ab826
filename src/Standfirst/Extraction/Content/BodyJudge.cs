using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Embeds;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Extraction.Content.Pictures;

namespace Standfirst.Extraction.Content;

/// <summary>Decides which blocks are the body: a learned score for each, then the few rules that are certain.</summary>
/// <remarks>How it was learned and measured: docs/decisions/0004-learned-judge.md.</remarks>
static class BodyJudge
{
    // Shorter repeats are refrains ("Pros", "Yes"); longer ones are a second copy for another screen.
    const int ShortestRepeat = 40;

    /// <summary>The blocks of the body, in the page's order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">All its blocks.</param>
    /// <param name="hints">What is known of the story already.</param>
    /// <param name="model">What was learned.</param>
    /// <param name="isDoubtful">Whether nothing on the page was likely, and the body is what was likeliest.</param>
    public static List<PageBlock> Judge(
        PageTree page, PageBlocks blocks, in StoryHints hints, BodyModel model, out bool isDoubtful)
    {
        using var judged = FeatureReader.Read(page, blocks, hints);
        using var scores = new Rented<int>(blocks.Count);
        using var fates = new Rented<BlockFate>(blocks.Count);
        Score(judged, model, scores.Items);
        isDoubtful = Decide(judged, scores.Items, model.Threshold, fates.Items) < model.Threshold;
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
        bool isStoryHidden = IsStoryHidden(page, scores, threshold);
        using var isSeen = new Rented<bool>(page.Copies);
        for (int i = 0; i < fates.Length; i++)
        {
            ref readonly var words = ref page.Words[i];
            fates[i] = page.Blocks[i].Hidden && !isStoryHidden ? BlockFate.Hidden
                : words.Letters == 0 ? BlockFate.Outside
                : IsCaption(page, i) ? BlockFate.Caption
                : scores[i] < threshold ? BlockFate.LowScore
                : words.Letters >= ShortestRepeat && isSeen.Items[words.Copy] ? BlockFate.Copy
                : BlockFate.Kept;
            isSeen.Items[words.Copy] |= fates[i] == BlockFate.Kept;
        }
        KeepBetween(page, scores, threshold, fates);
        DropOtherCells(page, fates);
        DropLinesThatLeadElsewhere(page, fates);
        CutAtFarewell(page, fates);
        if (page.NextStory > 0 && fates[..page.NextStory].Contains(BlockFate.Kept))
            Drop(fates[page.NextStory..], BlockFate.NextStory);
        KeepMediaBetween(page, fates);
        DropEmptySections(page.Blocks, scores, fates);
        KeepMediaOfZones(page, fates);
        return threshold;
    }

    /// <summary>Drops those of some blocks that were kept so far.</summary>
    static void Drop(Span<BlockFate> fates, BlockFate why) => fates.Replace(BlockFate.Kept, why);

    /// <summary>Whether the page hides its story: of the words that are likely, more are hidden than shown.</summary>
    /// <remarks>Beside a story that is shown, what is hidden are boxes that wait for a click (without: Fundus body -.003).</remarks>
    static bool IsStoryHidden(JudgedPage page, ReadOnlySpan<int> scores, int threshold)
    {
        long hidden = 0, shown = 0;
        var words = page.Words;
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] < threshold || IsCaption(page, i))
                continue;
            if (page.Blocks[i].Hidden)
                hidden += words[i].Letters;
            else
                shown += words[i].Letters;
        }
        return hidden > shown;
    }

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

    // Every page has a frame. Where this share of all words was chosen, the story was not told from it: pages laid out with
    // tables and without names are like that, and only of those is it asked.
    const double NearlyAll = 0.85;

    /// <summary>On a page laid out with tables the story stands in one cell: the one that holds most of what was chosen.</summary>
    static void DropOtherCells(JudgedPage page, Span<BlockFate> fates)
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

    /// <summary>How far below the threshold a block may be that stands between blocks of the body.</summary>
    /// <remarks>
    /// Some truths leave code out, and the trees have learned from them; of tables and crossheads they have seen too few
    /// (without: wcxb article -.0004, Fundus headings -.02).
    /// </remarks>
    static int AllowanceOf(PageBlockKind kind) => kind switch
    {
        PageBlockKind.Preformatted or PageBlockKind.Code or PageBlockKind.Table => 2 * BodyModel.ScoreUnit,
        PageBlockKind.Heading => BodyModel.ScoreUnit,
        _ => 0,
    };

    /// <summary>Code, tables and headings belong to the words around them.</summary>
    static void KeepBetween(JudgedPage page, ReadOnlySpan<int> scores, int threshold, Span<BlockFate> fates)
    {
        bool isBehindBody = false;
        for (int i = 0; i < fates.Length; i++)
        {
            if (IsPassedOver(fates[i]))
                continue;
            int allowance = AllowanceOf(page.Blocks[i].Kind);
            if (isBehindBody && allowance > 0 && fates[i] == BlockFate.LowScore && scores[i] >= threshold - allowance
                && IsBeforeBody(page, fates, i))
            {
                fates[i] = BlockFate.Kept;
            }
            isBehindBody = fates[i] == BlockFate.Kept;
        }
    }

    /// <summary>Whether a block has no part in what stands next to what.</summary>
    static bool IsPassedOver(BlockFate fate) => fate is BlockFate.Outside or BlockFate.Caption or BlockFate.Hidden;

    // Code may follow code, and a heading a heading; a longer row of them is left to its scores.
    const int LongestRow = 8;

    static bool IsBeforeBody(JudgedPage page, ReadOnlySpan<BlockFate> fates, int place)
    {
        int end = Math.Min(fates.Length, place + 1 + LongestRow);
        for (int i = place + 1; i < end; i++)
        {
            if (!IsPassedOver(fates[i]) && AllowanceOf(page.Blocks[i].Kind) == 0)
                return fates[i] == BlockFate.Kept;
        }
        return false;
    }

    /// <summary>Pictures and posts belong to the words around them, but for those in another part of the page.</summary>
    static void KeepMediaBetween(JudgedPage page, Span<BlockFate> fates)
    {
        int first = fates.IndexOf(BlockFate.Kept), last = fates.LastIndexOf(BlockFate.Kept);
        for (int i = first + 1; i < last; i++)
        {
            if (fates[i] == BlockFate.Outside && page.Features[Feature.Zone, i] == (byte)Zone.None)
                fates[i] = BlockFate.Kept;
        }
    }

    /// <summary>Some zones are the story's: "wp-caption" names the whole figure, and one that took words of the story takes pictures, too.</summary>
    /// <remarks>Asked last: under a heading, pictures of such zones are no section.</remarks>
    static void KeepMediaOfZones(JudgedPage page, Span<BlockFate> fates)
    {
        int first = fates.IndexOf(BlockFate.Kept), last = fates.LastIndexOf(BlockFate.Kept);
        var words = page.Words;
        var zones = page.Features[Feature.Zone];
        byte zoneBefore = (byte)Zone.Captions;
        for (int i = Math.Max(0, first); i < last; i++)
        {
            if (words[i].Letters == 0 && (zones[i] == (byte)Zone.Captions || zones[i] == zoneBefore || IsShownLarge(page, i) || IsAlone(page, i)))
                fates[i] = BlockFate.Kept;
            else if (fates[i] == BlockFate.Kept)
                zoneBefore = zones[i];
        }
    }

    /// <summary>Whether a post, or a picture with its caption, is all that its zone holds: "js-consent" or an aside around it.</summary>
    static bool IsAlone(JudgedPage page, int i)
    {
        var elements = page.Elements.All;
        if (page.Elements.Of[i] is not (>= 0 and var place) || elements[place].ZoneRoot is not (>= 0 and var root))
            return false;
        return page.Blocks[i].Kind == PageBlockKind.Embed && elements[root].Letters == 0
            || page.Blocks[i].Kind == PageBlockKind.Figure && elements[root].Letters > 0
                && PictureFrame.Is(page.Tree[elements[root].Node], page.Tree[page.Blocks[i].Container]);
    }

    // A viewer with its buttons and a few pictures; a larger figure would be searched once for each of its pictures.
    const int LargestViewer = 400;

    /// <summary>Whether a picture stands in the figure's own viewer: "modal", "lightbox" is what its wrapper is called.</summary>
    static bool IsShownLarge(JudgedPage page, int i) => page.Blocks[i].Kind == PageBlockKind.Figure
        && page.Features[Feature.Zone, i] == (byte)Zone.Hidden
        && page.Tree[page.Blocks[i].Container].Closest(TagName.Figure) is { Exists: true } figure
        && figure.HasAtMost(LargestViewer) && figure.First(TagName.Figcaption).Exists;

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
