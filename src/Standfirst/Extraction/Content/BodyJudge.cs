using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>Decides which blocks are the body: a first judge, by plain rules.</summary>
/// <remarks>Each number and what it was measured at: docs/decisions/0003-first-body-judge.md.</remarks>
static class BodyJudge
{
    // Each step down may leave this much of the running text behind.
    const double ContainerShare = 0.85;

    // A line or a list that is mostly links leads elsewhere.
    const double MostLinkShare = 0.6;

    // Behind this share of the running text, a farewell heading ends the story.
    const double LatePart = 0.5;

    // Shorter repeats are refrains ("Pros", "Yes"); longer ones are a second copy for another screen.
    const int ShortestRepeat = 40;

    // What is no part of the body wherever it stands in the container.
    static readonly (string Rule, Func<PageTree, PageBlock, bool> Drops)[] Rules =
    [
        ("caption", (_, block) => block.Kind == PageBlockKind.Caption),
        ("link line", (_, block) => block is { Kind: not PageBlockKind.ListItem, HasWords: true, LinkShare: > MostLinkShare }),
        ("stock phrase", (page, block) => block.HasWords && block.Letters < 60 && StockPhrases.IsLabel(BlockText.Of(page, block))),
    ];

    /// <summary>The blocks of the body, in the page's order.</summary>
    public static List<PageBlock> Judge(PageTree page, List<PageBlock> blocks)
    {
        var zones = PageZones.Of(page, blocks);
        var container = ContainerOf(page, zones);
        var body = blocks.FindAll(block =>
            zones[block.Container] == Zone.None && page[block.Container].IsWithin(container));
        body = FromFirstToLastProse(body);
        body.RemoveAll(block => Array.Exists(Rules, rule => rule.Drops(page, block)));
        RemoveLinkLists(body);
        RemoveRepeats(page, body);
        CutAtFarewell(page, body);
        RemoveEmptySections(body);
        return body;
    }

    /// <summary>The smallest element that holds nearly all running text.</summary>
    static PageNode ContainerOf(PageTree page, PageZones zones)
    {
        var container = page.Document;
        while (true)
        {
            PageNode fullest = default;
            foreach (var child in container.Children)
            {
                if (child.IsElement && (!fullest.Exists || zones.ProseIn(child.Index) > zones.ProseIn(fullest.Index)))
                    fullest = child;
            }
            if (!fullest.Exists || zones.ProseIn(fullest.Index) == 0
                || zones.ProseIn(fullest.Index) < zones.ProseIn(container.Index) * ContainerShare)
            {
                return container;
            }
            container = fullest;
        }
    }

    static List<PageBlock> FromFirstToLastProse(List<PageBlock> blocks)
    {
        int first = blocks.FindIndex(block => block.IsProse);
        int last = blocks.FindLastIndex(block => block.IsProse);
        if (first < 0)
            return blocks;

        // A crosshead over the first paragraph and short last lines belong to it.
        while (first > 0 && blocks[first - 1].Kind == PageBlockKind.Heading)
            first--;
        while (last + 1 < blocks.Count && IsShortLine(blocks[last + 1]))
            last++;
        return blocks.GetRange(first, last - first + 1);
    }

    static bool IsShortLine(in PageBlock block) =>
        block is { Kind: PageBlockKind.ListItem or PageBlockKind.Paragraph, LinkShare: < 0.3 };

    static void RemoveLinkLists(List<PageBlock> body)
    {
        for (int end = body.Count; end > 0;)
        {
            int start = end - 1;
            if (body[start].Kind != PageBlockKind.ListItem)
            {
                end = start;
                continue;
            }
            int letters = 0, linkLetters = 0;
            for (; start >= 0 && body[start].Kind == PageBlockKind.ListItem; start--)
                (letters, linkLetters) = (letters + body[start].Letters, linkLetters + body[start].LinkLetters);
            start++;
            if (linkLetters > letters * MostLinkShare)
                body.RemoveRange(start, end - start);
            end = start;
        }
    }

    static void RemoveRepeats(PageTree page, List<PageBlock> body)
    {
        HashSet<ulong> seen = [];
        body.RemoveAll(block => block.Letters >= ShortestRepeat && !seen.Add(BlockText.HashOf(page, block)));
    }

    static void CutAtFarewell(PageTree page, List<PageBlock> body)
    {
        long all = body.Sum(block => (long)block.Letters), before = 0;
        for (int i = 0; i < body.Count; before += body[i].Letters, i++)
        {
            if (body[i].Kind == PageBlockKind.Heading && before >= all * LatePart && StockPhrases.IsFarewell(BlockText.Of(page, body[i])))
            {
                body.RemoveRange(i, body.Count - i);
                return;
            }
        }
    }

    /// <summary>A heading with nothing under it has lost its section to another rule, or never had one.</summary>
    static void RemoveEmptySections(List<PageBlock> body)
    {
        int levelBelow = int.MinValue;
        for (int i = body.Count - 1; i >= 0; i--)
        {
            if (body[i].Kind != PageBlockKind.Heading)
                levelBelow = int.MaxValue;
            else if (levelBelow <= body[i].Level)
                body.RemoveAt(i);
            else
                levelBelow = body[i].Level;
        }
    }
}
