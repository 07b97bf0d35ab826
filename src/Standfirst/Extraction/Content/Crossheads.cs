using Standfirst.Articles;
using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Extraction.Content;

/// <summary>Paragraphs that are headings in all but the markup: short bold lines between two paragraphs of the body.</summary>
/// <remarks>
/// Four of the hundred development pages with crossheads print all of theirs so. What is bold and asks, cites or ends
/// a sentence is mostly an interview's question or an opening line, and stays a paragraph.
/// </remarks>
static class Crossheads
{
    // Longer bold lines are opening sentences.
    const int MostLetters = 60;

    // Below the headings of the page, which are the headline's and perhaps a chapter's.
    const byte Level = 3;

    /// <summary>Whether a block of the body is such a paragraph.</summary>
    /// <param name="page">The page.</param>
    /// <param name="fates">What became of its blocks.</param>
    /// <param name="place">The block.</param>
    public static bool Is(JudgedPage page, ReadOnlySpan<BlockFate> fates, int place) => IsBoldLine(page, place)
        && IsPlainProse(page, Neighbour(page, fates, place, -1)) && IsPlainProse(page, Neighbour(page, fates, place, 1));

    /// <summary>The next block of words of the body to one side; -1 when there is none.</summary>
    static int Neighbour(JudgedPage page, ReadOnlySpan<BlockFate> fates, int place, int step)
    {
        for (place += step; place >= 0 && place < fates.Length; place += step)
        {
            if (fates[place] == BlockFate.Kept && page.Words[place].Letters > 0)
                return place;
        }
        return -1;
    }

    /// <summary>The paragraph as the heading that it is.</summary>
    public static PageBlock Named(PageBlock block) => block with { Kind = PageBlockKind.Heading, Level = Level };

    static bool IsBoldLine(JudgedPage page, int place)
    {
        ref readonly var words = ref page.Words[place];
        return page.Blocks[place] is { Kind: PageBlockKind.Paragraph, Quoted: false }
            && words.Letters <= MostLetters && words.BoldLetters == words.Letters && words.Links == 0
            && words.Last is SignClass.Other or SignClass.SmallLetter or SignClass.CapitalLetter or SignClass.Digit;
    }

    static bool IsPlainProse(JudgedPage page, int place) => place >= 0
        && page.Blocks[place].IsProse && page.Words[place].BoldLetters * 2 < page.Words[place].Letters;
}
