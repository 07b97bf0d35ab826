using System.Net;
using System.Text.Json;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Feeds;

/// <summary>JSON Feed 1.0 and 1.1 → feed.</summary>
static class JsonFeed
{
    const int MostItems = 50_000;

    static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads a feed up to its end or to where its JSON breaks off.</summary>
    public static Feed Read(ReadOnlySpan<byte> json, Uri? url, List<SourceTrouble> troubles)
    {
        Dictionary<string, JsonElement> about = [];
        List<JsonElement> items = [];
        bool hasItems = false;
        var reader = new Utf8JsonReader(json, Lenient);
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string name = reader.GetString()!;
                    reader.Read();
                    if (name == "items" && reader.TokenType == JsonTokenType.StartArray)
                    {
                        hasItems = true;
                        ReadItems(ref reader, items);
                    }
                    else
                        about[name] = JsonElement.ParseValue(ref reader);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            int line = (int)((exception as JsonException)?.LineNumber ?? 0) + 1;
            troubles.Add(new("the JSON breaks off or is broken") { Line = line });
        }
        bool isFeed = hasItems || Text(about, "version")?.Contains("jsonfeed.org", StringComparison.Ordinal) == true;
        if (!isFeed)
            troubles.Add(new("no feed: the JSON has no items"));
        return isFeed ? Made(about, items, url, troubles) : new Feed { Troubles = troubles };
    }

    static void ReadItems(ref Utf8JsonReader reader, List<JsonElement> items)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var item = JsonElement.ParseValue(ref reader);
            if (item.ValueKind == JsonValueKind.Object && items.Count < MostItems)
                items.Add(item);
        }
    }

    static Feed Made(
        Dictionary<string, JsonElement> about, List<JsonElement> items, Uri? url, List<SourceTrouble> troubles)
    {
        string? self = WebAddress.Absolute(Text(about, "feed_url"), url);
        string? home = WebAddress.Absolute(Text(about, "home_page_url"), url);
        var baseUrl = url ?? WebAddress.Base(self ?? home, null);
        var inherited = AuthorsOf(name => about.TryGetValue(name, out var value) ? value : default);
        return new()
        {
            Format = FeedFormat.Json,
            Title = PlainText.OfText(Text(about, "title")),
            HomeUrl = home,
            Url = self,
            Language = Text(about, "language"),
            Items = [.. items.Select(item => Item(item, baseUrl, inherited))],
            Troubles = troubles,
        };
    }

    static FeedItem Item(JsonElement item, Uri? baseUrl, IReadOnlyList<string> inherited)
    {
        string? url = WebAddress.Absolute(Text(item, "external_url"), baseUrl) is { } external && Text(item, "url") is null
            ? external
            : WebAddress.Absolute(Text(item, "url"), baseUrl);
        string? id = Text(item, "id") ?? url;
        string? summary = PlainText.OfText(Text(item, "summary"));
        string? content = Text(item, "content_html") ?? Paragraphs(Text(item, "content_text"));
        var authors = AuthorsOf(name => Value(item, name));
        return new()
        {
            Url = url ?? WebAddress.Absolute(id, null),
            Id = id,
            Title = PlainText.OfEither(Text(item, "title")),
            Authors = authors.Count > 0 ? authors : inherited,
            Published = FeedDate.Parse(Text(item, "date_published")),
            Updated = FeedDate.Parse(Text(item, "date_modified")),
            Language = Text(item, "language"),
            Summary = summary,
            Content = content,
            ContentExtent = FeedExtent.OfContent(content, summary),
            BaseUrl = url ?? baseUrl?.AbsoluteUri,
            Categories = [.. Elements(Value(item, "tags")).Select(String).OfType<string>()],
            Media = [.. MediaOf(item, baseUrl)],
        };
    }

    static IEnumerable<FeedMedia> MediaOf(JsonElement item, Uri? baseUrl)
    {
        foreach (string name in (string[])["image", "banner_image"])
        {
            if (WebAddress.Absolute(Text(item, name), baseUrl) is { } picture)
                yield return new(picture, "image", null);
        }
        foreach (var attachment in Elements(Value(item, "attachments")))
        {
            if (WebAddress.Absolute(Text(attachment, "url"), baseUrl) is not { } address)
                continue;
            var size = Value(attachment, "size_in_bytes");
            bool isSize = size.ValueKind == JsonValueKind.Number && size.TryGetInt64(out long bytes) && bytes > 0;
            yield return new(address, Text(attachment, "mime_type"), isSize ? size.GetInt64() : null);
        }
    }

    // "authors" since 1.1, "author" in 1.0.
    static List<string> AuthorsOf(Func<string, JsonElement> value)
    {
        List<string> names = [.. Elements(value("authors"))
            .Select(author => PlainText.OfText(Text(author, "name"))).OfType<string>()];
        return names.Count == 0 && PlainText.OfText(Text(value("author"), "name")) is { } name ? [name] : names;
    }

    static string? Paragraphs(string? text) => text is null
        ? null
        : string.Concat(text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));

    static JsonElement[] Elements(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    static JsonElement Value(JsonElement item, string name)
    {
        try
        {
            return item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : default;
        }
        catch (InvalidOperationException)
        {
            return default; // half a letter, escaped, in one of its names
        }
    }

    static string? Text(Dictionary<string, JsonElement> about, string name) =>
        about.TryGetValue(name, out var value) ? String(value) : null;

    static string? Text(JsonElement item, string name) => String(Value(item, name));

    // Ids are numbers now and then.
    static string? String(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null,
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null; // half a letter, escaped
        }
    }
}
