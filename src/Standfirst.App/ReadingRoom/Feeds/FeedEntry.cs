using System.Globalization;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Archive.Search;

namespace Standfirst.App.ReadingRoom.Feeds;

/// <summary>A story in a feed.</summary>
/// <param name="Id">What it is known by: the page's address, the same for all its versions.</param>
/// <param name="Link">Where it is read in the room.</param>
/// <param name="Source">Where the publisher has it; null where that is not known.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Summary">Its first words; null where it has none.</param>
/// <param name="Authors">Who wrote it, else the site.</param>
/// <param name="Published">When; null where the page gives no day.</param>
sealed record FeedEntry(
    string Id, string Link, string? Source, string Title, string? Summary, IReadOnlyList<string> Authors, DateTimeOffset? Published)
{
    // A reader of feeds shows titles in one line.
    const int LongestTitle = 300, LongestName = 100;

    /// <summary>A hit as an entry.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="server">The server's own address: "http://127.0.0.1:8480".</param>
    public static FeedEntry Of(SearchHit hit, string server)
    {
        string? source = WebLink.Of(hit.Address);
        IEnumerable<string> names = hit.Authors.Count > 0 ? hit.Authors.Select(author => author.Name) : [hit.Site ?? "unknown"];
        return new(
            source ?? $"urn:standfirst:article:{hit.ArticleId.ToString(CultureInfo.InvariantCulture)}",
            server + Paths.Article(hit.ArticleId),
            source,
            Shortened.Of(hit.Headline ?? "Without a headline", LongestTitle),
            hit.Snippet?.Words,
            [.. names.Select(name => Shortened.Of(name, LongestName))],
            MomentOf(hit.Published));
    }

    // A day without a time is told as its beginning, a time without a zone as one of UTC.
    static DateTimeOffset? MomentOf(string? published) => DateTimeOffset.TryParse(
        published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) ? moment : null;
}
