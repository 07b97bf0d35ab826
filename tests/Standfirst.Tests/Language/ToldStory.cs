using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Tests.Language;

/// <summary>Articles made of a few paragraphs, for the parts of the language stage.</summary>
static class ToldStory
{
    /// <summary>An article of paragraphs.</summary>
    /// <param name="published">The ISO 8601 day it was published; null when it does not tell.</param>
    /// <param name="language">Its language.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    public static Article Of(string? published, string language, params string[] paragraphs)
    {
        List<Block> blocks = [];
        int start = 0;
        foreach (string paragraph in paragraphs)
        {
            blocks.Add(new(BlockKind.Paragraph, new TextSpan(start, paragraph.Length)));
            start += paragraph.Length + 1;
        }
        return new()
        {
            Text = string.Join('\n', paragraphs),
            Blocks = blocks,
            Language = language,
            Published = published is null ? null : new(published, published, MomentPrecision.Day),
        };
    }

    /// <summary>The words and the values of what a part of the stage finds.</summary>
    public static T Read<T>(Article article, Func<Story, T> read)
    {
        using var story = Story.Cut(article);
        return read(story);
    }
}
