using Standfirst.Archive;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Everything that a model can ask. docs/mcp.md explains it.</summary>
static class ToolTable
{
    /// <summary>The tools on an archive.</summary>
    public static IReadOnlyList<Tool> Of(ArticleArchive archive, PageShelf pages) =>
    [
        new SearchArticles(archive).Tool,
        new GetArticle(archive).Tool,
        new SearchQuotes(archive).Tool,
        new GetPerson(archive).Tool,
        new GetTimeline(archive).Tool,
        new FindCopies(archive).Tool,
        new ReadPage(pages).Tool,
    ];
}
