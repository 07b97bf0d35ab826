using System.Globalization;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Makes of what was given what the archive takes.</summary>
static class Asked
{
    /// <summary>The query.</summary>
    /// <exception cref="ToolException">It makes no sense.</exception>
    public static SearchQuery QueryOf(Given given) => given.Text("query") is not { } words || string.IsNullOrWhiteSpace(words)
        ? new SearchQuery.Everything()
        : SearchQuery.Parse(words) switch
        {
            QueryReading.Understood understood => understood.Query,
            QueryReading.Unclear unclear => throw new ToolException($"query: {OneLine.Of(unclear.Message)}"),
            var other => throw new InvalidOperationException($"a reading of a new kind: {other}"),
        };

    /// <summary>Which part of the answer.</summary>
    /// <exception cref="ToolException">The cursor is none.</exception>
    public static SearchRequest RequestOf(Given given, int usual) => new()
    {
        Size = given.Number("limit") ?? usual,
        Sort = given.Text("sort") is { } sort ? Enum.Parse<SearchSort>(sort, ignoreCase: true) : null,
        After = given.Text("cursor") is not { } letters ? null
            : SearchCursor.TryParse(letters, out SearchCursor? cursor) ? cursor
            : throw StrangeCursor(),
    };

    /// <summary>How many of a list were given before, where the cursor is a number.</summary>
    /// <exception cref="ToolException">The cursor is none, or lies behind the list.</exception>
    public static int OffsetOf(Given given, int total = int.MaxValue) => given.Text("cursor") is not { } letters ? 0
        : OffsetOf(letters) is var offset && offset < total ? offset
        : throw StrangeCursor();

    /// <summary>The number that a cursor is.</summary>
    /// <exception cref="ToolException">It is none.</exception>
    public static int OffsetOf(ReadOnlySpan<char> letters) =>
        int.TryParse(letters, NumberStyles.None, CultureInfo.InvariantCulture, out int offset) ? offset : throw StrangeCursor();

    /// <summary>A number as a cursor; null where nothing is left.</summary>
    public static string? CursorAt(int offset, int total) => offset < total ? offset.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Told of a cursor that no tool has given.</summary>
    public static ToolException StrangeCursor() => new("cursor: is not one that this tool has given");

    /// <summary>The article that is meant, by number or by address.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static async Task<StoredArticle> ArticleOf(Given given, ArticleArchive archive, CancellationToken cancel) =>
        (given.Number("article"), given.Text("url")) switch
        {
            ({ } id, null) => await archive.Find(id, cancel) ?? throw new ToolException($"there is no article {id}"),
            (null, { } url) => await archive.FindByUrl(url, cancel)
                ?? throw new ToolException("no article of that address is in the archive"),
            (null, null) => throw new ToolException("which article? give article or url"),
            _ => throw new ToolException("give article or url, not both"),
        };
}
