using Standfirst.App.Mcp.Answers;
using Standfirst.Archive;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Gives an article: its facts, its text, and what was read from the text.</summary>
sealed class GetArticle(ArticleArchive archive)
{
    /// <summary>The tool.</summary>
    public Tool Tool => new(
        "get_article",
        "Get an article",
        "Gives one article of the archive part by part: headline, byline and dates with the first part; the text with its place; the "
            + "quotations, people and dated sentences of each part with the words they rest on.",
        [CommonArguments.Article, CommonArguments.Url, ArticleParts.Length, CommonArguments.Cursor],
        AnswerJson.Shapes.ArticleAnswer,
        Get);

    async Task<Answer> Get(Given given, CancellationToken cancel)
    {
        StoredArticle stored = await Asked.ArticleOf(given, archive, cancel);
        return ArticleParts.Of(CitedArticle.Of(stored), Asked.OffsetOf(given), given, stored);
    }
}
