using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats;

/// <summary>The entries of a live blog.</summary>
static class LiveEntries
{
    /// <summary>Each entry's opening block and its words without its heading, in the page's order.</summary>
    public static IEnumerable<(Block Opening, TextSpan Words)> Of(Article article)
    {
        Block? opening = null;
        int end = 0;
        foreach (var block in article.Blocks)
        {
            if (block.Span is not { } span)
                continue;
            if (block.Kind == BlockKind.LiveEntry)
            {
                if (opening is not null)
                    yield return (opening, WordsOf(opening, end));
                opening = block;
            }
            // A record that was not made here may have its blocks in any order.
            end = Math.Max(end, span.End);
        }
        if (opening is not null)
            yield return (opening, WordsOf(opening, end));
    }

    // The opening block has a level where it is the heading itself; the "\n" after it is not of the entry.
    static TextSpan WordsOf(Block opening, int end)
    {
        var span = opening.Span.GetValueOrDefault();
        int start = opening.Level is null ? span.Start : Math.Min(span.End + 1, end);
        return TextSpan.Between(start, end);
    }
}
