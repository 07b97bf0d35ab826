using System.Text;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>What publishing systems call a platform in their markup, and where its bare ids lead.</summary>
/// <param name="Platform">The platform's name in the record.</param>
/// <param name="Words">Words of classes and data attributes that mean it.</param>
/// <param name="Post">
/// What makes an id an address of <see cref="AddressForms"/>; null: it has no bare ids. In braces stand the attributes
/// that an address needs besides.
/// </param>
sealed record PlatformName(string Platform, string[] Words, string? Post)
{
    const int LongestValue = 200;

    readonly byte[][] _letters = [.. Words.Select(Encoding.ASCII.GetBytes)];

    public static readonly PlatformName[] All =
    [
        new("x", ["twitter", "tweet"], "https://x.com/i/status/"),
        new("instagram", ["instagram", "insta"], "https://www.instagram.com/p/"),
        new("facebook", ["facebook"], null),
        new("tiktok", ["tiktok"], "https://www.tiktok.com/embed/"),
        new("youtube", ["youtube", "ytplayer"], "https://www.youtube.com/embed/"),
        new("vimeo", ["vimeo"], "https://vimeo.com/"),
        new("dailymotion", ["dailymotion"], "https://dai.ly/"),
        new("reddit", ["reddit"], "https://www.reddit.com/comments/"),
        new("telegram", ["telegram"], "https://t.me/"),
        new("bluesky", ["bluesky", "bsky"], null),
        new("mastodon", ["mastodon"], null),
        new("pinterest", ["pinterest"], "https://www.pinterest.com/pin/"),
        new("spotify", ["spotify"], null),
        new("soundcloud", ["soundcloud"], "https://api.soundcloud.com/tracks/"),
        new("datawrapper", ["datawrapper"], "https://datawrapper.dwcdn.net/"),
        new("flourish", ["flourish"], "https://flo.uri.sh/"),
        new("infogram", ["infogram"], "https://infogram.com/"),
        new("jwplayer", ["jwplayer"], "https://cdn.jwplayer.com/players/"),
        new("brightcove", ["brightcove"],
            "https://players.brightcove.net/{data-account}/{data-player}_{data-embed}/index.html?videoId="),
        new("imgur", ["imgur"], "https://imgur.com/"),
    ];

    /// <summary>The platform that a class or data attribute means, such as "embed--twitter"; null for none.</summary>
    public static PlatformName? In(ReadOnlySpan<byte> value)
    {
        Span<byte> lower = stackalloc byte[LongestValue];
        int length = Math.Min(value.Length, LongestValue);
        for (int i = 0; i < length; i++)
            lower[i] = value[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(value[i] | 0x20) : value[i];
        foreach (var name in All)
        {
            foreach (byte[] word in name._letters)
            {
                if (lower[..length].IndexOf(word) >= 0)
                    return name;
            }
        }
        return null;
    }

    /// <summary>What makes an id of an element an address; null when the platform or the element has not what it needs.</summary>
    public string? PostOf(PageNode element)
    {
        string? post = Post;
        while (post is not null && post.IndexOf('{') is >= 0 and var open)
        {
            int close = post.IndexOf('}', open);
            string? value = ValueOf(element, post.AsSpan(open + 1, close - open - 1));
            post = value is null ? null : string.Concat(post.AsSpan(0, open), value, post.AsSpan(close + 1));
        }
        return post;
    }

    static string? ValueOf(PageNode element, ReadOnlySpan<char> name)
    {
        foreach (var attribute in element.Attributes)
        {
            if (Ascii.Equals(attribute.Utf8Name, name) && attribute.Value is { Length: > 0 } value && !value.Contains('{'))
                return value;
        }
        return null;
    }

    /// <summary>The row of a platform; null when it has none.</summary>
    public static PlatformName? Of(string platform) => Array.Find(All, name => name.Platform == platform);
}
