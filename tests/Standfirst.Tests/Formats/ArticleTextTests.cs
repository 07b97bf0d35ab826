using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Formats.Terminal;

namespace Standfirst.Tests.Formats;

public class ArticleTextTests
{
    [Fact]
    public void An_article_reads_like_one() =>
        Assert.Equal(
            """
            Health
            Night clinic opens after two-year wait
            ══════════════════════════════════════

            Nobody has to cross the bay after dark any more.

            Ana Ruiz (Health reporter), Coast Wire
            2020-12-23 09:14+00:00 · updated 2020-12-24 · Harbour
            Courier · Local

            The night clinic opens on Monday 🎉 after two years of
            waiting.

            [Picture: The new ward — Photo: Jo Tan]

            What changes
            ────────────

            • Doors open at eight
            • No appointment is needed

            │ “We waited two years for this day,” said Mina Okafor, 41,
            │ the head nurse.

                    Hours
            ──────  ─────
            Monday  20–6

            ┌─ Instagram · Mara Lindqvist (@maralindqvist) · 2020-12-22
            │  Two years. Today we open.
            └─ https://www.instagram.com/p/EXAMPLE1/

            Who said what
            ─────────────
            • Mina Okafor (radio, 2020-12-22): “We waited two years for
              this day”

            People
            ──────
            • Mina Okafor, 41: head nurse

            Timeline
            ────────
            2020-12-28  The night clinic opens on Monday 🎉 after two
                        years of waiting.

            [article]

            """,
            Text(NightClinic.Article, 60));

    [Fact]
    public void An_empty_page_tells_its_kind() => Assert.Equal("[other]\n", Text(new Article()));

    [Fact]
    public void The_last_line_warns() =>
        Assert.Equal(
            "[liveBlog · the text is cut off · not free to read]\n",
            Text(new Article { Kind = PageKind.LiveBlog, IsCutOff = true, IsFree = false }));

    [Fact]
    public void Long_items_hang_below_their_words() =>
        Assert.Equal(
            """
            1. Wards open at
               eight
               • North by the
                 quay
            2. Kitchens
            """,
            BodyOf(Body.Of(
                Body.Item(1, true, "Wards open at eight"), Body.Item(2, false, "North by the quay"),
                Body.Item(1, true, "Kitchens"))));

    [Fact]
    public void A_quotation_keeps_its_bar_between_paragraphs() =>
        Assert.Equal(
            """
            │ We waited two
            │ years for this.
            │
            │ Now we open.

            ┃ At last.
            """,
            BodyOf(Body.Of(
                Body.Of(BlockKind.BlockQuote, "We waited two years for this."),
                Body.Of(BlockKind.BlockQuote, "Now we open."), Body.Of(BlockKind.PullQuote, "At last."))));

    [Fact]
    public void Code_keeps_its_lines() =>
        Assert.Equal(
            "if (open)\n        Enter(theWardOnTheLeft);\n\n    End();",
            BodyOf(Body.Of(Body.Of(BlockKind.Code, "if (open)\n\tEnter(theWardOnTheLeft);\n\nEnd();"))));

    [Fact]
    public void A_post_without_words_and_address_still_has_its_card()
    {
        var article = new Article
        {
            Blocks = [new(BlockKind.Embed, null) { Embed = 0 }],
            Embeds = [new("tiktok") { Handle = "bay" }],
        };

        Assert.Equal("┌─ TikTok · @bay\n└─", BodyOf(article));
    }

    [Fact]
    public void An_address_is_never_in_two_pieces()
    {
        var article = new Article
        {
            Blocks = [new(BlockKind.Embed, null) { Embed = 0 }],
            Embeds = [new("x") { Url = "https://x.example/baynews/status/1" }],
        };

        Assert.EndsWith("└─ https://x.example/baynews/status/1", BodyOf(article));
    }

    [Theory]
    [InlineData("a \u001B[31mred\u001B[0m word", "a [31mred[0m word")]
    [InlineData("\u009B2Jcleared\u0007", "2Jcleared")]
    [InlineData("one\rtwo\ttabs", "one two tabs")]
    [InlineData("safe\u202Eexe.txt\u2066", "safeexe.txt")]
    public void Words_give_a_terminal_no_orders(string words, string shown) =>
        Assert.Equal(shown, BodyOf(Body.Of(words)));

    [Fact]
    public void Half_a_character_becomes_a_replacement_character() =>
        Assert.Equal("half\uFFFD", BodyOf(Body.Of("half\uD800")));

    [Fact]
    public void No_page_gets_a_control_character_through() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            string lines = Text(article).Replace("\n", "");

            Assert.DoesNotContain(lines, c => char.IsControl(c) || c is '\u202E' or '\u2066');
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_date_of_a_record_from_elsewhere_steers_no_terminal()
    {
        var article = Body.Of(Body.Of(BlockKind.Paragraph, "The quay was closed.")) with { Timeline = [new("20\u001B[31m25", new(0, 20))] };

        Assert.Contains("20[31m25", Text(article));
        Assert.DoesNotContain('\u001B', Text(article));
    }

    [Fact]
    public void No_line_is_wider_than_the_terminal_code_and_addresses_aside() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            IEnumerable<string> wrapped = Text(article, 30).Split('\n')
                .Where(line => line is not [' ', ' ', ' ', ' ', ..] and not ['└', ..]);

            Assert.All(wrapped, line => Assert.InRange(DisplayWidth.Of(line), 0, 30));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_terminal_of_no_width_counts_as_a_narrow_one() =>
        Assert.Equal(Text(NightClinic.Article, 20), Text(NightClinic.Article, 0));

    static string Text(Article article, int columns = 80)
    {
        var output = new StringWriter();
        ArticleText.Write(output, article, columns);
        return output.ToString();
    }

    static string BodyOf(Article article)
    {
        string text = Text(article, 20);
        return text[..text.LastIndexOf('[')].Trim();
    }
}
