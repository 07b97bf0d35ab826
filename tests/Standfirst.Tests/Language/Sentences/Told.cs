using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Tests.Language.Sentences;

/// <summary>Stories for tests.</summary>
static class Told
{
    /// <summary>The story of some paragraphs, one a line.</summary>
    public static Story In(string language, string text)
    {
        List<Block> blocks = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            blocks.Add(new(BlockKind.Paragraph, new TextSpan(start, line.Length)));
            start += line.Length + 1;
        }
        return Story.Cut(new Article { Text = text, Language = language, Blocks = blocks });
    }

    /// <summary>The tokens of a text, parted by blanks.</summary>
    public static string TokensOf(string language, string text)
    {
        using var story = In(language, text);
        return string.Join(' ', story.Tokens.ToArray().Select(token => token.Of(text).ToString()));
    }

    /// <summary>The sentences of a text.</summary>
    public static string[] SentencesOf(string language, string text)
    {
        using var story = In(language, text);
        var tokens = story.Tokens.ToArray();
        return [.. story.Sentences.ToArray()
            .Select(sentence => text[tokens[sentence.FirstToken].Start..tokens[sentence.EndToken - 1].End])];
    }
}
