using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Extraction;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction;

public class PlainTextRecordTests
{
    static Article Read(string record, DateOnly? published = null) =>
        PlainTextRecord.Read(record, new Uri("https://harbour-courier.example/news/1"), published, ReadingLimits.None);

    /// <summary>The body as it stands: paragraphs, and embeds in brackets.</summary>
    static string[] BodyOf(Article article) => [.. article.Blocks.Select(block => block.Embed is { } place
        ? $"[{article.Embeds[place].Platform} {article.Embeds[place].Handle}: {article.Embeds[place].Text}]"
        : block.Span!.Value.Of(article.Text).ToString())];

    [Fact]
    public void A_record_has_a_date_a_standfirst_a_headline_and_paragraphs()
    {
        var article = Read("date 2026-02-11 The water rose fast\n\nHigh water at Port Averne\n\nIt rained.\n\nIt rained\nagain.\n");

        Assert.Equal(("High water at Port Averne", "The water rose fast"), (article.Headline, article.Standfirst));
        Assert.Equal(new Moment("2026-02-11", "2026-02-11", MomentPrecision.Day), article.Published);
        Assert.Equal("It rained.\nIt rained again.", article.Text);
        Assert.Equal(["It rained.", "It rained again."], BodyOf(article));
        Assert.Equal(PageKind.Article, article.Kind);
    }

    [Fact]
    public void Line_ends_of_any_kind_and_blank_lines_with_spaces_part_paragraphs()
    {
        Assert.Equal(["One.", "Two."], BodyOf(Read("Headline\r\n \t\r\nOne.\r\n\r\n\r\nTwo.")));
    }

    [Theory]
    [InlineData("", null, "")]
    [InlineData("date 2026-02-11", null, "")]
    [InlineData("High water at Port Averne", "High water at Port Averne", "")]
    [InlineData("It rained all day.", null, "It rained all day.")]
    [InlineData("High water\n\nIt rained.", "High water", "It rained.")]
    [InlineData("date 2026-02-11\n\nThe water has won.\n\nIt rained.", "The water has won.", "It rained.")]
    public void Any_part_may_be_missing(string record, string? headline, string text)
    {
        var article = Read(record);

        Assert.Equal((headline, text), (article.Headline, article.Text));
        Assert.Equal(text == "" ? PageKind.Other : PageKind.Article, article.Kind);
    }

    [Fact]
    public void A_long_first_sentence_is_no_headline()
    {
        string sentence = "The council met on Monday to talk about the quay, the high water, the price of sandbags and the "
            + "complaints of those who live on Ferry Lane, and nobody left the room before midnight.";

        Assert.Null(Read(sentence + "\n\nIt rained.").Headline);
    }

    [Fact]
    public void The_callers_day_is_taken_when_the_record_tells_none()
    {
        var article = Read("High water\n\nIt rained.", new DateOnly(2026, 2, 12));

        Assert.Equal("2026-02-12", article.Published!.Value);
        Assert.Contains(article.Evidence, evidence => evidence is { Field: "published", From: "caller" });
    }

    [Fact]
    public void The_date_line_is_believed_against_the_caller_who_is_kept_as_evidence()
    {
        var article = Read("date 2026-02-11 Rain\n\nHigh water\n\nIt rained.", new DateOnly(2026, 2, 12));

        Assert.Equal("2026-02-11", article.Published!.Value);
        var evidence = article.Evidence.Single(evidence => evidence.Field == "published");
        Assert.Equal(("date line", "2026-02-12"), (evidence.From, evidence.Others.Single().Value));
    }

    [Fact]
    public void A_day_that_the_calendar_does_not_have_is_not_believed()
    {
        var article = Read("date 2026-02-30 Rain\n\nHigh water\n\nIt rained.");

        Assert.Equal((null, "Rain", "High water"), (article.Published, article.Standfirst, article.Headline));
    }

    [Fact]
    public void A_flattened_post_becomes_one_embed_in_its_place()
    {
        var article = Read("""
            date 2026-02-11 Rain

            High water

            It rained.

            View this post on Instagram

            A post shared by Mara Lind (@maralind)

            It stopped.
            """);

        Assert.Equal(["It rained.", "[instagram maralind: ]", "It stopped."], BodyOf(article));
        Assert.Equal("It rained.\nIt stopped.", article.Text);
        Assert.Equal("Mara Lind", article.Embeds.Single().Author);
    }

    [Fact]
    public void A_caption_between_invitation_and_signature_is_the_posts()
    {
        Assert.Equal(["One.", "[instagram maralind: Rain again\n#quay]", "Two."], BodyOf(Read(
            "Head\n\nOne.\n\nView this post on Instagram\n\nRain again\n\n#quay\n\nA post shared by Mara Lind (@maralind)\n\nTwo.")));
    }

    [Fact]
    public void An_invitation_without_a_signature_takes_no_words_of_the_story()
    {
        Assert.Equal(["One.", "[instagram : ]", "Two.", "[instagram maralind: ]"], BodyOf(Read(
            "Head\n\nOne.\n\nView this post on Instagram\n\nTwo.\n\nView this post on Instagram\n\nA post shared by Mara Lind (@maralind)")));
    }

    [Fact]
    public void Two_posts_in_a_row_are_two_embeds()
    {
        const string post = "View this post on Instagram\n\nA post shared by Mara Lind (@maralind)\n\n";

        Assert.Equal(2, Read("Head\n\nOne.\n\n" + post + post + "Two.").Embeds.Count);
    }

    [Fact]
    public void A_dashed_signature_takes_the_paragraph_before_it_unless_that_announces_the_post()
    {
        Assert.Equal(["She wrote:", "[x maralind: The river is up.]", "Two."], BodyOf(Read(
            "Head\n\nShe wrote:\n\nThe river is up.\n\n— Mara Lind (@maralind) February 11, 2025\n\nTwo.")));
        Assert.Equal(["She wrote:", "[x maralind: ]"], BodyOf(Read("Head\n\nShe wrote:\n\n— Mara Lind (@maralind) February 11, 2025")));
    }

    [Fact]
    public void A_lone_address_and_the_post_before_it_are_one_embed()
    {
        var embed = Assert.Single(Read("Head\n\nOne.\n\nThe river is up. — Mara Lind (@maralind) February 11, 2025\n\n"
            + "https://twitter.com/maralind/status/1900000000000000001\n\nTwo.").Embeds);

        Assert.Equal(("1900000000000000001", "The river is up."), (embed.Id, embed.Text));
    }

    [Fact]
    public void What_a_consent_wall_says_is_no_text_and_the_post_behind_it_is_one_embed()
    {
        Assert.Equal(["One.", "[x maralind: Rain.]", "Two."], BodyOf(Read(
            "Head\n\nOne.\n\nSkip twitter post by Mara Lind\n\nAllow Twitter content?\n\nRain. — Mara Lind (@maralind) May 1, 2020\n\n"
            + "End of twitter post by Mara Lind\n\nTwo.")));
        Assert.Equal(["One.", "Two."], BodyOf(Read("Head\n\nOne.\n\nEmpfohlener redaktioneller Inhalt\n\nTwo.")));
    }

    [Fact]
    public void A_pictures_address_inside_a_sentence_is_left_out_of_it()
    {
        Assert.Equal("She sent to friends.", Read("Head\n\nShe sent pic.twitter.com/aBc1 to friends.").Text);
    }

    [Fact]
    public void No_record_is_too_strange()
    {
        string[] pieces = ["date 2026-02-11 ", "\n\n", "\r", "One.", "— Mara (@mara) May 1, 2020", "View this post on Instagram", "A post shared by Mara (@mara)",
            "Posted by Mara", "♬", "https://t.co/a", " pic.twitter.com/b ", "Externer Inhalt", "\u00AD", ":"];
        var records = Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(records, IsSound).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(record => IsSound(record ?? "")).QuickCheckThrowOnFailure();

        static bool IsSound(string record)
        {
            var article = Read(record);
            string words = string.Join('\n', article.Blocks.Where(block => block.Span is not null).Select(block => block.Span!.Value.Of(article.Text).ToString()));
            return words == article.Text && article.Embeds.Count == article.Blocks.Count(block => block.Embed is not null);
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1604-12-31")]
    [InlineData("2100-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_of_no_newspaper_is_unknown(string day)
    {
        var article = Read($"date {day} The water rose fast\n\nHigh water at Port Averne\n\nIt rained.");

        Assert.Null(article.Published);
        Assert.Equal("The water rose fast", article.Standfirst);
    }

    [Fact]
    public void A_reading_that_is_cancelled_ends_before_the_next_paragraph() => Assert.Throws<OperationCanceledException>(() =>
        PlainTextRecord.Read("High water\n\nIt rained.", null, null, new ReadingLimits(long.MaxValue, new CancellationToken(true))));
}
