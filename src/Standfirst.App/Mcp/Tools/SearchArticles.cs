using Standfirst.App.Mcp.Answers;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Snippets;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Finds articles.</summary>
sealed class SearchArticles(ArticleArchive archive)
{
    const int Usual = 10, Most = 50;

    /// <summary>The tool.</summary>
    public Tool Tool => new(
        "search_articles",
        "Search articles",
        "Finds news articles in the archive; copies of one story are one hit. Each comes with the passage that answers best.",
        [CommonArguments.Query, CommonArguments.Sort, CommonArguments.Limit(Usual, Most, "articles"), CommonArguments.Cursor],
        AnswerJson.Shapes.SearchAnswer,
        Find);

    async Task<Answer> Find(Given given, CancellationToken cancel)
    {
        SearchResults found = await archive.Search.Find(Asked.QueryOf(given), Asked.RequestOf(given, Usual), cancel);
        return new SearchAnswer(found.Total.Count, found.Total.IsExact, [.. found.Hits.Select(EntryOf)])
        {
            IsCapped = found.IsCapped,
            Next = found.Next?.ToString(),
        };
    }

    static FoundArticle EntryOf(SearchHit hit) => new(hit.ArticleId, Shown.Address(hit.Address), hit.Copies)
    {
        Headline = PageWords.Of(hit.Headline),
        Site = PageWords.Of(hit.Site),
        Published = Shown.Date(hit.Published),
        Language = Shown.Tag(hit.Language),
        Passage = hit.Snippet is { } snippet ? PassageOf(hit, snippet) : null,
    };

    static Passage PassageOf(SearchHit hit, Snippet snippet) => new(
        Shown.Address(hit.Address), Cited.NameOf(snippet.Place), snippet.CodePoints.Start, snippet.CodePoints.End, snippet.Words)
    {
        ArticleId = hit.ArticleId,
    };
}
