using System.Text;
using Standfirst.Articles;

namespace Standfirst.Extraction.Content.Roles;

/// <summary>Tells quotations that repeat words of the story from those that are part of it.</summary>
static class PullQuotes
{
    // A shorter one is found in any story by chance; a longer one is a quotation of its own.
    const int FewestLetters = 20, MostLetters = 400;

    // Each is looked for in the whole story; no story has so many.
    const int MostQuotes = 64;

    /// <summary>Which of the blocks repeat words of another one.</summary>
    public static bool[] Find(string text, IReadOnlyList<Block> blocks)
    {
        var found = new bool[blocks.Count];
        string? story = null;
        for (int i = 0, quotes = 0; i < blocks.Count && quotes < MostQuotes; i++)
        {
            if (blocks[i].Kind != BlockKind.BlockQuote || blocks[i].Span is not { Length: >= FewestLetters and <= MostLetters } span)
                continue;
            quotes++;
            story ??= KeyOf(text, blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem));
            string quote = KeyOf(span.Of(text));
            found[i] = quote.Length >= FewestLetters && story.Contains(quote, StringComparison.Ordinal);
        }
        return found;
    }

    static string KeyOf(string text, IEnumerable<Block> blocks) =>
        string.Join('\n', blocks.Select(block => block.Span is { } span ? KeyOf(span.Of(text)) : ""));

    /// <summary>Letters and digits in lower case: quotation marks and dots of omission differ.</summary>
    static string KeyOf(ReadOnlySpan<char> words)
    {
        var key = new StringBuilder(words.Length);
        foreach (char letter in words)
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToLowerInvariant(letter));
        }
        return key.ToString();
    }
}
