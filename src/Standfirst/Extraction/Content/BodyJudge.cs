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
        var judged = FeatureReader.Read(page, blocks, hints);
        var places = Choose(judged, ScoresOf(judged, model), model.Threshold);
        judged.Features.Return();
        var crossheads = Crossheads.Of(judged, places);
        return [.. places.Select(place => crossheads.Contains(place) ? Crossheads.Named(blocks[place]) : blocks[place])];
    }

    /// <summary>How likely each block is of the body, in logits of <see cref="BodyModel.ScoreUnit"/>.</summary>
    public static int[] ScoresOf(JudgedPage page, BodyModel model)
    {
        model.Words.Fill(page.Markup, page.Features);
        FirstScores.Fill(page, model.FirstLook.Score(page.Features));
        return model.SecondLook.Score(page.Features);
    }

    /// <summary>The places of the blocks whose score is high enough and that no certain rule drops.</summary>
    public static List<int> Choose(JudgedPage page, ReadOnlySpan<int> scores, int threshold)
    {
        threshold = Math.Min(threshold, BestOf(page, scores) - Doubt);
        var isBody = new bool[page.Blocks.Count];
        HashSet<ulong> seen = [];
        for (int i = 0; i < isBody.Length; i++)
        {
            isBody[i] = page.Words[i].Letters > 0 && scores[i] >= threshold && !IsCaption(page, i)
                && (page.Words[i].Letters < ShortestRepeat || seen.Add(page.Words[i].Hash));
        }
        TrimToRunningText(page, isBody);
        RemoveLinesThatLeadElsewhere(page, isBody);
        CutAtFarewell(page, isBody);
        KeepMediaBetween(page, isBody);
        RemoveEmptySections(page.Blocks, scores, isBody);
        return [.. Enumerable.Range(0, isBody.Length).Where(i => isBody[i])];
    }

    static bool IsCaption(JudgedPage page, int i) =>
        page.Blocks[i].Kind == PageBlockKind.Caption || page.Features[Feature.Zone, i] == (byte)Zone.Captions;

    // Where nothing is likely, what is likeliest is the body still: a page without any is rarer than a strange one.
    const int Doubt = BodyModel.ScoreUnit;

    /// <summary>The highest score of all blocks of words; the threshold of nothing where there are none.</summary>
    static int BestOf(JudgedPage page, ReadOnlySpan<int> scores)
    {
        int best = int.MinValue / 2;
        for (int i = 0; i < scores.Length; i++)
        {
            if (page.Words[i].Words >= FewestWords && !IsCaption(page, i))
                best = Math.Max(best, scores[i]);
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
    static void TrimToRunningText(JudgedPage page, bool[] isBody)
    {
        long shown = 0, all = 0, running = 0, longest = 0;
        int start = -1, first = -1, last = -1, row = 0;
        for (int i = 0; i < isBody.Length; i++)
        {
            shown += page.Words[i].Letters;
            if (!isBody[i])
                continue;
            all += page.Words[i].Letters;
            row++;
            if (!page.Blocks[i].IsProse)
                continue;
            if (start < 0 || row > LongRow)
                (start, running) = (i, 0);
            row = 0;
            running += page.Words[i].Letters;
            if (running > longest)
                (longest, first, last) = (running, start, i);
        }
        if (first < 0 || all < shown * NearlyAll || longest * 2 < all)
            return;
        if (isBody.AsSpan(0, first).Count(true) > LongRow)
            isBody.AsSpan(0, first).Clear();
        if (isBody.AsSpan(last + 1).Count(true) > LongRow)
            isBody.AsSpan(last + 1).Clear();
    }

    // A line that is mostly a link leads elsewhere, unless such lines are what the page has to tell.
    const double MostLinkShare = 0.6, LinksOfAnIndex = 0.15;

    static void RemoveLinesThatLeadElsewhere(JudgedPage page, bool[] isBody)
    {
        long all = 0, linked = 0;
        for (int i = 0; i < isBody.Length; i++)
        {
            int letters = isBody[i] ? page.Words[i].Letters : 0;
            (all, linked) = (all + letters, linked + (IsLinkLine(page, i) ? letters : 0));
        }
        bool isStory = linked < all * LinksOfAnIndex;
        for (int i = 0; i < isBody.Length; i++)
            isBody[i] &= !(IsStockLabel(page, i) || isStory && page.Blocks[i].Kind != PageBlockKind.Heading && IsLinkLine(page, i));
    }

    static bool IsLinkLine(JudgedPage page, int i) => page.Words[i].LinkLetters > page.Words[i].Letters * MostLinkShare;

    static bool IsStockLabel(JudgedPage page, int i) => page.Features[Feature.StockPhrase, i] == FeatureReader.Label;

    // Behind this share of what was chosen, a farewell heading ends the story; before it, the scores know better.
    const double LatePart = 0.75;

    static void CutAtFarewell(JudgedPage page, bool[] isBody)
    {
        long all = 0, before = 0;
        for (int i = 0; i < isBody.Length; i++)
            all += isBody[i] ? page.Words[i].Letters : 0;
        for (int i = 0; i < isBody.Length; i++)
        {
            bool isFarewell = page.Blocks[i].Kind == PageBlockKind.Heading && page.Features[Feature.StockPhrase, i] > 0;
            if (isBody[i] && isFarewell && before >= all * LatePart)
            {
                isBody.AsSpan(i).Clear();
                return;
            }
            before += isBody[i] ? page.Words[i].Letters : 0;
        }
    }

    /// <summary>Pictures and posts belong to the words around them, but for those in another part of the page.</summary>
    static void KeepMediaBetween(JudgedPage page, bool[] isBody)
    {
        int first = Array.IndexOf(isBody, true), last = Array.LastIndexOf(isBody, true);
        for (int i = first + 1; i < last; i++)
            isBody[i] |= page.Words[i].Letters == 0 && page.Features[Feature.Zone, i] == (byte)Zone.None;
    }

    // Cards and links under a heading may be no blocks of the body though their section is: so sure a heading stays.
    const int SureHeading = BodyModel.ScoreUnit;

    /// <summary>A heading with nothing under it has lost its section, or never had one.</summary>
    static void RemoveEmptySections(List<PageBlock> blocks, ReadOnlySpan<int> scores, bool[] isBody)
    {
        int levelBelow = int.MinValue, levelNext = int.MinValue;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            bool isHeading = blocks[i].Kind == PageBlockKind.Heading;
            bool isEmpty = isHeading && levelBelow <= blocks[i].Level;
            bool isBare = isHeading && levelNext <= blocks[i].Level;
            if (isBody[i] && isEmpty && (isBare || scores[i] < SureHeading))
                isBody[i] = false;
            if (isBody[i])
                levelBelow = isHeading ? blocks[i].Level : int.MaxValue;
            if (blocks[i].HasWords)
                levelNext = isHeading ? blocks[i].Level : int.MaxValue;
        }
    }
}
