using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Archive.Search.Quotations;

/// <summary>Finds the sentence that a quotation stands in, with who says it.</summary>
static class SentenceAround
{
    // What is longer is a speech: its beginning tells who speaks.
    const int Longest = 600;

    /// <summary>From the beginning of the sentence that the quotation, its cue or its speaker's mention begins in to the end of
    /// the one that the last of them ends in; within one paragraph on each side.</summary>
    public static TextSpan Find(string text, Quotation quotation)
    {
        TextSpan[] parts = [.. quotation.Content, .. new[] { quotation.Cue, quotation.Mention }.OfType<TextSpan>()];
        int start = StartBefore(text, parts.Min(part => part.Start));
        int end = EndBehind(text, parts.Max(part => part.End));
        end = Math.Min(end, start + Longest);
        // Not within a pair of surrogates.
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end--;
        return TextSpan.Between(start, end);
    }

    static int StartBefore(string text, int at)
    {
        int first = Math.Max(0, at - Longest);
        for (; at > first; at--)
        {
            if (text[at - 1] == '\n' || (char.IsWhiteSpace(text[at - 1]) && EndsSentence(text, at - 1)))
                return at;
        }
        return at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    static int EndBehind(string text, int at)
    {
        int last = Math.Min(text.Length, at + Longest);
        for (; at < last && text[at] != '\n'; at++)
        {
            if (char.IsWhiteSpace(text[at]) && EndsSentence(text, at))
                return at;
        }
        return at;
    }

    /// <summary>Whether the words before a place end a sentence, marks that close aside.</summary>
    static bool EndsSentence(string text, int place)
    {
        int at = place - 1;
        while (at >= 0 && text[at] is '”' or '"' or '’' or '\'' or '»' or '“' or ')' or '」')
            at--;
        return at >= 0 && text[at] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }
}
