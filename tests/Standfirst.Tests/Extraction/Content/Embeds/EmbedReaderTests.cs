using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Embeds;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Extraction.Content.Embeds;

public class EmbedReaderTests
{
    // Markup as a page may carry it; platform and id of the one embed in it.
    static readonly (string Markup, string Embed)[] Marked =
    [
        ("""<blockquote class="twitter-tweet"><a href="https://twitter.com/maralind/status/1900000000000000001"></a></blockquote>""", "x 1900000000000000001"),
        ("""<blockquote class="twitter-video" data-lang="en"><a href="https://twitter.com/maralind/status/1900000000000000001">Film</a></blockquote>""", "x 1900000000000000001"),
        ("""<blockquote class="lazy" data-twitter="twitter-tweet"><a href="https://x.com/maralind/status/1900000000000000001"></a></blockquote>""", "x 1900000000000000001"),
        ("""<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxYz_12-abc/?utm_source=ig_embed"></blockquote>""", "instagram CxYz_12-abc"),
        ("""<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@maralind/video/7300000000000000001" data-video-id="7300000000000000001"><section></section></blockquote>""", "tiktok 7300000000000000001"),
        ("""<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc123/app.bsky.feed.post/3kabc"><p>Rain.</p></blockquote>""", "bluesky 3kabc"),
        ("""<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@maralind/post/DAbc-12"><a href="https://www.threads.net/@maralind/post/DAbc-12">View on Threads</a></blockquote>""", "threads DAbc-12"),
        ("""<blockquote class="mastodon-embed" data-embed-url="https://social.example/@maralind/110000000000000001/embed"></blockquote>""", "mastodon 110000000000000001"),
        ("""<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/northmarch/comments/1abcd/flood/">Flood</a> by<a href="https://www.reddit.com/user/maralind/">u/maralind</a></blockquote>""", "reddit 1abcd"),
        ("""<blockquote class="reddit-card"><a href="https://www.reddit.com/r/northmarch/comments/1abcd/flood/">Flood</a></blockquote>""", "reddit 1abcd"),
        ("""<div class="fb-post" data-href="https://www.facebook.com/harbour.courier/posts/1234567890123"><blockquote cite="https://www.facebook.com/harbour.courier/posts/1234567890123"><p>High water.</p></blockquote></div>""", "facebook 1234567890123"),
        ("""<div class="fb-video" data-href="https://www.facebook.com/harbour.courier/videos/1234567890123/"></div>""", "facebook 1234567890123"),
        ("""<blockquote class="imgur-embed-pub" data-id="aBcD123"><a href="//imgur.com/aBcD123">River</a></blockquote>""", "imgur aBcD123"),
        ("""<div class="flourish-embed" data-src="visualisation/1234567"></div>""", "flourish 1234567"),
        ("""<div class="infogram-embed" data-id="e33cafaf-972b-4a55-85a7-000000000001"></div>""", "infogram e33cafaf-972b-4a55-85a7-000000000001"),
        ("""<blockquote class="wp-embedded-content"><a href="https://marrow-bay.example/flood/">The flood</a></blockquote>""", "wordpress "),
        ("""<a class="embedly-card" href="https://vimeo.com/76000001">River</a>""", "vimeo 76000001"),
        ("""<script async src="https://telegram.org/js/telegram-widget.js" data-telegram-post="harbourcourier/1234"></script>""", "telegram 1234"),
        ("""<a data-pin-id="1234567890" data-pin-do="embedPin" href="https://www.pinterest.com/pin/1234567890/"></a>""", "pinterest 1234567890"),
        ("""<amp-twitter width="1" height="1" data-tweetid="1900000000000000001"></amp-twitter>""", "x 1900000000000000001"),
        ("""<amp-instagram data-shortcode="CxYz_12-abc" data-captioned></amp-instagram>""", "instagram CxYz_12-abc"),
        ("""<amp-facebook data-href="https://www.facebook.com/harbour.courier/posts/1234567890123"></amp-facebook>""", "facebook 1234567890123"),
        ("""<amp-tiktok data-src="7300000000000000001"></amp-tiktok>""", "tiktok 7300000000000000001"),
        ("""<amp-reddit data-embedtype="post" data-src="https://www.reddit.com/r/northmarch/comments/1abcd/flood/"></amp-reddit>""", "reddit 1abcd"),
        ("""<amp-youtube data-videoid="aB3_dE-gH1j"></amp-youtube>""", "youtube aB3_dE-gH1j"),
        ("""<amp-vimeo data-videoid="76000001"></amp-vimeo>""", "vimeo 76000001"),
        ("""<amp-dailymotion data-videoid="x8abcd1"></amp-dailymotion>""", "dailymotion x8abcd1"),
        ("""<amp-soundcloud data-trackid="764000001"></amp-soundcloud>""", "soundcloud 764000001"),
        ("""<amp-jwplayer data-player-id="eFgH5678" data-media-id="aBcD1234"></amp-jwplayer>""", "jwplayer aBcD1234"),
        ("""<amp-imgur data-imgur-id="aBcD123"></amp-imgur>""", "imgur aBcD123"),
        ("""<amp-pinterest data-do="embedPin" data-url="https://www.pinterest.com/pin/1234567890/"></amp-pinterest>""", "pinterest 1234567890"),
        ("""<amp-embedly-card data-url="https://vimeo.com/76000001"></amp-embedly-card>""", "vimeo 76000001"),
        ("""<amp-wordpress-embed data-url="https://marrow-bay.example/flood/"><a href="https://marrow-bay.example/flood/">The flood</a></amp-wordpress-embed>""", "wordpress "),
        ("""<lite-youtube videoid="aB3_dE-gH1j"></lite-youtube>""", "youtube aB3_dE-gH1j"),
        ("""<lite-vimeo videoid="76000001"></lite-vimeo>""", "vimeo 76000001"),
        ("""<fb:post href="https://www.facebook.com/harbour.courier/posts/1234567890123"></fb:post>""", "facebook 1234567890123"),
        ("""<fb:video href="https://www.facebook.com/harbour.courier/videos/1234567890123/"></fb:video>""", "facebook 1234567890123"),
        ("""<figure><oembed url="https://youtu.be/aB3_dE-gH1j"></oembed></figure>""", "youtube aB3_dE-gH1j"),
        ("""<twitter-tweet tweet-id="1900000000000000001"></twitter-tweet>""", "x 1900000000000000001"),
        ("""<twitter-embed data-id="1900000000000000001"></twitter-embed>""", "x 1900000000000000001"),
        ("""<tweet-embed src="https://x.com/maralind/status/1900000000000000001"></tweet-embed>""", "x 1900000000000000001"),
        ("""<instagram-embed url="https://www.instagram.com/p/CxYz_12-abc/"></instagram-embed>""", "instagram CxYz_12-abc"),
        ("""<facebook-embed href="https://www.facebook.com/harbour.courier/posts/1234567890123"></facebook-embed>""", "facebook 1234567890123"),
        ("""<tiktok-embed video-id="7300000000000000001"></tiktok-embed>""", "tiktok 7300000000000000001"),
        ("""<bluesky-embed src="https://bsky.app/profile/mara.example/post/3kabc"></bluesky-embed>""", "bluesky 3kabc"),
        ("""<bsky-embed src="https://bsky.app/profile/mara.example/post/3kabc"></bsky-embed>""", "bluesky 3kabc"),
        ("""<mastodon-embed src="https://social.example/@maralind/110000000000000001/embed"></mastodon-embed>""", "mastodon 110000000000000001"),
        ("""<div class="iframely-embed"><a href="https://vimeo.com/76000001" data-iframely-url="//iframely.marrow-bay.example/aBcDeF"></a></div>""", "vimeo 76000001"),
        ("""<amp-iframely data-url="https://vimeo.com/76000001"></amp-iframely>""", "vimeo 76000001"),
        ("""<a class="spreaker-player" href="https://www.spreaker.com/episode/50000001">Listen</a>""", "spreaker 50000001"),
        ("""<a data-pin-do="embedPin" href="https://www.pinterest.com/pin/1234567890/"></a>""", "pinterest 1234567890"),
        ("""<video class="video-js" data-account="1000000000001" data-player="default" data-embed="default" data-video-id="6300000000001"></video>""", "brightcove 6300000000001"),
        ("""<video-js data-account="1000000000001" data-player="default" data-embed="default" data-video-id="6300000000001"></video-js>""", "brightcove 6300000000001"),
        ("""<amp-brightcove data-account="1000000000001" data-player="default" data-embed="default" data-video-id="6300000000001"></amp-brightcove>""", "brightcove 6300000000001"),
        ("""<twitter-widget data-tweet-id="1900000000000000001"></twitter-widget>""", "x 1900000000000000001"),
        ("""<div class="widget" data-tweet-id="1900000000000000001"></div>""", "x 1900000000000000001"),
        ("""<blockquote data-tweetid="1900000000000000001"></blockquote>""", "x 1900000000000000001"),
        ("""<div data-twitter-id="1900000000000000001"></div>""", "x 1900000000000000001"),
        ("""<div data-instagram-id="CxYz_12-abc"></div>""", "instagram CxYz_12-abc"),
        ("""<div data-tiktok-id="7300000000000000001"></div>""", "tiktok 7300000000000000001"),
        ("""<div data-youtube-id="aB3_dE-gH1j"><img src="a.jpg"></div>""", "youtube aB3_dE-gH1j"),
        ("""<div data-youtubeid="aB3_dE-gH1j"></div>""", "youtube aB3_dE-gH1j"),
        ("""<div data-youtube="aB3_dE-gH1j"></div>""", "youtube aB3_dE-gH1j"),
        ("""<div data-ytid="aB3_dE-gH1j"></div>""", "youtube aB3_dE-gH1j"),
        ("""<div data-yt-id="aB3_dE-gH1j"></div>""", "youtube aB3_dE-gH1j"),
        ("""<div data-vimeo-id="76000001"></div>""", "vimeo 76000001"),
        ("""<div data-dailymotion-id="x8abcd1"></div>""", "dailymotion x8abcd1"),
        ("""<div class="insta-box" data-shortcode="CxYz_12-abc"></div>""", "instagram CxYz_12-abc"),
        ("""<div class="video video--youtube" data-video-id="aB3_dE-gH1j"></div>""", "youtube aB3_dE-gH1j"),
        ("""<div class="vimeo" data-videoid="76000001"></div>""", "vimeo 76000001"),
        ("""<div data-embed="twitter" data-embed-id="1900000000000000001"></div>""", "x 1900000000000000001"),
        ("""<div data-provider="TikTok" data-id="7300000000000000001"></div>""", "tiktok 7300000000000000001"),
    ];

    static readonly (string Markup, string Embed)[] Unmarked =
    [
        // Frames, lazy ones and plug-ins
        ("""<iframe src="https://www.youtube.com/embed/aB3_dE-gH1j"></iframe>""", "youtube aB3_dE-gH1j"),
        ("""<iframe src="about:blank" data-src="https://www.youtube.com/embed/aB3_dE-gH1j"></iframe>""", "youtube aB3_dE-gH1j"),
        ("""<iframe data-lazy-src="https://player.vimeo.com/video/76000001"></iframe>""", "vimeo 76000001"),
        ("""<iframe data-cookieblock-src="https://www.instagram.com/p/CxYz_12-abc/embed/"></iframe>""", "instagram CxYz_12-abc"),
        ("""<iframe srcdoc="&lt;a href=x>&lt;/a>&lt;iframe src='https://youtu.be/aB3_dE-gH1j'>&lt;/iframe>"></iframe>""", "youtube aB3_dE-gH1j"),
        ("""<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour.courier%2Fvideos%2F1234567890123%2F"></iframe>""", "facebook 1234567890123"),
        ("""<amp-iframe src="https://datawrapper.dwcdn.net/aB1cD/3/"></amp-iframe>""", "datawrapper aB1cD"),
        ("""<object><param name="movie" value="http://www.youtube.com/v/aB3_dE-gH1j&amp;hl=en"></object>""", "youtube aB3_dE-gH1j"),
        ("""<embed src="http://www.youtube.com/v/aB3_dE-gH1j">""", "youtube aB3_dE-gH1j"),
        ("""<iframe class="wp-embedded-content" src="https://marrow-bay.example/flood/embed/#?secret=abc"></iframe>""", "wordpress "),
        ("""<div class="interactive"><iframe src="https://graphics.marrow-bay.example/levels/"></iframe></div>""", "iframe "),
        ("""<script src="https://datawrapper.dwcdn.net/aB1cD/embed.js" defer></script>""", "datawrapper aB1cD"),

        // Block quotes without a mark
        ("""<blockquote><p>Rain.</p>— Mara Lind (@maralind) <a href="https://twitter.com/maralind/status/1900000000000000001">May 1, 2025</a></blockquote>""", "x 1900000000000000001"),
        ("""<blockquote class="js-container"><a href="https://instagram.com/p/CxYz_12-abc/">View this photo on Instagram</a></blockquote>""", "instagram CxYz_12-abc"),

        // Addresses and nothing else
        ("""<div class="tweet" data-url="https://twitter.com/maralind/status/1900000000000000001"></div>""", "x 1900000000000000001"),
        ("""<div data-resourceurl="https://twitter.com/maralind/status/1900000000000000001"><noscript></noscript></div>""", "x 1900000000000000001"),
        ("""<p data-path="/embed?url=https%3A%2F%2Fx.com%2Fmaralind%2Fstatus%2F1900000000000000001"></p>""", "x 1900000000000000001"),
        ("""<p><a href="https://x.com/maralind/status/1900000000000000001">https://x.com/maralind/status/1900000000000000001</a></p>""", "x 1900000000000000001"),
        ("""<p><a href="https://www.instagram.com/p/CxYz_12-abc/">Voir cette publication sur Instagram</a></p>""", "instagram CxYz_12-abc"),
        ("""<div class="wp-block-embed__wrapper"> https://www.youtube.com/watch?v=aB3_dE-gH1j </div>""", "youtube aB3_dE-gH1j"),

        // Markup that waits in a template, a script or an attribute
        ("""<template><blockquote class="twitter-tweet"><a href="https://x.com/maralind/status/1900000000000000001"></a></blockquote></template>""", "x 1900000000000000001"),
        ("""<script type="text/template"><div data-embed="twitter" data-embed-id="1900000000000000001"></div></script>""", "x 1900000000000000001"),
        ("""<script type="text/plain"><iframe src="https://youtu.be/aB3_dE-gH1j"></iframe></script>""", "youtube aB3_dE-gH1j"),
        ("""<div data-html="&lt;iframe src='https://youtu.be/aB3_dE-gH1j'&gt;&lt;/iframe&gt;"></div>""", "youtube aB3_dE-gH1j"),
        ("""<div data-html="&amp;lt;iframe src='https://youtu.be/aB3_dE-gH1j'&amp;gt;"></div>""", "youtube aB3_dE-gH1j"),
        ("""<div data-html="%3Ciframe%20src%3D%22https%3A%2F%2Fyoutu.be%2FaB3_dE-gH1j%22%3E"></div>""", "youtube aB3_dE-gH1j"),
        ("""<div data-html="PGlmcmFtZSBzcmM9Imh0dHBzOi8veW91dHUuYmUvYUIzX2RFLWdIMWoiPjwvaWZyYW1lPg=="></div>""", "youtube aB3_dE-gH1j"),

        // JSON that a script makes the embed of, and what readers without scripts are given
        ("""<div data-props='{"provider":"twitter","url":"https:\/\/twitter.com\/maralind\/status\/1900000000000000001"}'></div>""", "x 1900000000000000001"),
        ("""<social-post props="[{&quot;link&quot;:&quot;https://www.instagram.com/p/CxYz_12-abc/&quot;}]"></social-post>""", "instagram CxYz_12-abc"),
        ("""<div class="embed"><script type="application/json">{"site":"https://harbour-courier.example/","url":"https://x.com/maralind/status/1900000000000000001"}</script></div>""", "x 1900000000000000001"),
        ("""<div class="lazy"><noscript><iframe src="https://youtu.be/aB3_dE-gH1j"></iframe></noscript></div>""", "youtube aB3_dE-gH1j"),

        // Consent walls around any of these
        ("""
            <div class="embed-wrapper--blocked"><script type="text/template"><div data-embed="twitter" data-embed-id="1900000000000000001"></div></script>
            <h3>Empfohlener redaktioneller Inhalt</h3><p>An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt.</p>
            <button>Anzeigen</button></div>
            """, "x 1900000000000000001"),
        ("""
            <div><p>Externer Inhalt</p><p>Mit dem Laden stimmen Sie zu, dass Daten an YouTube gehen, siehe Datenschutz und Cookies.</p>
            <iframe data-src="https://www.youtube-nocookie.com/embed/aB3_dE-gH1j"></iframe></div>
            """, "youtube aB3_dE-gH1j"),
        ("""
            <figure class="consent"><p>Allow Instagram content?</p><blockquote class="instagram-media"
            data-instgrm-permalink="https://www.instagram.com/p/CxYz_12-abc/"></blockquote><noscript><iframe
            src="https://www.instagram.com/p/CxYz_12-abc/embed/"></iframe></noscript></figure>
            """, "instagram CxYz_12-abc"),
    ];

    public static TheoryData<string, string> Fixtures()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (markup, embed) in Marked.Concat(Unmarked))
            rows.Add(markup, embed);
        return rows;
    }

    /// <summary>The embeds that a walk over markup meets, each as it stands, null where one tells of nothing.</summary>
    static List<Embed?> Read(string markup)
    {
        using var page = PageParser.Parse($"<body>{markup}</body>");
        List<Embed?> embeds = [];
        for (int index = 0; index < page.Count;)
        {
            var node = page[index];
            bool isEmbed = EmbedReader.IsEmbed(node);
            if (isEmbed)
                embeds.Add(EmbedReader.Read(node, new Uri("https://harbour-courier.example/news/1")));
            index = isEmbed ? node.End : index + 1;
        }
        return embeds;
    }

    [Theory, MemberData(nameof(Fixtures))]
    public void A_carrier_tells_its_post(string markup, string embed)
    {
        var read = Assert.Single(Read(markup));

        Assert.Equal(embed, $"{read?.Platform} {read?.Id}");
    }

    [Fact]
    public void Every_mark_has_its_fixture()
    {
        string[] words = [.. Marked.SelectMany(fixture => Words(fixture.Markup))];

        Assert.All(EmbedMarks.All, mark => Assert.Contains(mark.Word, words));

        static string[] Words(string markup) => markup.Split(' ', '<', '>', '"', '=');
    }

    [Fact]
    public void A_full_post_tells_author_handle_words_and_day()
    {
        var post = Assert.Single(Read("""
            <blockquote class="twitter-tweet"><p lang="en">The river is over the quay. As
            <a href="https://twitter.com/quaymaster/status/1800000000000000009">he said</a> <a href="https://t.co/abc">pic.twitter.com/abc</a></p>
            &mdash; Mara Lind (@maralind) <a href="https://twitter.com/maralind/status/1900000000000000001?ref_src=tw">February 11, 2025</a></blockquote>
            """));

        Assert.Equal(
            new Embed("x")
            {
                Url = "https://x.com/maralind/status/1900000000000000001",
                Id = "1900000000000000001",
                Author = "Mara Lind",
                Handle = "maralind",
                Text = "The river is over the quay. As he said",
                Posted = "2025-02-11",
            },
            post);
    }

    [Fact]
    public void A_captioned_post_tells_its_caption()
    {
        var post = Assert.Single(Read("""
            <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxYz_12-abc/">
            <a href="https://www.instagram.com/p/CxYz_12-abc/">Sieh dir diesen Beitrag auf Instagram an</a>
            <p>Hochwasser am Kai #fluss</p><p>Ein Beitrag geteilt von Mara Lind (@maralind) am Mär 27, 2018 um 12:08 PDT</p></blockquote>
            """));

        Assert.Equal(("Hochwasser am Kai #fluss", "Mara Lind", "maralind", "2018-03-27"), (post!.Text, post.Author, post.Handle, post.Posted));
    }

    [Fact]
    public void A_post_of_TikTok_tells_its_words_without_the_music()
    {
        var post = Assert.Single(Read("""
            <blockquote class="tiktok-embed" cite="https://www.tiktok.com/@maralind/video/7300000000000000001"><section>
            <a href="https://www.tiktok.com/@maralind">@maralind</a> High water <a href="/">#quay</a> <a href="/">♬ original sound – Mara</a></section></blockquote>
            """));

        Assert.Equal(("maralind", "High water #quay"), (post!.Handle, post.Text));
    }

    [Fact]
    public void A_wall_before_nothing_is_an_embed_of_nothing()
    {
        Assert.Null(Assert.Single(Read("<div class='consent-box'><p>Externer Inhalt</p><button>Zustimmen</button></div>")));
    }

    [Theory]
    [InlineData("""<section class="embed-story"><p>The council met on Monday to talk about the quay and the high water, and nobody left before midnight.</p><blockquote class="twitter-tweet"><a href="https://x.com/maralind/status/1900000000000000001"></a></blockquote></section>""")]
    [InlineData("""<div class="consent"><p>Externer Inhalt</p><p>The council met on Monday to talk about the quay and the high water, and nobody left.</p><blockquote class="twitter-tweet"><a href="https://x.com/maralind/status/1900000000000000001"></a></blockquote></div>""")]
    [InlineData("""<div class="instagram-media page"><p>The council met on Monday to talk about the quay.</p><p>It went on until midnight.</p><blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxYz_12-abc/"></blockquote></div>""")]
    public void A_wrapper_with_words_of_the_story_is_no_embed_but_what_it_wraps_is(string markup)
    {
        using var page = PageParser.Parse(markup);

        Assert.False(EmbedReader.IsEmbed(page.Document.First(TagName.Body).FirstChild));
        Assert.True(EmbedReader.IsEmbed(page.Document.First(TagName.Blockquote)));
    }

    [Theory]
    [InlineData("""<blockquote><p>“The river is over the quay,” she wrote on <a href="https://twitter.com/maralind">Twitter</a>.</p></blockquote>""")]
    [InlineData("""<blockquote><p>As the harbour master put it in <a href="https://x.com/quaymaster/status/1800000000000000009">a much longer post</a>, which he took down on Tuesday.</p></blockquote>""")]
    [InlineData("""<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1" class="embed"></iframe>""")]
    [InlineData("""<div class="player"><iframe src="https://disqus.com/embed/comments/?base=default"></iframe></div>""")]
    [InlineData("""<iframe src="https://graphics.marrow-bay.example/levels/"></iframe>""")]
    [InlineData("""<iframe class="video" width="1" height="1" src="https://player.marrow-bay.example/levels/"></iframe>""")]
    [InlineData("""<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour.courier"></iframe>""")]
    [InlineData("""<a class="share" data-url="https://twitter.com/maralind/status/1900000000000000001" href="/">Share</a>""")]
    [InlineData("""<li><a href="https://www.youtube.com/watch?v=aB3_dE-gH1j">Watch</a></li>""")]
    [InlineData("""<p><a href="https://x.com/maralind/status/1900000000000000001">What she wrote</a></p>""")]
    [InlineData("""<div class="twitter-share" data-id="4711"></div>""")]
    [InlineData("""<div class="youtube" data-video-id="4711"></div>""")]
    [InlineData("""<script type="text/plain">if (a < b) embed("youtube")</script>""")]
    [InlineData("""<script type="text/template"><p>No more stories</p><iframe></iframe></script>""")]
    public void Other_things_are_no_embed(string markup)
    {
        Assert.All(Read(markup), Assert.Null);
    }

    [Fact]
    public void Markup_inside_unpacked_markup_is_left_packed()
    {
        Assert.Null(Assert.Single(Read(
            """<script type="text/template"><div class="embed"><template><iframe src="https://youtu.be/aB3_dE-gH1j"></iframe></template></div></script>""")));
    }

    // Markup of one kind over and over, each inside the one before or after it.
    [Theory]
    [InlineData("<div class=embed>")]
    [InlineData("<div data-tweet-id=none>")]
    [InlineData("<div class='consent'>Externer Inhalt")]
    [InlineData("<div class=fb-post>Externer Inhalt")]
    [InlineData("<blockquote><p class=social>")]
    [InlineData("<template>")]
    [InlineData("<div class=embed></div>")]
    [InlineData("<div class=iframely-embed><a href=//vimeo.com/1>")]
    [InlineData("<div data-attrs='{&quot;url&quot;:&quot;https://x.com/a/status/1&quot;,&quot;username&quot;:&quot;a&quot;,&quot;title&quot;:&quot;b&quot;}'>")]
    [InlineData("<p class=embed>Externer Inhalt</p>")]
    public void A_page_of_wrappers_is_walked_in_time(string markup)
    {
        using var page = PageParser.Parse(string.Concat(Enumerable.Repeat(markup, 5000)));

        TimeSpan time = ProcessorTime.Of(() =>
        {
            for (int index = 0; index < page.Count; index++)
                EmbedReader.IsEmbed(page[index]);
        });

        // Some 20 ms; a walk that looks at all below each wrapper takes many seconds.
        Assert.True(time < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Ordinary_elements_cost_no_memory()
    {
        using var page = PageParser.Parse("""
            <article class="story wp-block-group" id="a" data-id="3f2a1b"><h1 class="entry-title">High water</h1>
            <div class="byline"><a href="/mara" rel="author">Mara Lind</a></div><p class="lead">The river is over the quay.</p>
            <img src="a.jpg" data-src="https://images.marrow-bay.example/a.jpg"><ul class="share"><li><a href="https://twitter.com/maralind">X</a></ul>
            <blockquote><p>“It rose fast.”</p></blockquote></article>
            """);
        int CountEmbeds()
        {
            int count = 0;
            for (int index = 0; index < page.Count; index++)
                count += EmbedReader.IsEmbed(page[index]) ? 1 : 0;
            return count;
        }
        CountEmbeds();

        long before = GC.GetAllocatedBytesForCurrentThread();
        int embeds = CountEmbeds();
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal((0, 0L), (embeds, after - before));
    }
}
