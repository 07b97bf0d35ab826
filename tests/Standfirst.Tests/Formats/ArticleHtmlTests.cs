using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Formats;

namespace Standfirst.Tests.Formats;

public class ArticleHtmlTests
{
    // All that the format writes; whatever else is in a document came from the page.
    static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "title", "body", "article", "header", "footer", "section", "aside", "p", "h1", "h2", "h3", "h4",
        "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "table", "tbody", "tr", "td", "figure", "figcaption", "small",
        "time", "a", "em", "strong", "sub", "sup", "br",
    ];

    static readonly HashSet<string> Attributes =
        ["lang", "charset", "http-equiv", "content", "name", "dir", "class", "datetime", "href", "rel"];

    [Fact]
    public void An_article_reads_like_one() =>
        Assert.Equal(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
            <meta name="referrer" content="no-referrer">
            <title>Night clinic opens after two-year wait</title>
            <meta name="description" content="The night clinic of the harbour hospital opens.">
            </head>
            <body>
            <article dir="auto">
            <header>
            <p class="kicker">Health</p>
            <h1>Night clinic opens after two-year wait</h1>
            <p class="standfirst">Nobody has to cross the bay after dark any more.</p>
            <p class="byline"><a href="https://www.harbour-courier.example/ruiz" rel="nofollow noopener noreferrer">Ana Ruiz</a> (Health reporter), Coast Wire</p>
            <p class="dates"><time class="published" datetime="2020-12-23T09:14+00:00">2020-12-23 09:14+00:00</time> · <time class="modified" datetime="2020-12-24">2020-12-24</time></p>
            </header>
            <p>The <a href="https://hospital.example/night" rel="nofollow noopener noreferrer">night clinic</a> opens on Monday 🎉 after <em>two years</em> of waiting.</p>
            <figure>
            <p><a href="https://img.harbour-courier.example/ward.jpg" rel="nofollow noopener noreferrer">A bright ward</a></p>
            <figcaption>The new ward <small>Photo: Jo Tan</small></figcaption>
            </figure>
            <h2>What changes</h2>
            <ul>
            <li>Doors open at eight</li>
            <li>No appointment is needed</li>
            </ul>
            <blockquote>
            <p>“We waited two years for this day,” said Mina Okafor, 41, the head nurse.</p>
            </blockquote>
            <table>
            <tr><td></td><td>Hours</td></tr>
            <tr><td>Monday</td><td>20–6</td></tr>
            </table>
            <figure class="embed">
            <blockquote>
            <p>Two years. Today we open.</p>
            </blockquote>
            <figcaption><a href="https://www.instagram.com/p/EXAMPLE1/" rel="nofollow noopener noreferrer">Instagram</a> · Mara Lindqvist (@maralindqvist) · <time datetime="2020-12-22">2020-12-22</time></figcaption>
            </figure>
            <footer>
            <p><a href="https://www.harbour-courier.example/health/night-clinic" rel="nofollow noopener noreferrer">Harbour Courier</a></p>
            <p><small><a href="https://www.harbour-courier.example/terms" rel="nofollow noopener noreferrer">© 2020 Harbour Courier</a></small></p>
            </footer>
            </article>
            </body>
            </html>

            """,
            Html(NightClinic.Article));

    [Fact]
    public void Lists_stand_in_the_items_of_lists() =>
        Assert.Equal(
            """
            <ol>
            <li>Wards
            <ul>
            <li>North<br>
            by the quay</li>
            <li>South
            <ol>
            <li>Upper floor</li>
            </ol>
            </li>
            </ul>
            </li>
            <li>Kitchens</li>
            </ol>
            <ul>
            <li>Garden</li>
            </ul>
            """,
            BodyOf(Body.Of(
                Body.Item(1, true, "Wards"), Body.Item(2, false, "North\nby the quay"),
                Body.Item(2, false, "South"), Body.Item(5, true, "Upper floor"),
                Body.Item(1, true, "Kitchens"), Body.Item(1, false, "Garden"))));

    [Fact]
    public void A_quotation_goes_on_over_its_paragraphs_and_a_pull_quote_stands_aside() =>
        Assert.Equal(
            """
            <blockquote>
            <p>We waited.</p>
            <p>Now we open.</p>
            </blockquote>
            <aside>
            <p>At last.</p>
            </aside>
            """,
            BodyOf(Body.Of(
                Body.Of(BlockKind.BlockQuote, "We waited."), Body.Of(BlockKind.BlockQuote, "Now we open."),
                Body.Of(BlockKind.PullQuote, "At last."))));

    [Fact]
    public void An_entry_of_a_live_blog_is_a_section_with_its_time_and_heading()
    {
        var first = new Block(BlockKind.LiveEntry, null) { At = "2024-08-05T10:12:00Z", Heading = "Bridge shut", Level = 3 };
        var second = new Block(BlockKind.LiveEntry, null) { Heading = "Good evening" };

        Assert.Equal(
            """
            <p>What we know.</p>
            <section>
            <p><time datetime="2024-08-05T10:12:00Z">2024-08-05 10:12:00Z</time></p>
            <h3>Bridge shut</h3>
            <p>Nobody was hurt.</p>
            </section>
            <section>
            <h2>Good evening</h2>
            <p>That is all.</p>
            </section>
            """,
            BodyOf(Body.Of(
                Body.Paragraph("What we know."), (first, "Bridge shut"), Body.Paragraph("Nobody was hurt."),
                (second, "That is all."))));
    }

    [Fact]
    public void A_block_tells_its_role() =>
        Assert.Equal(
            "<p class=\"correction\">It was Tuesday.</p>",
            BodyOf(Body.Of((new Block(BlockKind.Paragraph, null) { Role = BlockRole.Correction }, "It was Tuesday."))));

    [Fact]
    public void Lines_keep_their_breaks_and_spaces() =>
        Assert.Equal(
            "<pre><code>if (a &lt; b)\n    End();</code></pre>\n<pre>\n\n one\n  two</pre>",
            BodyOf(Body.Of(Body.Of(BlockKind.Code, "if (a < b)\n\tEnd();"), Body.Of(BlockKind.Preformatted, "\n one\n  two"))));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>")]
    [InlineData("//elsewhere.example/")]
    [InlineData(" https://a.example/")]
    public void An_address_that_may_do_harm_is_no_link(string url)
    {
        var article = Body.Of(Body.Paragraph("here"), (new Block(BlockKind.Figure, null) { Image = 0 }, ""),
            (new Block(BlockKind.Embed, null) { Embed = 0 }, ""));
        article = article with
        {
            CanonicalUrl = url,
            Authors = [new("Ana Ruiz", AuthorKind.Person, url)],
            Links = [new(article.SpanOf("here"), url)],
            Images = [new(url)],
            Embeds = [new("x") { Url = url }],
        };

        Assert.DoesNotContain("<a ", Html(article));
    }

    [Fact]
    public void An_address_cannot_leave_its_attribute()
    {
        var article = Body.Of("here");
        article = article with { Links = [new(article.SpanOf("here"), "https://a.example/?a&b\"onclick='x'><i>")] };

        Assert.Equal(
            "<p><a href=\"https://a.example/?a&amp;b&quot;onclick=&#39;x&#39;&gt;&lt;i&gt;\" rel=\"nofollow noopener noreferrer\">here</a></p>",
            BodyOf(article));
    }

    [Fact]
    public void No_page_gets_an_element_or_an_attribute_of_its_own_through() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            using var tree = PageParser.Parse(Html(article with { Language = article.Kicker, SiteName = article.Headline }));
            foreach (var node in tree.Document.Descendants)
            {
                if (!node.IsElement)
                    continue;
                Assert.Contains(node.TagLetters, Elements);
                foreach (var attribute in node.Attributes)
                    Assert.Contains(attribute.NameLetters, Attributes);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_paragraph_and_a_picture_say_just_what_the_page_says() =>
        Prop.ForAll(Hostile.Words.ToArbitrary(), words =>
        {
            var article = Body.Of(Body.Of(BlockKind.Paragraph, words), (new Block(BlockKind.Figure, null) { Image = 0 }, ""));
            article = article with { Images = [new(words) { Caption = words }] };
            using var tree = PageParser.Parse(Html(article));

            string expected = Seen(PrintableText.Clean(words));
            Assert.Equal(expected + expected + expected, Seen(tree.Document.First(TagName.Article).TextContent()));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_page_gets_a_control_character_through() =>
        Prop.ForAll(Hostile.Articles, article =>
            Assert.DoesNotContain(Html(article), c => char.IsControl(c) && c != '\n'))
            .QuickCheckThrowOnFailure();

    static string Seen(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    static string Html(Article article)
    {
        var output = new StringWriter();
        ArticleHtml.Write(output, article);
        return output.ToString();
    }

    static string BodyOf(Article article)
    {
        string html = Html(article);
        int start = html.IndexOf("</header>\n", StringComparison.Ordinal) + "</header>\n".Length;
        return html[start..html.IndexOf("\n</article>", StringComparison.Ordinal)];
    }
}
