using Standfirst.Language.Sentences;

namespace Standfirst.Language.Marks;

/// <summary>Where a quotation likely ended whose closing mark was forgotten: “I went cold, | she told the paper. “Then I went
/// hot.”</summary>
static class MissingMark
{
    // So many letters and words who speaks takes at most.
    const int LongestCue = 80, MostWords = 10;

    static readonly WordSet Saying = new("said says told tells added adds");

    /// <summary>The place behind the comma before the last words that tell who speaks; the end where no words do.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="start">Where the quotation begins.</param>
    /// <param name="end">Where the next mark opens.</param>
    public static int EndOf(string text, int start, int end)
    {
        int least = Math.Max(start, end - LongestCue), words = 0;
        bool speaks = false;
        for (int at = end, last = end; at > least && words <= MostWords; at--)
        {
            if (char.IsLetter(text[at - 1]))
                continue;
            if (last - at > 0)
            {
                words++;
                speaks |= Saying.Has(text.AsSpan(at, last - at));
            }
            last = at - 1;
            if (text[last] == ',' && speaks)
                return at;
        }
        return end;
    }
}
