using System.Text;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Formats;

/// <summary>Puts articles together from blocks and their words.</summary>
static class Body
{
    /// <summary>An article of one paragraph.</summary>
    public static Article Of(string words) => Of((new Block(BlockKind.Paragraph, null), words));

    /// <summary>An article of blocks that are given without their place, which their words tell.</summary>
    public static Article Of(params (Block Block, string Words)[] parts)
    {
        List<Block> blocks = [];
        List<string> lines = [];
        int at = 0;
        foreach (var (block, words) in parts)
        {
            if (block.Kind is BlockKind.Figure or BlockKind.Embed)
            {
                blocks.Add(block);
                continue;
            }
            blocks.Add(block with { Span = new TextSpan(at, words.Length) });
            lines.Add(words);
            at += words.Length + 1;
        }
        return new Article { Kind = PageKind.Article, Text = string.Join('\n', lines), Blocks = blocks };
    }

    public static (Block, string) Paragraph(string words) => (new Block(BlockKind.Paragraph, null), words);

    public static (Block, string) Heading(int level, string words) =>
        (new Block(BlockKind.Heading, null) { Level = level }, words);

    public static (Block, string) Item(int depth, bool ordered, string words) =>
        (new Block(BlockKind.ListItem, null) { Depth = depth, Ordered = ordered }, words);

    public static (Block, string) Of(BlockKind kind, string words) => (new Block(kind, null), words);

    public static (Block, string) Table(params string[][] rows) =>
        (new Block(BlockKind.Table, null) { Rows = rows }, string.Join(' ', rows.SelectMany(row => row)));

    /// <summary>Where words stand in an article's text.</summary>
    public static TextSpan SpanOf(this Article article, string words) =>
        new(article.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    /// <summary>The code points of words; a half of a character is U+FFFD.</summary>
    public static List<Rune> RunesOf(string words) => [.. words.EnumerateRunes()];
}
