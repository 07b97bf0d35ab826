using Standfirst.Articles;
using Standfirst.Formats.Markdown;

namespace Standfirst.Formats;

/// <summary>Writes an article as Markdown: YAML front matter, then CommonMark with GitHub's tables; below the
/// text who said what, who they are and when.</summary>
/// <remarks>
/// The page's words are escaped, so that none of them turns into markup. Only addresses that begin with http,
/// https or mailto become links and pictures.
/// </remarks>
public static class ArticleMarkdown
{
    /// <summary>Writes the whole document.</summary>
    /// <param name="output">Where it is written; lines end with "\n".</param>
    /// <param name="article">What is written.</param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public static void Write(TextWriter output, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);

        FrontMatter.Write(output, article);
        var story = new MarkdownStory(output, article);
        new MarkdownBody(output, article, story.WriteNotes).Write();
        story.Write();
    }
}
