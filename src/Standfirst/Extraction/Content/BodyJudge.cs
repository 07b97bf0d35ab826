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
        KeepingRules.KeepBetween(page, scores, threshold, fates);
        DroppingRules.DropOtherCells(page, fates);
        DroppingRules.DropLinesThatLeadElsewhere(page, fates);
        DroppingRules.CutAtFarewell(page, fates);
        DroppingRules.CutAtNextStory(page, fates);
        KeepingRules.KeepMediaBetween(page, fates);
        DroppingRules.DropEmptySections(page.Blocks, scores, fates);
        KeepingRules.KeepMediaOfZones(page, fates);
        return threshold;
    }

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
}
