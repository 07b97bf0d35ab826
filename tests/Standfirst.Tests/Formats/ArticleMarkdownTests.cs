using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Tests.Formats;

public partial class ArticleMarkdownTests
{
    [Fact]
    public void An_article_reads_like_one() =>
        Assert.Equal(
            """
            ---
            headline: "Night clinic opens after two-year wait"
            kicker: "Health"
            standfirst: "Nobody has to cross the bay after dark any more."
            dateline: "PORT ELM (Coast Wire)"
            published: "2020-12-23T09:14+00:00"
            modified: "2020-12-24"
            url: "https://www.harbour-courier.example/health/night-clinic"
            siteName: "Harbour Courier"
            section: "Local"
            genre: "news"
            language: "en"
            licence: "© 2020 Harbour Courier"
            authors: ["Ana Ruiz", "Coast Wire"]
            keywords: ["hospitals", "Port Elm"]
            ---

            # Night clinic opens after two-year wait

            *Nobody has to cross the bay after dark any more.*

            The [night clinic](https://hospital.example/night) opens on Monday 🎉 after *two years* of waiting.

            ![A bright ward](https://img.harbour-courier.example/ward.jpg)\
            *The new ward — Photo: Jo Tan*

            ## What changes

            - Doors open at eight
            - No appointment is needed

            > “We waited two years for this day,” said Mina Okafor, 41, the head nurse.

            |  | Hours |
            | --- | --- |
            | Monday | 20–6 |

            > [Instagram](https://www.instagram.com/p/EXAMPLE1/) · Mara Lindqvist (@maralindqvist) · 2020-12-22
            >
            > Two years. Today we open.

            ## Who said what

            - **Mina Okafor (radio, 2020-12-22)**: “We waited two years for this day”

            ## People

            - **Mina Okafor**, 41: head nurse

            ## Timeline

            - **2020-12-28**: The night clinic opens on Monday 🎉 after two years of waiting.

            """,
            Markdown(NightClinic.Article));

    [Fact]
    public void A_headline_cannot_add_to_the_front_matter() =>
        Assert.StartsWith(
            """
            ---
            headline: "No\"  --- admin: true \\ # end"
            authors: []
            """,
            Markdown(new Article { Headline = "No\"\n\u0085---\nadmin: true \\ # end\u0007" }));

    [Theory]
    [InlineData("*Not* _set_ `apart` ~~at~~ all", @"\*Not\* \_set\_ \`apart\` \~\~at\~\~ all")]
    [InlineData("<b>bold</b> &amp; AT&T & co", @"\<b>bold\</b> \&amp; AT\&T & co")]
    [InlineData("![no picture](x) [1]: y", @"!\[no picture\](x) \[1\]: y")]
    [InlineData("# no heading #", @"\# no heading #")]
    [InlineData("- no list", @"\- no list")]
    [InlineData("1. no list", @"1\. no list")]
    [InlineData("3.5 million", "3.5 million")]
    [InlineData("> no quotation", @"\> no quotation")]
    [InlineData("    no code", "no code")]
    [InlineData("line\n===", "line\\\n\\===")]
    [InlineData("a | b\n--|--", "a | b\\\n\\--|--")]
    [InlineData("two lines  \n\n and no paragraph ", "two lines\\\nand no paragraph")]
    [InlineData("C:\\new\u001B[2J", @"C:\\new\[2J")]
    public void Words_never_turn_into_markup(string words, string escaped) =>
        Assert.Equal(escaped, BodyOf(Body.Of(words)));

    [Fact]
    public void Half_a_character_becomes_a_replacement_character() =>
        Assert.Equal("half\uFFFD", BodyOf(Body.Of("half\uD800")));

    [Fact]
    public void Crossheads_stand_below_the_headline() =>
        Assert.Equal(
            """
            ## One \#

            ### Three
            """,
            BodyOf(Body.Of(Body.Heading(1, "One #"), Body.Heading(3, "Three"))));

    [Fact]
    public void Lists_nest_by_the_width_of_their_markers() =>
        Assert.Equal(
            """
            1. Wards
               - North\
                 by the quay
               - South
                 1. Upper floor
            2. Kitchens
            - Garden
            """,
            BodyOf(Body.Of(
                Body.Item(1, true, "Wards"), Body.Item(2, false, "North\nby the quay"),
                Body.Item(2, false, "South"), Body.Item(5, true, "Upper floor"),
                Body.Item(1, true, "Kitchens"), Body.Item(1, false, "Garden"))));

    [Fact]
    public void A_list_begins_anew_after_a_paragraph() =>
        Assert.Equal(
            """
            1. One

            Between

            1. One again
            """,
            BodyOf(Body.Of(
                Body.Item(1, true, "One"), Body.Paragraph("Between"), Body.Item(1, true, "One again"))));

    [Fact]
    public void A_quotation_goes_on_over_its_paragraphs_and_a_pull_quote_stands_alone() =>
        Assert.Equal(
            """
            > We waited.
            >
            > Now we open.

            > **At last.**
            """,
            BodyOf(Body.Of(
                Body.Of(BlockKind.BlockQuote, "We waited."), Body.Of(BlockKind.BlockQuote, "Now we open."),
                Body.Of(BlockKind.PullQuote, "At last."))));

    [Fact]
    public void A_fence_is_longer_than_any_within() =>
        Assert.Equal("````\n```\n  *a*\n````", BodyOf(Body.Of(Body.Of(BlockKind.Code, "```\n  *a*"))));

    [Fact]
    public void A_cell_keeps_its_pipe_and_no_cell_is_lost() =>
        Assert.Equal(
            """
            | a\|b |  |
            | --- | --- |
            | c d | -5 |
            """,
            BodyOf(Body.Of(Body.Table(["a|b"], ["c\nd", "-5"]))));

    [Fact]
    public void Marks_that_cross_are_cut()
    {
        var article = Body.Of("one two three four");
        article = article with
        {
            Marks =
            [
                new(article.SpanOf("one two"), MarkKind.Strong),
                new(article.SpanOf("two three"), MarkKind.Emphasis),
            ],
        };

        Assert.Equal("**one *two*** *three* four", BodyOf(article));
    }

    [Fact]
    public void A_mark_that_crosses_a_link_is_cut_and_the_link_is_not()
    {
        var article = Body.Of("one two three");
        article = article with
        {
            Links = [new(article.SpanOf("two three"), "https://a.example/")],
            Marks = [new(article.SpanOf("one two"), MarkKind.Emphasis)],
        };

        Assert.Equal("*one* [*two* three](https://a.example/)", BodyOf(article));
    }

    [Theory]
    [InlineData("a loud bang", "loud", MarkKind.Emphasis, "a *loud* bang")]
    [InlineData("a loud bang", " loud ", MarkKind.Strong, "a **loud** bang")]
    [InlineData("unloudly", "loud", MarkKind.Strong, "un<strong>loud</strong>ly")]
    [InlineData("a (“loud”) bang", "“loud”", MarkKind.Emphasis, "a (<em>“loud”</em>) bang")]
    [InlineData("H2O", "2", MarkKind.Sub, "H<sub>2</sub>O")]
    [InlineData("a\u0001 bang", "\u0001", MarkKind.Emphasis, "a bang")]
    public void A_mark_is_in_asterisks_where_they_are_surely_read_so(
        string words, string marked, MarkKind kind, string written)
    {
        var article = Body.Of(words);

        Assert.Equal(written, BodyOf(article with { Marks = [new(article.SpanOf(marked), kind)] }));
    }

    [Theory]
    [InlineData("javascript:alert(1)", "Stop!here")]
    [InlineData("https://a.example/(c)?&copy=1 `<", @"Stop\![here](https://a.example/\(c\)?\&copy=1%20%60%3C)")]
    public void An_address_leads_where_it_says_or_nowhere(string url, string written)
    {
        var article = Body.Of("Stop!here");

        Assert.Equal(written, BodyOf(article with { Links = [new(article.SpanOf("here"), url)] }));
    }

    [Fact]
    public void Links_and_marks_stay_in_their_blocks()
    {
        var article = Body.Of(Body.Paragraph("one"), Body.Heading(2, "two"), Body.Paragraph("three"));
        article = article with
        {
            Links = [new(article.SpanOf("two"), "https://a.example/")],
            Marks =
            [
                new(article.SpanOf("one\ntwo"), MarkKind.Emphasis),
                new(article.SpanOf("three"), MarkKind.Strong),
            ],
        };

        Assert.Equal("*one*\n\n## [two](https://a.example/)\n\n**three**", BodyOf(article));
    }

    [Fact]
    public void Without_its_escapes_a_paragraph_is_what_the_page_says() =>
        Prop.ForAll(Hostile.Words.ToArbitrary(), words =>
        {
            string written = BodyOf(Body.Of(words));

            Assert.Equal(Seen(PrintableText.Clean(words)), Seen(Escape().Replace(written, "$1")));
            Assert.DoesNotMatch(BareMarkup(), Escape().Replace(written, "x"));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_page_gets_a_control_character_through() =>
        Prop.ForAll(Hostile.Articles, article =>
            Assert.DoesNotContain(Markdown(article), c => char.IsControl(c) && c != '\n'))
            .QuickCheckThrowOnFailure();

    static string Markdown(Article article)
    {
        var output = new StringWriter();
        ArticleMarkdown.Write(output, article);
        return output.ToString();
    }

    // A backslash before a line break is a break, before a sign it makes it a letter.
    [GeneratedRegex(@"\\([\n!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"[\\*_`\[\]<~]|^([ #>+=:|-]|\d+[.)](\s|$))|&[#a-z]", RegexOptions.Multiline)]
    private static partial Regex BareMarkup();

    static string Seen(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    static string BodyOf(Article article) => Markdown(article).Split("---\n", 3)[2].Trim('\n');
}
