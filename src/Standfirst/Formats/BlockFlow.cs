using Standfirst.Articles;

namespace Standfirst.Formats;

/// <summary>The blocks of an article as they follow each other for a reader.</summary>
static class BlockFlow
{
    /// <summary>The blocks that have something to show, in order.</summary>
    /// <returns>Each block, and whether it goes on the list or quotation of the block before it.</returns>
    public static IEnumerable<(Block Block, bool GoesOn)> Of(Article article)
    {
        BlockKind? before = null;
        foreach (var block in article.Blocks)
        {
            if (!ShowsSomething(block, article.Text))
                continue;
            bool sameKind = block.Kind == before;
            yield return (block, sameKind && block.Kind is BlockKind.ListItem or BlockKind.BlockQuote);
            before = block.Kind;
        }
    }

    static bool ShowsSomething(Block block, string text) => block.Kind switch
    {
        BlockKind.Figure => block.Image is not null,
        BlockKind.Embed => block.Embed is not null,
        BlockKind.Table when block.Rows is { } rows => rows.Any(row => row.Count > 0),
        _ => block.Span is { } span && PrintableText.HasWords(span.Of(text)),
    };
}
