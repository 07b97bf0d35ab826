namespace Standfirst.Formats;

/// <summary>What platforms call themselves.</summary>
static class PlatformNames
{
    static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["bluesky"] = "Bluesky",
        ["dailymotion"] = "Dailymotion",
        ["facebook"] = "Facebook",
        ["instagram"] = "Instagram",
        ["linkedin"] = "LinkedIn",
        ["mastodon"] = "Mastodon",
        ["pinterest"] = "Pinterest",
        ["reddit"] = "Reddit",
        ["soundcloud"] = "SoundCloud",
        ["spotify"] = "Spotify",
        ["telegram"] = "Telegram",
        ["threads"] = "Threads",
        ["tiktok"] = "TikTok",
        ["tumblr"] = "Tumblr",
        ["twitch"] = "Twitch",
        ["vimeo"] = "Vimeo",
        ["x"] = "X",
        ["youtube"] = "YouTube",
    };

    /// <summary>"TikTok" for "tiktok"; a platform without a row keeps the record's name.</summary>
    public static string Of(string platform) => Names.GetValueOrDefault(platform, platform);
}
