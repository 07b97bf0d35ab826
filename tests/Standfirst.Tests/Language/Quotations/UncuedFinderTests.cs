using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

public class UncuedFinderTests
{
    [Fact]
    public void A_quotation_goes_on_in_the_next_sentence()
    {
        var article = Read("“We will not wait,” said Ana Ruiz. “It is too late.”");

        Assert.Equal("Ana Ruiz | said | We will not wait, ~ It is too late.", Told(article, "not wait"));
    }

    [Fact]
    public void A_quotation_over_several_paragraphs_is_one()
    {
        var article = Read("“I lost the boat,” Ana Ruiz said. “I looked for it all night.", "“In the morning it was back.",
            "“Somebody had washed it.”");

        Assert.Equal("Ana Ruiz | said | I lost the boat, ~ I looked for it all night. ~ In the morning it was back. ~ "
            + "Somebody had washed it.",
            Told(article, "lost the boat"));
    }

    [Fact]
    public void A_quotation_over_several_paragraphs_may_have_its_cue_at_the_end()
    {
        var article = Read("“I lost the boat.", "“In the morning it was back,” Ana Ruiz said.");

        Assert.Equal("Ana Ruiz | said | I lost the boat. ~ In the morning it was back,", Told(article, "lost the boat"));
    }

    [Fact]
    public void Without_a_cue_the_speaker_goes_on()
    {
        var article = Read("“I lost the boat,” Ana Ruiz said.", "“In the morning it was back.”",
            "“Somebody had washed it,” she added.");

        Assert.Equal("- | - | In the morning it was back.", Told(article, "In the morning"));
        Assert.Equal("Ana Ruiz", Speaker(article, "In the morning"));
        Assert.Equal("Ana Ruiz", Speaker(article, "washed it"));
    }

    [Theory]
    [InlineData("Her first film, “The Long Way Down”, opens in May.")]
    [InlineData("Ian “Chippy” Carver left the club in May.")]
    [InlineData("The so-called “experts” met in May.")]
    [InlineData("Ida Ruiz has a poem in the book. It is called “Queue”.")]
    [InlineData("Rumours of a “trial separation” had been going round since the summer.")]
    [InlineData("“Due,” a ballad for voice and harp, came out at midnight.")]
    [InlineData("Tom Ashe had a part in her 1994 “Songs of the Quay.” It closed in May.")]
    public void Titles_nicknames_and_scare_quotes_are_no_quotations(string text) => Assert.Empty(Read(text).Quotations);

    [Fact]
    public void A_dash_names_the_speaker() =>
        Assert.Equal("Ana Ruiz | - | Nobody wins here today.", Told(Read("“Nobody wins here today.” – Ana Ruiz"), "Nobody"));

    [Fact]
    public void Behind_speech_a_name_alone_to_the_paragraphs_end_signs_it() =>
        Assert.Equal("Ana Ruiz", Speaker(
            Read("Ana Ruiz lives in Leeds.", "“We were asked, and we said no. Nobody listened.” Ana Ruiz, Leeds"), "we said no"));

    [Fact]
    public void A_label_before_a_name_is_no_speech() =>
        Assert.Empty(Read("The paper sent its “national weather correspondent” Tom Ashe to the pier, and he came back wet.").Quotations);

    [Fact]
    public void An_invitation_to_follow_the_writer_is_no_speech()
    {
        var article = Read("“I lost the boat,” Ana Ruiz said. “I looked for it.", "“It was back.”", "“Follow Tom Ashe on X @tomashe.”");

        Assert.DoesNotContain(article.Quotations, one => one.Content.Any(span => Words(article, span).Contains("Follow", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Tom Ashe added that the pier was shut.", "Tom Ashe")]
    [InlineData("Another sailor, Tom Ashe, said they often go without water.", "Tom Ashe")]
    [InlineData("Tom Ashe added that some captains now deny that the pier was shut.", "Tom Ashe")]
    [InlineData("I asked whether the pier was shut.", "Ana Ruiz")]
    [InlineData("The pier was shut that week.", "Ana Ruiz")]
    public void Speech_goes_on_from_whose_words_lead_to_it(string text, string name) => Assert.Equal(
        name, Speaker(Read("“I lost the boat,” Ana Ruiz said.", text, "“Nobody told us anything.”"), "Nobody told us"));

    [Fact]
    public void Behind_a_comma_in_marks_the_name_speaks_whatever_the_verb_is() => Assert.Equal(
        "Ana Ruiz | - | He talks about boats,",
        Told(Read("“He talks about boats,” Ana Ruiz, a 32-year-old composer who plays the harp and the fiddle, messaged us."), "about boats"));

    [Theory]
    [InlineData("The pier was shut for the winter, Tom Ashe said. “Nobody told us anything.”")]
    [InlineData("Ana Ruiz's boat was lost near the pier, Tom Ashe said. “Nobody told us anything.”")]
    [InlineData("In a talk with the paper later that day, Tom Ashe went further: “Nobody told us anything.”")]
    [InlineData("Tom Ashe met Ana Ruiz. Asked whether a new pier would be built, he went on: “Nobody told us anything.”")]
    public void The_words_before_speech_tell_whose_it_is(string text) =>
        Assert.Equal("Tom Ashe", Speaker(Read("“I lost the boat,” Ana Ruiz said. Tom Ashe found it.", text), "Nobody told us"));

    [Fact]
    public void What_leads_to_speech_and_is_no_person_does_not_make_the_last_speaker_speak()
    {
        var article = Read("“One,” Ana Ruiz said. “Two,” Ana Ruiz said. “Three,” Ana Ruiz said. “Four,” Ana Ruiz said.",
            "It involves saying a wish to people in your life: “May you be well and warm.”");

        Assert.Null(Speaker(article, "be well"));
    }
}
