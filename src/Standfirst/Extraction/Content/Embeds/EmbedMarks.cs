using static Standfirst.Extraction.Content.Embeds.MarkPlace;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>How embedded posts are marked by the platforms themselves, by consent tools, AMP and publishing systems.</summary>
static class EmbedMarks
{
    public static readonly EmbedMark[] All =
    [
        // The platforms' own embed code
        new(ClassWord, "twitter-tweet", "x"),
        new(ClassWord, "twitter-video", "x"),
        new(ClassWord, "instagram-media", "instagram"),
        new(ClassWord, "tiktok-embed", "tiktok"),
        new(ClassWord, "bluesky-embed", "bluesky"),
        new(ClassWord, "text-post-media", "threads"),
        new(ClassWord, "mastodon-embed", "mastodon"),
        new(ClassWord, "reddit-embed-bq", "reddit"),
        new(ClassWord, "reddit-card", "reddit"),
        new(ClassWord, "fb-post", "facebook"),
        new(ClassWord, "fb-video", "facebook"),
        new(ClassWord, "imgur-embed-pub", "imgur"),
        new(ClassWord, "flourish-embed", "flourish"),
        new(ClassWord, "infogram-embed", "infogram"),
        new(ClassWord, "wp-embedded-content", "wordpress"),
        new(ClassWord, "embedly-card", null),
        new(DataAttribute, "data-telegram-post", "telegram"),
        new(DataAttribute, "data-instgrm-permalink", "instagram"),
        new(DataAttribute, "data-text-post-permalink", "threads"),
        new(DataAttribute, "data-bluesky-uri", "bluesky"),
        new(DataAttribute, "data-pin-id", "pinterest"),

        // AMP and other custom elements
        new(ElementName, "amp-twitter", "x"),
        new(ElementName, "amp-instagram", "instagram"),
        new(ElementName, "amp-facebook", "facebook"),
        new(ElementName, "amp-tiktok", "tiktok"),
        new(ElementName, "amp-reddit", "reddit"),
        new(ElementName, "amp-youtube", "youtube"),
        new(ElementName, "amp-vimeo", "vimeo"),
        new(ElementName, "amp-dailymotion", "dailymotion"),
        new(ElementName, "amp-soundcloud", "soundcloud"),
        new(ElementName, "amp-jwplayer", "jwplayer"),
        new(ElementName, "amp-imgur", "imgur"),
        new(ElementName, "amp-pinterest", "pinterest"),
        new(ElementName, "amp-embedly-card", null),
        new(ElementName, "amp-wordpress-embed", "wordpress"),
        new(ElementName, "lite-youtube", "youtube"),
        new(ElementName, "lite-vimeo", "vimeo"),
        new(ElementName, "fb:post", "facebook"),
        new(ElementName, "fb:video", "facebook"),
        new(ElementName, "oembed", null),
        new(ElementName, "twitter-tweet", "x"),
        new(ElementName, "twitter-embed", "x"),
        new(ElementName, "tweet-embed", "x"),
        new(ElementName, "instagram-embed", "instagram"),
        new(ElementName, "facebook-embed", "facebook"),
        new(ElementName, "tiktok-embed", "tiktok"),
        new(ElementName, "bluesky-embed", "bluesky"),
        new(ElementName, "bsky-embed", "bluesky"),
        new(ElementName, "mastodon-embed", "mastodon"),

        // Publishing systems and lazy loaders: only an id is left
        new(DataAttribute, "data-tweet-id", "x"),
        new(DataAttribute, "data-tweetid", "x"),
        new(DataAttribute, "data-twitter-id", "x"),
        new(DataAttribute, "data-instagram-id", "instagram"),
        new(DataAttribute, "data-tiktok-id", "tiktok"),
        new(DataAttribute, "data-youtube-id", "youtube"),
        new(DataAttribute, "data-youtubeid", "youtube"),
        new(DataAttribute, "data-youtube", "youtube"),
        new(DataAttribute, "data-ytid", "youtube"),
        new(DataAttribute, "data-yt-id", "youtube"),
        new(DataAttribute, "data-vimeo-id", "vimeo"),
        new(DataAttribute, "data-dailymotion-id", "dailymotion"),
        new(DataAttribute, "data-shortcode", null),
        new(DataAttribute, "data-video-id", null),
        new(DataAttribute, "data-videoid", null),
        new(DataAttribute, "data-embed-id", null),
        new(DataAttribute, "data-id", null),
    ];
}
