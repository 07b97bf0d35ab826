using Standfirst.Text;

namespace Standfirst.Formats.Annotations;

/// <summary>Quotes words so that they can be found again: with what stands around them.</summary>
static class TextQuote
{
    // In code points. As many as the tools take that write such quotations; enough to tell two places apart
    // where the same words stand.
    const int Around = 32;

    /// <summary>The words with the letters before and behind, fewer at the text's ends.</summary>
    public static AnnotationSelector Selector(string text, TextSpan words)
    {
        int start = words.Start, end = words.End;
        for (int letters = 0; letters < Around && start > 0; letters++)
            start -= start > 1 && char.IsSurrogatePair(text, start - 2) ? 2 : 1;
        for (int letters = 0; letters < Around && end < text.Length; letters++)
            end += end + 1 < text.Length && char.IsSurrogatePair(text, end) ? 2 : 1;

        return new("TextQuoteSelector")
        {
            Exact = words.Of(text).ToString(),
            Prefix = text[start..words.Start],
            Suffix = text[words.End..end],
        };
    }
}
