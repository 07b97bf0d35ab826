using System.Buffers;
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
        Span<char> quote = stackalloc char[MostLetters];
        char[] letters = [];
        int story = -1;
        for (int i = 0, quotes = 0; i < blocks.Count && quotes < MostQuotes; i++)
        {
            if (blocks[i].Kind != BlockKind.BlockQuote || blocks[i].Span is not { Length: >= FewestLetters and <= MostLetters } span)
                continue;
            quotes++;
            if (story < 0)
                story = StoryKey(text, blocks, letters = ArrayPool<char>.Shared.Rent(text.Length));
            int length = Key(span.Of(text), quote);
            found[i] = length >= FewestLetters && letters.AsSpan(0, story).IndexOf(quote[..length]) >= 0;
        }
        if (letters.Length > 0)
            ArrayPool<char>.Shared.Return(letters);
        return found;
    }

    // Paragraphs are parted by line breaks, as in the text, so that no quotation is found across two.
    static int StoryKey(string text, IReadOnlyList<Block> blocks, Span<char> key)
    {
        int length = 0;
        foreach (var block in blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || block.Span is not { } span)
                continue;
            if (length > 0)
                key[length++] = '\n';
            length += Key(span.Of(text), key[length..]);
        }
        return length;
    }

    /// <summary>Letters and digits in lower case: quotation marks and dots of omission differ.</summary>
    static int Key(ReadOnlySpan<char> words, Span<char> key)
    {
        int length = 0;
        foreach (char letter in words)
        {
            if (char.IsLetterOrDigit(letter))
                key[length++] = char.ToLowerInvariant(letter);
        }
        return length;
    }
}
