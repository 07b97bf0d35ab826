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

    /// <summary>The places of those paragraphs.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">The places of the blocks of the body, in the page's order.</param>
    public static HashSet<int> Of(JudgedPage page, List<int> body)
    {
        HashSet<int> crossheads = [];
        int before = -1;
        for (int i = 0; i < body.Count; i++)
        {
            if (page.Words[body[i]].Letters == 0)
                continue;
            int after = i + 1;
            while (after < body.Count && page.Words[body[after]].Letters == 0)
                after++;
            bool isBetween = before >= 0 && after < body.Count && IsPlainProse(page, before) && IsPlainProse(page, body[after]);
            if (isBetween && IsBoldLine(page, body[i]))
                crossheads.Add(body[i]);
            before = body[i];
        }
        return crossheads;
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

    static bool IsPlainProse(JudgedPage page, int place) =>
        page.Blocks[place].IsProse && page.Words[place].BoldLetters * 2 < page.Words[place].Letters;
}
