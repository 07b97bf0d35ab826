using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Language;

/// <summary>Articles of a few paragraphs for the tests of the language stage.</summary>
static class ShortStory
{
    /// <summary>An article of paragraphs.</summary>
    public static Article Of(string language, params IReadOnlyList<string> paragraphs) =>
        OfBlocks(language, [.. paragraphs.Select(words => (BlockKind.Paragraph, words))]);

    /// <summary>An article of blocks that have words.</summary>
    public static Article OfBlocks(string language, params IReadOnlyList<(BlockKind Kind, string Words)> blocks)
    {
        List<Block> placed = [];
        int at = 0;
        foreach (var (kind, words) in blocks)
        {
            placed.Add(new(kind, new TextSpan(at, words.Length)));
            at += words.Length + 1;
        }
        return new Article { Language = language, Text = string.Join('\n', blocks.Select(block => block.Words)), Blocks = placed };
    }
}
