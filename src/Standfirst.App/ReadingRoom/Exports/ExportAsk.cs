using Standfirst.App.Archiving;
using Standfirst.App.ReadingRoom.Asking;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>What a list is asked, in the words of its own page's address.</summary>
/// <param name="Archive">Where it is asked.</param>
/// <param name="Words">The address's words.</param>
sealed record ExportAsk(ArticleArchive Archive, IQueryCollection Words)
{
    /// <summary>The query, narrowed to one speaker where one is named.</summary>
    public AskedQuery Asked { get; } = AskedQuery.Of(
        $"{Words["q"].FirstOrDefault()} {(Words["speaker"].FirstOrDefault() is { Length: > 0 } name ? SearchWords.Speaker(name) : "")}");

    /// <summary>The query as the archive takes it; everything where it is unclear, which is refused before.</summary>
    public SearchQuery Query => Asked.Query ?? new SearchQuery.Everything();

    /// <summary>The article that is asked for alone; null where none is.</summary>
    public long? ArticleId => long.TryParse(Words["article"].FirstOrDefault(), out long id) ? id : null;

    /// <summary>The kind of quotation that is asked for alone; null for all.</summary>
    public QuotationKind? Kind => QuotationKinds.Of(Words["kind"].FirstOrDefault());

    /// <summary>A name that is asked for; empty where none is.</summary>
    public string Name => Words["name"].FirstOrDefault() ?? "";

    /// <summary>How a list is walked through from behind a cursor on.</summary>
    /// <param name="after">The cursor; null for the beginning.</param>
    /// <param name="usual">The order where the address names none.</param>
    public SearchRequest Page(SearchCursor? after, SearchSort usual) => new()
    {
        Size = SearchRequest.LargestPage,
        Sort = Words["sort"].FirstOrDefault() is { Length: > 0 } sort ? SortChoice.Of(sort, Asked).Sort : usual,
        After = after,
    };
}
