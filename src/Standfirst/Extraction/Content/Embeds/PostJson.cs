using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>JSON that tells a post whole: a newsletter's card, an oEmbed response in a publishing system's state.</summary>
static class PostJson
{
    enum Field
    {
        Markup,
        Text,
        Author,
        Handle,
        Posted,
        InstagramId,
    }

    // What newsletters and publishing systems call the parts of a post.
    static readonly Glossary<Field?> Names = new(StringComparison.Ordinal,
        ("html", Field.Markup),
        ("full_text", Field.Text),
        ("title", Field.Text),
        ("name", Field.Author),
        ("author_name", Field.Author),
        ("username", Field.Handle),
        ("screen_name", Field.Handle),
        ("date", Field.Posted),
        ("created_at", Field.Posted),
        ("instagram_id", Field.InstagramId));

    /// <summary>The post that JSON tells; null when it names none.</summary>
    /// <param name="json">A value that <see cref="JsonAddress.IsLikely"/>.</param>
    /// <param name="pageUrl">The page's own address; null when unknown.</param>
    public static Embed? Read(ReadOnlySpan<byte> json, Uri? pageUrl)
    {
        if (!JsonAddress.IsLikely(json) || Strings(json) is not { } told)
            return null;
        if (told.GetValueOrDefault(Field.Markup) is { } markup && EmbedReader.ReadMarkup(markup, pageUrl) is { } embed)
            return embed;
        return PostOf(json, told) is { } post ? Whole(post.ToEmbed(), told) : null;
    }

    static PostAddress? PostOf(ReadOnlySpan<byte> json, Dictionary<Field, string> told) =>
        told.TryGetValue(Field.InstagramId, out string? id) && PlatformName.Of("instagram") is { Post: { } before }
            ? PostAddress.Find(before + id)
            : JsonAddress.PostIn(json);

    /// <summary>A post with its words: only where its account is named are the other names those of the post.</summary>
    static Embed Whole(Embed post, Dictionary<Field, string> told)
    {
        string? author = told.GetValueOrDefault(Field.Author), handle = told.GetValueOrDefault(Field.Handle);
        if (author is ['@', ..])
            (author, handle) = (null, handle ?? author);
        if (handle is null)
            return post;
        string text = WhiteSpace.Collapse(told.GetValueOrDefault(Field.Text) ?? "");
        return post with
        {
            Author = author,
            Handle = handle.TrimStart('@'),
            Text = text.Length > 0 ? text : null,
            Posted = told.GetValueOrDefault(Field.Posted) is { } date ? PostDate.Find(date, 0, out _) : null,
        };
    }

    /// <summary>The first string of each field, however deep; null when it is no JSON.</summary>
    static Dictionary<Field, string>? Strings(ReadOnlySpan<byte> json)
    {
        Dictionary<Field, string> told = [];
        var reader = new Utf8JsonReader(json);
        Field? field = null;
        try
        {
            while (reader.Read())
            {
                if (field is { } named && reader.TokenType == JsonTokenType.String)
                    told.TryAdd(named, reader.GetString()!);
                bool isName = reader.TokenType == JsonTokenType.PropertyName;
                field = isName ? Names.Find(reader.GetString()) : null;
            }
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException)
        {
            // Cut off or no JSON at all; lone halves of surrogate pairs are the other kind.
            return null;
        }
        return told;
    }
}
