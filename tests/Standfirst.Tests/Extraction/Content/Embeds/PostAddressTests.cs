using Standfirst.Extraction.Content.Embeds;

namespace Standfirst.Tests.Extraction.Content.Embeds;

public class PostAddressTests
{
    // Address as found on a page; platform and id; the post's own address, "=" where it is the same.
    static readonly (string Found, string PlatformAndId, string Own)[] Addresses =
    [
        ("https://twitter.com/i/web/status/1900000000000000001", "x 1900000000000000001", "https://x.com/i/status/1900000000000000001"),
        ("https://x.com/i/status/1900000000000000001", "x 1900000000000000001", "="),
        ("https://twitter.com/i/videos/1900000000000000001", "x 1900000000000000001", "https://x.com/i/status/1900000000000000001"),
        ("https://mobile.twitter.com/maralind/status/1900000000000000001?s=20", "x 1900000000000000001", "https://x.com/maralind/status/1900000000000000001"),
        ("//twitter.com/#!/maralind/statuses/1900000000000000001", "x 1900000000000000001", "https://x.com/maralind/status/1900000000000000001"),
        ("https://twitter.com/statuses/1900000000000000001", "x 1900000000000000001", "https://x.com/i/status/1900000000000000001"),
        ("https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1900000000000000001", "x 1900000000000000001", "https://x.com/i/status/1900000000000000001"),
        ("https://www.instagram.com/p/CxYz_12-abc/embed/captioned/?cr=1", "instagram CxYz_12-abc", "https://www.instagram.com/p/CxYz_12-abc/"),
        ("https://www.instagram.com/reel/CxYz_12-abc/", "instagram CxYz_12-abc", "="),
        ("https://www.instagram.com/reels/CxYz_12-abc/", "instagram CxYz_12-abc", "https://www.instagram.com/reel/CxYz_12-abc/"),
        ("http://instagram.com/tv/CxYz_12-abc", "instagram CxYz_12-abc", "https://www.instagram.com/tv/CxYz_12-abc/"),
        ("https://www.instagram.com/maralind/p/CxYz_12-abc/", "instagram CxYz_12-abc", "https://www.instagram.com/p/CxYz_12-abc/"),
        ("https://www.instagram.com/maralind/reel/CxYz_12-abc/", "instagram CxYz_12-abc", "https://www.instagram.com/reel/CxYz_12-abc/"),
        ("https://www.facebook.com/harbour.courier/posts/a-long-title/1234567890123", "facebook 1234567890123", "https://www.facebook.com/harbour.courier/posts/1234567890123"),
        ("https://www.facebook.com/harbour.courier/posts/1234567890123:0", "facebook 1234567890123", "https://www.facebook.com/harbour.courier/posts/1234567890123"),
        ("https://www.facebook.com/harbour.courier/videos/storm-at-sea/1234567890123/", "facebook 1234567890123", "https://www.facebook.com/harbour.courier/videos/1234567890123"),
        ("https://www.facebook.com/harbour.courier/videos/1234567890123/", "facebook 1234567890123", "https://www.facebook.com/harbour.courier/videos/1234567890123"),
        ("https://www.facebook.com/harbour.courier/photos/a.987/1234567890123/?type=3", "facebook 1234567890123", "https://www.facebook.com/harbour.courier/photos/a.987/1234567890123"),
        ("https://www.facebook.com/groups/987/posts/1234567890123", "facebook 1234567890123", "="),
        ("https://www.facebook.com/groups/987/permalink/1234567890123", "facebook 1234567890123", "="),
        ("https://www.facebook.com/permalink.php?story_fbid=1234567890123&id=987", "facebook 1234567890123", "https://www.facebook.com/987/posts/1234567890123"),
        ("https://m.facebook.com/story.php?story_fbid=1234567890123&id=987", "facebook 1234567890123", "https://www.facebook.com/987/posts/1234567890123"),
        ("https://www.facebook.com/photo/?fbid=1234567890123&set=a.987", "facebook 1234567890123", "https://www.facebook.com/photo?fbid=1234567890123"),
        ("https://www.facebook.com/photo.php?fbid=1234567890123", "facebook 1234567890123", "https://www.facebook.com/photo?fbid=1234567890123"),
        ("https://www.facebook.com/video.php?v=1234567890123", "facebook 1234567890123", "https://www.facebook.com/watch?v=1234567890123"),
        ("https://www.facebook.com/watch/?v=1234567890123", "facebook 1234567890123", "https://www.facebook.com/watch?v=1234567890123"),
        ("https://www.facebook.com/watch/live/?v=1234567890123", "facebook 1234567890123", "https://www.facebook.com/watch?v=1234567890123"),
        ("https://www.facebook.com/reel/1234567890123", "facebook 1234567890123", "="),
        ("https://www.facebook.com/share/p/AbC12", "facebook AbC12", "="),
        ("https://www.tiktok.com/@maralind/video/7300000000000000001?lang=en", "tiktok 7300000000000000001", "https://www.tiktok.com/@maralind/video/7300000000000000001"),
        ("https://www.tiktok.com/@maralind/photo/7300000000000000001", "tiktok 7300000000000000001", "="),
        ("https://www.tiktok.com/embed/v2/7300000000000000001", "tiktok 7300000000000000001", "https://www.tiktok.com/embed/7300000000000000001"),
        ("https://www.tiktok.com/embed/7300000000000000001", "tiktok 7300000000000000001", "="),
        ("https://www.tiktok.com/player/v1/7300000000000000001", "tiktok 7300000000000000001", "https://www.tiktok.com/embed/7300000000000000001"),
        ("https://www.threads.net/@maralind/post/DAbc-12/embed", "threads DAbc-12", "https://www.threads.com/@maralind/post/DAbc-12"),
        ("https://www.threads.net/t/DAbc-12/", "threads DAbc-12", "https://www.threads.com/t/DAbc-12"),
        ("https://bsky.app/profile/maralind.example/post/3kabc?ref_src=embed", "bluesky 3kabc", "https://bsky.app/profile/maralind.example/post/3kabc"),
        ("at://did:plc:abc123/app.bsky.feed.post/3kabc", "bluesky 3kabc", "https://bsky.app/profile/did:plc:abc123/post/3kabc"),
        ("https://www.reddit.com/r/northmarch/comments/1abcd/title/k2xyz", "reddit k2xyz", "="),
        ("https://www.redditmedia.com/r/northmarch/comments/1abcd/title/?ref_source=embed", "reddit 1abcd", "https://www.reddit.com/comments/1abcd/"),
        ("https://www.reddit.com/comments/1abcd", "reddit 1abcd", "https://www.reddit.com/comments/1abcd/"),
        ("https://t.me/s/harbourcourier/1234", "telegram 1234", "https://t.me/harbourcourier/1234"),
        ("https://t.me/harbourcourier/1234?embed=1", "telegram 1234", "https://t.me/harbourcourier/1234"),
        ("https://www.linkedin.com/embed/feed/update/urn:li:share:7100000000000000001", "linkedin 7100000000000000001", "="),
        ("https://www.pinterest.com/pin/1234567890/", "pinterest 1234567890", "="),
        ("https://assets.pinterest.com/ext/embed.html?id=1234567890", "pinterest 1234567890", "https://www.pinterest.com/pin/1234567890/"),
        ("https://embed.tumblr.com/embed/post/t:abc/1234567890/v2", "tumblr 1234567890", "https://embed.tumblr.com/embed/post/t:abc/1234567890/v2"),
        ("https://imgur.com/a/aBcD123/embed?pub=true", "imgur aBcD123", "https://imgur.com/a/aBcD123"),
        ("https://imgur.com/gallery/aBcD123", "imgur aBcD123", "="),
        ("https://imgur.com/aBcD123", "imgur aBcD123", "="),
        ("https://giphy.com/embed/aBcD1234", "giphy aBcD1234", "https://giphy.com/gifs/aBcD1234"),
        ("https://vk.com/video_ext.php?oid=-12&id=456&hd=2", "vk 456", "="),
        ("https://social.example/@maralind/110000000000000001/embed", "mastodon 110000000000000001", "https://social.example/@maralind/110000000000000001"),
        ("https://www.youtube.com/embed/videoseries?list=PLabc_123", "youtube PLabc_123", "https://www.youtube.com/playlist?list=PLabc_123"),
        ("https://www.youtube.com/embed?listType=playlist&list=PLabc_123", "youtube PLabc_123", "https://www.youtube.com/playlist?list=PLabc_123"),
        ("https://www.youtube-nocookie.com/embed/aB3_dE-gH1j?start=12", "youtube aB3_dE-gH1j", "https://www.youtube.com/watch?v=aB3_dE-gH1j"),
        ("https://m.youtube.com/watch?time_continue=3&amp;v=aB3_dE-gH1j", "youtube aB3_dE-gH1j", "https://www.youtube.com/watch?v=aB3_dE-gH1j"),
        ("https://www.youtube.com/shorts/aB3_dE-gH1j", "youtube aB3_dE-gH1j", "https://www.youtube.com/watch?v=aB3_dE-gH1j"),
        ("https://www.youtube.com/live/aB3_dE-gH1j", "youtube aB3_dE-gH1j", "https://www.youtube.com/watch?v=aB3_dE-gH1j"),
        ("http://www.youtube.com/v/aB3_dE-gH1j&hl=en", "youtube aB3_dE-gH1j", "https://www.youtube.com/watch?v=aB3_dE-gH1j"),
        ("https://youtu.be/aB3_dE-gH1j", "youtube aB3_dE-gH1j", "https://www.youtube.com/watch?v=aB3_dE-gH1j"),
        ("https://player.vimeo.com/video/76000001?dnt=1", "vimeo 76000001", "https://vimeo.com/76000001"),
        ("https://vimeo.com/76000001", "vimeo 76000001", "="),
        ("https://www.dailymotion.com/embed/video/x8abcd1", "dailymotion x8abcd1", "https://www.dailymotion.com/video/x8abcd1"),
        ("https://www.dailymotion.com/video/x8abcd1?playlist=x1", "dailymotion x8abcd1", "https://www.dailymotion.com/video/x8abcd1"),
        ("https://geo.dailymotion.com/player/xabc.html?video=x8abcd1", "dailymotion x8abcd1", "https://www.dailymotion.com/video/x8abcd1"),
        ("https://dai.ly/x8abcd1", "dailymotion x8abcd1", "https://www.dailymotion.com/video/x8abcd1"),
        ("https://player.twitch.tv/?video=v1234567&parent=courier.example", "twitch 1234567", "https://www.twitch.tv/videos/1234567"),
        ("https://player.twitch.tv/?video=7654321&parent=courier.example", "twitch 7654321", "https://www.twitch.tv/videos/7654321"),
        ("https://player.twitch.tv/?channel=maralind", "twitch ", "https://www.twitch.tv/maralind"),
        ("https://clips.twitch.tv/embed?clip=CalmSeaBird", "twitch CalmSeaBird", "https://clips.twitch.tv/CalmSeaBird"),
        ("https://rumble.com/embed/v1abcd/?pub=4", "rumble v1abcd", "https://rumble.com/embed/v1abcd"),
        ("https://streamable.com/e/abc123", "streamable abc123", "https://streamable.com/abc123"),
        ("https://streamable.com/abc123", "streamable abc123", "="),
        ("https://odysee.com/$/embed/@maralind:1", "odysee ", "="),
        ("https://player.bilibili.com/player.html?bvid=BV1ab411c7De&page=1", "bilibili BV1ab411c7De", "https://www.bilibili.com/video/BV1ab411c7De"),
        ("https://embed.nicovideo.jp/watch/sm1234567", "niconico sm1234567", "https://www.nicovideo.jp/watch/sm1234567"),
        ("https://player.youku.com/embed/XNDAwMDAw==", "youku XNDAwMDAw", "https://player.youku.com/embed/XNDAwMDAw=="),
        ("https://rutube.ru/play/embed/abcdef123456", "rutube abcdef123456", "https://rutube.ru/video/abcdef123456/"),
        ("https://ok.ru/videoembed/1234567890", "ok 1234567890", "https://ok.ru/video/1234567890"),
        ("https://www.loom.com/embed/abcdef123456?hide_owner=true", "loom abcdef123456", "https://www.loom.com/share/abcdef123456"),
        ("https://fast.wistia.net/embed/iframe/abcdef1234", "wistia abcdef1234", "="),
        ("//cdn.jwplayer.com/players/aBcD1234-eFgH5678.html", "jwplayer aBcD1234", "https://cdn.jwplayer.com/players/aBcD1234-eFgH5678.html"),
        ("https://players.brightcove.net/123/default_default/index.html?videoId=6300000000001", "brightcove 6300000000001", "="),
        ("https://open.spotify.com/embed/user/maralind/playlist/5xPx", "spotify 5xPx", "https://open.spotify.com/playlist/5xPx"),
        ("https://open.spotify.com/intl-de/episode/5xPx", "spotify 5xPx", "https://open.spotify.com/episode/5xPx"),
        ("https://open.spotify.com/embed/episode/5xPx?utm_source=generator", "spotify 5xPx", "https://open.spotify.com/episode/5xPx"),
        ("https://open.spotify.com/embed-podcast/show/5xPx", "spotify 5xPx", "https://open.spotify.com/show/5xPx"),
        ("https://open.spotify.com/track/5xPx?si=1", "spotify 5xPx", "https://open.spotify.com/track/5xPx"),
        ("https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/soundcloud%3Atracks%3A764000001&color=%23ff5500", "soundcloud 764000001", "https://api.soundcloud.com/tracks/764000001"),
        ("https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/playlists/764000001", "soundcloud 764000001", "https://api.soundcloud.com/playlists/764000001"),
        ("https://soundcloud.com/maralind/sets/river-songs", "soundcloud river-songs", "="),
        ("https://soundcloud.com/maralind/river-song", "soundcloud river-song", "="),
        ("https://embed.podcasts.apple.com/gb/podcast/river-hour/id1500000001?i=1000", "applepodcasts 1500000001", "https://podcasts.apple.com/gb/podcast/river-hour/id1500000001"),
        ("https://embed.podcasts.apple.com/gb/podcast/id1500000001", "applepodcasts 1500000001", "https://podcasts.apple.com/gb/podcast/id1500000001"),
        ("https://embed.music.apple.com/gb/album/river-songs/1500000001", "applemusic ", "https://music.apple.com/gb/album/river-songs/1500000001"),
        ("https://widget.deezer.com/widget/dark/album/1234567", "deezer 1234567", "https://www.deezer.com/album/1234567"),
        ("https://bandcamp.com/EmbeddedPlayer/album=669000001/size=large/tracklist=false/", "bandcamp 669000001", "https://bandcamp.com/EmbeddedPlayer/album=669000001"),
        ("https://www.mixcloud.com/widget/iframe/?feed=%2Fmaralind%2Friver%2F", "mixcloud ", "https://www.mixcloud.com/widget/iframe?feed=%2Fmaralind%2Friver%2F"),
        ("https://embed.acast.com/river-hour/episode-12", "acast episode-12", "="),
        ("https://art19.com/shows/river-hour/episodes/dffae4e/embed?theme=light", "art19 dffae4e", "https://art19.com/shows/river-hour/episodes/dffae4e/embed"),
        ("https://player.captivate.fm/episode/385c5b7b", "captivate 385c5b7b", "="),
        ("https://playlist.megaphone.fm/?e=ABC123456", "megaphone ABC123456", "="),
        ("https://player.megaphone.fm/ABC123456", "megaphone ABC123456", "="),
        ("https://player.simplecast.com/385c5b7b-aaaa", "simplecast 385c5b7b-aaaa", "="),
        ("https://embeds.audioboom.com/posts/8123456-river/embed/v4", "audioboom 8123456-river", "https://audioboom.com/posts/8123456-river"),
        ("https://www.buzzsprout.com/12345/678901.js?player=small", "buzzsprout 678901", "https://www.buzzsprout.com/12345/678901.js"),
        ("https://html5-player.libsyn.com/embed/episode/id/12345678", "libsyn 12345678", "="),
        ("https://www.podbean.com/player-v2/?i=abcde-123-pb&share=1", "podbean abcde-123-pb", "https://www.podbean.com/player-v2?i=abcde-123-pb"),
        ("https://omny.fm/shows/river-hour/episode-12/embed", "omny episode-12", "="),
        ("https://river-hour.podigee.io/12-flood/embed?context=external", "podigee 12-flood", "https://river-hour.podigee.io/12-flood/embed"),
        ("https://widget.spreaker.com/player?episode_id=12345678", "spreaker 12345678", "https://www.spreaker.com/episode/12345678"),
        ("//datawrapper.dwcdn.net/aB1cD/3/", "datawrapper aB1cD", "https://datawrapper.dwcdn.net/aB1cD/"),
        ("https://flo.uri.sh/visualisation/1234567/embed", "flourish 1234567", "https://public.flourish.studio/visualisation/1234567/"),
        ("https://flo.uri.sh/story/1234567/embed", "flourish 1234567", "https://public.flourish.studio/story/1234567/"),
        ("https://e.infogram.com/e33cafaf-972b-4a55-85a7-000000000001?src=embed", "infogram e33cafaf-972b-4a55-85a7-000000000001", "https://infogram.com/e33cafaf-972b-4a55-85a7-000000000001"),
        ("https://public.tableau.com/views/Rivers/Levels?:embed=y", "tableau Levels", "https://public.tableau.com/views/Rivers/Levels"),
        ("https://app.everviz.com/embed/aBcD12", "everviz aBcD12", "="),
        ("https://www.google.com/maps/d/embed?mid=1V2np&ll=1", "maps 1V2np", "https://www.google.com/maps/d/viewer?mid=1V2np"),
        ("https://www.google.com/maps/d/u/0/embed?mid=1V2np", "maps 1V2np", "https://www.google.com/maps/d/viewer?mid=1V2np"),
        ("https://www.google.com/maps/embed?pb=!1m18!2sen", "maps ", "="),
        ("https://www.google.de/maps/embed?pb=!1m18!2sde", "maps ", "="),
        ("https://www.google.com/maps/embed/v1/place?q=Port Averne", "maps ", "https://www.google.com/maps/embed/v1/place?q=Port%20Averne"),
        ("https://maps.google.com/maps?q=Port+Averne&output=embed", "maps ", "="),
        ("https://www.openstreetmap.org/export/embed.html?bbox=1%2C2", "maps ", "="),
        ("https://umap.openstreetmap.fr/en/map/rivers_12345", "maps rivers_12345", "="),
        ("https://www.documentcloud.org/documents/4317000-Report.html?sidebar=false", "documentcloud 4317000", "https://www.documentcloud.org/documents/4317000-Report.html"),
        ("https://www.scribd.com/embeds/1234567/content", "scribd 1234567", "https://www.scribd.com/document/1234567"),
        ("//www.slideshare.net/slideshow/embed_code/key/DXaxB", "slideshare DXaxB", "https://www.slideshare.net/slideshow/embed_code/key/DXaxB"),
        ("https://e.issuu.com/embed.html?d=river_report&u=courier", "issuu river_report", "="),
        ("https://docs.google.com/forms/d/e/1FAIp/viewform?embedded=true", "googledocs 1FAIp", "https://docs.google.com/forms/d/e/1FAIp/viewform"),
        ("https://docs.google.com/spreadsheets/d/1FAIp/pubhtml", "googledocs 1FAIp", "https://docs.google.com/spreadsheets/d/1FAIp/pubhtml"),
    ];

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var (found, platformAndId, own) in Addresses)
            rows.Add(found, platformAndId, own == "=" ? found : own);
        return rows;
    }

    [Theory, MemberData(nameof(Rows))]
    public void An_address_tells_the_post_it_leads_to(string found, string platformAndId, string own)
    {
        var post = PostAddress.Find(found);

        Assert.Equal((platformAndId, own), ($"{post?.Platform} {post?.Id}", post?.Url));
    }

    [Fact]
    public void Every_form_of_address_is_the_first_to_fit_one_of_these()
    {
        var reached = Addresses
            .SelectMany(address => new[] { address.Found, address.Own })
            .Select(PostAddressForm)
            .ToHashSet();

        Assert.Empty(AddressForms.All.Where(form => !reached.Contains(form)).Select(form => form.Pattern));
    }

    /// <summary>The first form that fits an address, or the address inside it.</summary>
    static AddressForm? PostAddressForm(string found)
    {
        string inner = found.IndexOf("url=", StringComparison.Ordinal) is > 0 and var at
            ? Uri.UnescapeDataString(found[(at + 4)..].Split('&')[0])
            : found.Replace("at://", "https://embed.bsky.app/embed/", StringComparison.Ordinal).Replace("/#!/", "/", StringComparison.Ordinal);
        if (AddressParts.Parse(inner) is not { } parts)
            return null;
        return Array.Find(AddressForms.All, form =>
            form.Hosts.Any(host => host == "*" || ("." + parts.Host).EndsWith("." + host, StringComparison.Ordinal))
            && form.Match(parts) is not null);
    }

    [Theory]
    [InlineData("https://x.com/maralind/status/1900000000000000001", "maralind")]
    [InlineData("https://www.tiktok.com/@mara.lind/video/7300000000000000001", "mara.lind")]
    [InlineData("https://bsky.app/profile/did:plc:abc123/post/3kabc", null)]
    [InlineData("https://www.facebook.com/100000000000001/posts/1234567890123", null)]
    public void An_address_tells_the_account_by_its_name_only(string address, string? handle)
    {
        Assert.Equal(handle, PostAddress.Find(address)!.Handle);
    }

    [Theory]
    [InlineData("https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour.courier%2Fposts%2F1234567890123&width=500")]
    [InlineData("/articles/12/embed?url=https%3A%2F%2Fwww.facebook.com%2Fharbour.courier%2Fposts%2F1234567890123")]
    [InlineData("https://archive.example/web/20190101/https://www.facebook.com/harbour.courier/posts/1234567890123")]
    [InlineData("https:\\/\\/www.facebook.com\\/harbour.courier\\/posts\\/1234567890123")]
    public void A_post_is_found_inside_another_address(string address)
    {
        Assert.Equal("https://www.facebook.com/harbour.courier/posts/1234567890123", PostAddress.Find(address)?.Url);
    }

    [Theory]
    [InlineData("https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fharbour-courier.example%2F")]
    [InlineData("https://twitter.com/intent/tweet?url=https://harbour-courier.example/news/1")]
    [InlineData("https://twitter.com/maralind")]
    [InlineData("https://www.youtube.com/channel/UCabc")]
    [InlineData("https://www.google.com/recaptcha/api2/anchor?k=1")]
    [InlineData("https://netflix.com/i/status/1900000000000000001")]
    [InlineData("https://harbour-courier.example/p/CxYz_12-abc/")]
    [InlineData("//")]
    [InlineData("")]
    public void An_address_of_anything_else_tells_no_post(string address)
    {
        Assert.Null(PostAddress.Find(address));
    }
}
