using System.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>What publishing systems call a platform in their markup, and where its bare ids lead.</summary>
/// <param name="Platform">The platform's name in the record.</param>
/// <param name="Words">Words of classes and data attributes that mean it.</param>
/// <param name="Post">What makes an id an address of <see cref="AddressForms"/>; null: it has no bare ids.</param>
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

    /// <summary>The row of a platform; null when it has none.</summary>
    public static PlatformName? Of(string platform) => Array.Find(All, name => name.Platform == platform);
}
