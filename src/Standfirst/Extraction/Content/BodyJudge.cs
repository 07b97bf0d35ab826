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
        using var isBody = new Rented<bool>(blocks.Count);
        Score(judged, model, scores.Items);
        Choose(judged, scores.Items, model.Threshold, isBody.Items);
        var body = new List<PageBlock>(isBody.Items.Count(true));
        for (int i = 0; i < blocks.Count; i++)
        {
            if (isBody.Items[i])
                body.Add(blocks[i]);
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
        using var isBody = new Rented<bool>(scores.Length);
        Choose(page, scores, threshold, isBody.Items);
        var places = new List<int>(isBody.Items.Count(true));
        for (int i = 0; i < scores.Length; i++)
        {
            if (isBody.Items[i])
                places.Add(i);
        }
        return places;
    }

    static void Choose(JudgedPage page, ReadOnlySpan<int> scores, int threshold, Span<bool> isBody)
    {
        threshold = Math.Min(threshold, BestOf(page, scores) - Doubt);
        using var isSeen = new Rented<bool>(page.Copies);
        var words = page.Words;
        for (int i = 0; i < isBody.Length; i++)
        {
            ref bool isRepeat = ref isSeen.Items[words[i].Copy];
            isBody[i] = words[i].Letters > 0 && scores[i] >= threshold && !IsCaption(page, i)
                && !(isRepeat && words[i].Letters >= ShortestRepeat);
            isRepeat |= isBody[i];
        }
        TrimToRunningText(page, isBody);
        RemoveLinesThatLeadElsewhere(page, isBody);
        CutAtFarewell(page, isBody);
        KeepMediaBetween(page, isBody);
        RemoveEmptySections(page.Blocks, isBody);
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

    // A few short lines between or beside paragraphs are a summary, a list or a note; a long row of them is the page's frame.
    const int LongRow = 8;

    // Every page has a frame. Where this share of all words was chosen, the story was not told from it: pages laid out with
    // tables and without names are like that.
    const double NearlyAll = 0.93;

    /// <summary>Of the runs of paragraphs that long rows of other lines part, the longest is the story: where nearly all was chosen.</summary>
    /// <remarks>Pages that are not mostly one such run tell something else, and are left as they are.</remarks>
    static void TrimToRunningText(JudgedPage page, Span<bool> isBody)
    {
        var words = page.Words;
        long shown = 0, all = 0, running = 0, longest = 0;
        int start = -1, first = -1, last = -1, row = 0;
        for (int i = 0; i < isBody.Length; i++)
        {
            shown += words[i].Letters;
            if (!isBody[i])
                continue;
            all += words[i].Letters;
            row++;
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
        if (isBody[..first].Count(true) > LongRow)
            isBody[..first].Clear();
        if (isBody[(last + 1)..].Count(true) > LongRow)
            isBody[(last + 1)..].Clear();
    }

    // A line that is mostly a link leads elsewhere, unless such lines are what the page has to tell.
    const double MostLinkShare = 0.6, LinksOfAnIndex = 0.15;

    static void RemoveLinesThatLeadElsewhere(JudgedPage page, Span<bool> isBody)
    {
        var words = page.Words;
        long all = 0, linked = 0;
        for (int i = 0; i < isBody.Length; i++)
        {
            if (isBody[i])
                (all, linked) = (all + words[i].Letters, linked + (IsLinkLine(words[i]) ? words[i].Letters : 0));
        }
        bool isStory = linked < all * LinksOfAnIndex;
        for (int i = 0; i < isBody.Length; i++)
        {
            if (isBody[i])
                isBody[i] = words[i].Phrase != StockPhrase.Label && !(isStory && IsLinkLine(words[i]) && !IsHeading(page, i));
        }
    }

    static bool IsLinkLine(in BlockWords words) => words.LinkLetters > words.Letters * MostLinkShare;

    static bool IsHeading(JudgedPage page, int i) => page.Blocks[i].Kind == PageBlockKind.Heading;

    // Behind this share of what was chosen, a farewell heading ends the story.
    const double LatePart = 0.6;

    static void CutAtFarewell(JudgedPage page, Span<bool> isBody)
    {
        var words = page.Words;
        long all = 0, before = 0;
        for (int i = 0; i < isBody.Length; i++)
            all += isBody[i] ? words[i].Letters : 0;
        for (int i = 0; i < isBody.Length; i++)
        {
            if (!isBody[i])
                continue;
            if (words[i].Phrase != StockPhrase.None && IsHeading(page, i) && before >= all * LatePart)
            {
                isBody[i..].Clear();
                return;
            }
            before += words[i].Letters;
        }
    }

    /// <summary>Pictures and posts belong to the words around them, but for those in another part of the page.</summary>
    static void KeepMediaBetween(JudgedPage page, Span<bool> isBody)
    {
        int first = isBody.IndexOf(true), last = isBody.LastIndexOf(true);
        var words = page.Words;
        for (int i = first + 1; i < last; i++)
            isBody[i] |= words[i].Letters == 0 && page.Features[Feature.Zone, i] == (byte)Zone.None;
    }

    /// <summary>A heading with nothing under it has lost its section, or never had one.</summary>
    static void RemoveEmptySections(ReadOnlySpan<PageBlock> blocks, Span<bool> isBody)
    {
        int levelBelow = int.MinValue;
        for (int i = blocks.Length - 1; i >= 0; i--)
        {
            if (!isBody[i])
                continue;
            if (blocks[i].Kind != PageBlockKind.Heading)
                levelBelow = int.MaxValue;
            else if (levelBelow <= blocks[i].Level)
                isBody[i] = false;
            else
                levelBelow = blocks[i].Level;
        }
    }
}
