using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Extraction.Content.Pictures;

namespace Standfirst.Extraction.Content;

/// <summary>What belongs to the story because of what stands around it.</summary>
static class KeepingRules
{
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
    public static void KeepBetween(JudgedPage page, ReadOnlySpan<int> scores, int threshold, Span<BlockFate> fates)
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
    public static void KeepMediaBetween(JudgedPage page, Span<BlockFate> fates)
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
    public static void KeepMediaOfZones(JudgedPage page, Span<BlockFate> fates)
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
}
