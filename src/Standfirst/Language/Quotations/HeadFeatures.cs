using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>What tells whether a token reports. The trainer and the reader see the same; so it is with all features.</summary>
static class HeadFeatures
{
    // So many tokens are seen on either side.
    const int Around = 4;

    // So many of them together with what the token does.
    const int Near = 2;

    public static Features Of(CodedStory story, int head, TokenSpan passage, Span<int> room)
    {
        var f = new Features(room, (int)Decision.Head);
        ushort word = story.Code(head);
        int does = (int)WordCodes.ClassOf(word);
        var around = new Surroundings(story, passage);
        // Of "c" the token itself is the middle.
        Span<ushort> c = stackalloc ushort[2 * Around + 1];
        for (int at = 0; at < c.Length; at++)
            c[at] = around.Code(head - Around + at);
        f.Add(0, 0);
        f.Add(1, word);
        f.Add(2, does);
        for (int at = 0; at < c.Length; at++)
        {
            f.Add(3, c[at], at);
            if (Math.Abs(at - Around) <= Near)
                f.Add(4, c[at], at, does);
        }
        f.Add(5, word, c[3]);
        f.Add(6, word, c[5]);
        f.Add(7, c[3], c[5]);
        f.Add(8, word, c[3], c[5]);
        f.Add(9, word, c[5], c[6]);
        f.Add(10, word, c[2], c[3]);
        f.Add(11, c[5], c[6], does);
        f.Add(12, c[2], c[3], does);
        int closes = around.ClosesBefore(head), opens = around.OpensBehind(head);
        f.Add(13, closes, opens, does);
        f.Add(14, closes, word);
        f.Add(15, opens, word);
        f.Add(16, Features.Step(head - passage.First), Features.Step(passage.End - head), does);
        int cueBefore = around.CueBefore(head), cueBehind = around.CueBehind(head);
        f.Add(17, cueBefore, does);
        f.Add(18, cueBehind, does);
        f.Add(19, cueBefore, cueBehind, word);
        f.Add(20, c[1], c[2], c[3]);
        f.Add(21, c[5], c[6], c[7]);
        return f;
    }
}
