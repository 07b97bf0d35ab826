using System.Runtime.InteropServices;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>How much of what a page shows; letters as <see cref="PageBlock.Letters"/> counts them.</summary>
struct PageMeasures
{
    /// <summary>All letters that are shown, and those of them in links.</summary>
    public int Letters, LinkLetters;

    /// <summary>The letters of the body, and of its running text.</summary>
    public int BodyLetters, BodyProse;

    /// <summary>How many paragraphs of running text the body has, and the letters of the longest.</summary>
    public int BodyParagraphs, LongestParagraph;

    /// <summary>How many pictures stand between the words of the body.</summary>
    public int BodyPictures;

    /// <summary>How many lines are links and long enough for a headline.</summary>
    public int Teasers;

    /// <summary>How many short lines hold a sum of money; not counted on a dated page, which is no
    /// shop's.</summary>
    public int Prices;

    // Labels of menus have a word or two; headlines of other stories have more.
    const int ShortestTeaser = 25;

    // "from 1,299.00 € *"
    const int LongestPrice = 30;

    /// <summary>Measures a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">All its blocks.</param>
    /// <param name="body">Those that are the body.</param>
    /// <param name="isDated">Whether the page tells its day of publication.</param>
    public static PageMeasures Of(PageTree page, PageBlocks blocks, List<PageBlock> body, bool isDated)
    {
        var sum = new PageMeasures();
        foreach (ref readonly var block in blocks.AsSpan())
        {
            sum.Letters += block.Letters;
            sum.LinkLetters += block.LinkLetters;
            sum.Teasers += IsTeaser(block) ? 1 : 0;
            if (!isDated && block.Letters is > 0 and <= LongestPrice && IsPrice(page, block))
                sum.Prices++;
        }
        foreach (ref readonly var block in CollectionsMarshal.AsSpan(body))
        {
            sum.BodyLetters += block.Letters;
            sum.BodyPictures += block.Kind == PageBlockKind.Figure ? 1 : 0;
            if (!block.IsProse)
                continue;
            sum.BodyProse += block.Letters;
            sum.BodyParagraphs++;
            sum.LongestParagraph = Math.Max(sum.LongestParagraph, block.Letters);
        }
        return sum;
    }

    static bool IsTeaser(in PageBlock block) =>
        block.Letters >= ShortestTeaser && block.LinkLetters * 10L > block.Letters * 8L;

    static bool IsPrice(PageTree page, in PageBlock block)
    {
        bool hasSign = false, hasDigit = false;
        foreach (var node in new BlockNodes(page, block))
        {
            if (!node.IsText)
                continue;
            hasDigit |= node.Utf8.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
            hasSign |= HasMoneySign(node.Utf8);
        }
        return hasSign && hasDigit;
    }

    // All but the dollar begin with one of two bytes in UTF-8.
    static bool HasMoneySign(ReadOnlySpan<byte> letters) =>
        letters.IndexOfAny((byte)'$', (byte)0xC2, (byte)0xE2) is >= 0 and var first && HasWholeSign(letters[first..]);

    static bool HasWholeSign(ReadOnlySpan<byte> letters) =>
        letters.Contains((byte)'$') || letters.IndexOf("€"u8) >= 0 || letters.IndexOf("£"u8) >= 0
        || letters.IndexOf("¥"u8) >= 0 || letters.IndexOf("₹"u8) >= 0;
}
