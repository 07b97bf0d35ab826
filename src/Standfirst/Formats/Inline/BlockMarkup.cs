using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Inline;

/// <summary>Deals an article's links and marks out to its blocks, in one walk over all three.</summary>
/// <remarks>What begins in one block and ends in a later one is shown in the first only.</remarks>
sealed class BlockMarkup(Article article)
{
    int _nextLink, _nextMark;

    /// <summary>The links and marks within a block, nested. Blocks are asked for in their order.</summary>
    /// <param name="block">The block's words.</param>
    /// <param name="more">Marks that the block has besides those of the article.</param>
    public List<InlinePiece> In(TextSpan block, params ReadOnlySpan<Mark> more)
    {
        List<Link> links = [];
        while (_nextLink < article.Links.Count && article.Links[_nextLink].Span.Start < block.End)
        {
            var link = article.Links[_nextLink++];
            if (Clip(link.Span, block) is { Length: > 0 } span && LinkTarget.IsLinkable(link.Url))
                links.Add(link with { Span = span });
        }

        List<Mark> marks = [.. more];
        while (_nextMark < article.Marks.Count && article.Marks[_nextMark].Span.Start < block.End)
        {
            var mark = article.Marks[_nextMark++];
            if (Clip(mark.Span, block) is { Length: > 0 } span)
                marks.Add(mark with { Span = span });
        }
        return InlineNesting.Nest(links, marks);
    }

    static TextSpan Clip(TextSpan span, TextSpan block) =>
        span.Start < block.Start ? default : TextSpan.Between(span.Start, Math.Min(span.End, block.End));
}
