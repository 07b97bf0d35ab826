using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Standfirst.App.ReadingRoom.Feeds;

/// <summary>Writes a feed in JSON (jsonfeed.org, version 1.1).</summary>
static class JsonFeed
{
    public const string ContentType = "application/feed+json; charset=utf-8";

    public static byte[] Write(SavedFeed feed) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonFeedRow(
            "https://jsonfeed.org/version/1.1", feed.Title, feed.Page, feed.Self,
            [.. feed.Entries.Select(entry => new JsonItemRow(
                entry.Id, entry.Link, entry.Source, entry.Title, entry.Summary ?? "",
                entry.Published?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
                [.. entry.Authors.Select(name => new JsonAuthorRow(name))]))]),
        JsonFeedContext.Default.JsonFeedRow);
}

sealed record JsonFeedRow(string Version, string Title, string HomePageUrl, string FeedUrl, IReadOnlyList<JsonItemRow> Items);

sealed record JsonItemRow(
    string Id, string Url, string? ExternalUrl, string Title, string ContentText, string? DatePublished, IReadOnlyList<JsonAuthorRow> Authors);

sealed record JsonAuthorRow(string Name);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonFeedRow))]
sealed partial class JsonFeedContext : JsonSerializerContext;
