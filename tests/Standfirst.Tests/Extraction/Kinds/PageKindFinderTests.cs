using System.Text;
using Standfirst.Articles;
using Standfirst.Tests.Extraction.Content;

namespace Standfirst.Tests.Extraction.Kinds;

public class PageKindFinderTests
{
    static readonly string Story = string.Concat(Enumerable.Range(1, 12).Select(number => $"<p>{Bodies.Sentence(number)}</p>"));

    static Article Read(string markup, string url = "https://marrow-bay.example/news/1") =>
        NewsReader.Read(Encoding.UTF8.GetBytes(markup), new Uri(url));

    static PageKind KindOf(string markup, string url = "https://marrow-bay.example/news/1") => Read(markup, url).Kind;

    const string Dated = "<meta property=article:published_time content=2026-01-22T06:58:00Z>";

    const string DeclaredStory = """<script type=application/ld+json>{"@type":"NewsArticle","headline":"Ferry returns"}</script>""";

    [Theory]
    [InlineData("<title>Your privacy choices</title><h1>We value your privacy</h1>"
        + "<p>We and our 842 partners store and read cookies on your device and process personal data to show you advertisements.</p>"
        + "<p>With your consent, we and our partners may use precise data of where you are. You can change your mind in our privacy policy.</p>"
        + "<button>Accept all</button>")]
    [InlineData("<title>Hafenpost</title><h1>Weiterlesen mit Werbung</h1>"
        + "<p>Besuchen Sie die Hafenpost wie gewohnt mit Werbung und üblichem Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.</p>"
        + "<p>Wir und unsere Partner verarbeiten personenbezogene Daten und setzen Cookies auf Ihrem Endgerät, mehr dazu im Datenschutz.</p>")]
    [InlineData("<title>Le Port</title><h1>Votre choix</h1>"
        + "<p>Avec votre consentement, nos partenaires et nous utilisons des cookies pour traiter des données personnelles.</p>"
        + "<p>Vous pouvez accepter ou refuser ces traceurs, et changer d’avis dans notre politique de confidentialité.</p>")]
    public void A_page_that_asks_for_consent_and_tells_nothing_else_is_a_consent_wall(string page) =>
        Assert.Equal(PageKind.ConsentWall, KindOf(page));

    [Fact]
    public void A_wall_that_keeps_the_storys_metadata_is_a_wall_still() => Assert.Equal(PageKind.ConsentWall, KindOf(
        DeclaredStory + Dated + "<h1>Ferry returns</h1><p>We and our partners use cookies with your consent, and process personal data such as "
        + "your address. You find more on it in our privacy policy, and may withdraw at any time.</p>"));

    [Fact]
    public void A_story_with_a_cookie_notice_beside_it_is_a_story() => Assert.Equal(PageKind.Article, KindOf(
        $"{Dated}<h1>Ferry returns</h1>{Story}<p>We and our partners use cookies with your consent to process personal data, see privacy.</p>"));

    [Theory]
    [InlineData("<title>Just a moment...</title><h1>marrow-bay.example</h1><p>Verifying you are human. This may take a few seconds.</p>")]
    [InlineData("<title>Access to this page has been denied</title><div id=px-captcha></div><p>Press & Hold to confirm you are not a bot.</p>")]
    [InlineData("<title>marrow-bay.example</title><noscript>Please enable JS and disable any ad blocker</noscript>"
        + "<script src=https://captcha-delivery.example/c.js></script><iframe src=https://captcha-delivery.example/></iframe>")]
    [InlineData("<title>Sicherheitsüberprüfung</title><p>Bitte bestätigen Sie: Ich bin kein Roboter.</p>")]
    public void A_page_that_asks_whether_the_reader_is_human_is_a_bot_check(string page) => Assert.Equal(PageKind.BotCheck, KindOf(page));

    [Fact]
    public void A_short_story_with_a_wall_s_words_in_its_headline_is_a_story() => Assert.Equal(PageKind.Article, KindOf(
        $"{DeclaredStory}{Dated}<title>Un momento histórico</title><h1>Un momento histórico</h1><p>{Bodies.Sentence(1)}</p>"));

    [Fact]
    public void A_script_in_a_line_is_no_price()
    {
        string lines = string.Concat(Enumerable.Range(1, 4).Select(number =>
            $"<div>Updated <script>$('#t{number}').show()</script> now</div>"));

        Assert.Equal(PageKind.Article, KindOf($"<h1>Ferry returns</h1><main>{Story}</main>{lines}"));
    }

    [Fact]
    public void A_story_whose_comment_form_has_a_captcha_is_a_story() => Assert.Equal(PageKind.Article, KindOf(
        $"{Dated}<h1>Ferry returns</h1>{Story}<form><div class=g-recaptcha></div></form>"));

    [Theory]
    [InlineData("<title>404</title><h1>404</h1><p>Try the search.</p>")]
    [InlineData("<title>Page not found | Marrow Bay Post</title><h1>Sorry!</h1><p>We could not find what you were looking for.</p>")]
    [InlineData("<title>Hafenpost</title><h1>Seite nicht gefunden</h1><p>Der Artikel wurde verschoben oder gelöscht.</p>")]
    [InlineData("<title>ページが見つかりません</title><p>お探しのページは移動または削除された可能性があります。</p>")]
    public void A_page_that_says_that_there_is_none_is_an_error(string page) => Assert.Equal(PageKind.Error, KindOf(page));

    [Fact]
    public void A_story_about_what_was_not_found_is_a_story() => Assert.Equal(PageKind.Article, KindOf(
        $"{Dated}<title>Wreck not found after ten days</title><h1>Wreck not found after ten days</h1>{Story}{Story.Replace("Sentence ", "Sentence 2")}"));

    [Fact]
    public void A_page_of_headlines_is_an_index()
    {
        string teasers = string.Concat(Enumerable.Range(1, 30).Select(number =>
            $"<article><h3><a href=/news/{number}>Council number {number} decides on the harbour wall</a></h3></article>"));

        Assert.Equal(PageKind.Index, KindOf($"<title>Marrow Bay Post</title><h1>News</h1><main>{teasers}</main>"));
    }

    [Fact]
    public void Pictures_with_captions_are_a_gallery_where_headline_or_address_say_so()
    {
        string pictures = string.Concat(Enumerable.Range(1, 8).Select(number =>
            $"<p>Boats leave the bay at dawn, for the {number}th time this year.</p><figure><img src=/{number}.jpg width=900></figure>"));

        Assert.Equal(PageKind.Gallery, KindOf($"<h1>The regatta in pictures</h1><main>{pictures}<p>{Bodies.Sentence(1)}</p></main>"));
        Assert.Equal(PageKind.Gallery,
            KindOf($"<h1>Die Regatta</h1><main>{pictures}<p>{Bodies.Sentence(1)}</p></main>", "https://hafenpost.example/fotostrecke/regatta"));
    }

    [Fact]
    public void What_is_declared_and_was_not_believed_stays_in_the_evidence()
    {
        var article = Read(DeclaredStory + "<h1>Ferry returns</h1><p>We and our partners use cookies with your consent, and process personal "
            + "data such as your address. You find more on it in our privacy policy.</p>");

        var evidence = Assert.Single(article.Evidence, evidence => evidence.Field == "kind");
        Assert.Equal("wording", evidence.From);
        Assert.Equal([new Testimony("declared", "article")], evidence.Others);
    }

    [Fact]
    public void An_empty_page_is_nothing_in_particular() => Assert.Equal(PageKind.Other, KindOf(""));
}
