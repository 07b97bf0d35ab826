using Standfirst.Articles;
using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

public class WholeParagraphsTests
{
    [Fact]
    public void A_pull_quote_is_no_second_quotation()
    {
        var article = Read(ShortStory.OfBlocks("en", (BlockKind.Paragraph, "“We will not wait,” said Ana Ruiz."),
            (BlockKind.PullQuote, "“We will not wait”")));

        Assert.Single(article.Quotations);
    }

    [Fact]
    public void A_block_quote_belongs_to_the_words_that_lead_to_it()
    {
        var article = Read(ShortStory.OfBlocks("en", (BlockKind.Paragraph, "In a statement, Ana Ruiz said:"),
            (BlockKind.BlockQuote, "We will not wait any longer.")));

        Assert.Equal("Ana Ruiz", Words(article, article.Quotations.Single().Mention));
        Assert.Equal("a statement", article.Quotations.Single().Medium);
    }

    [Fact]
    public void Answers_are_the_interviewees_words()
    {
        var article = ShortStory.Of("en", "Ana Ruiz lives in Leeds. Ruiz has written nine novels.", "Q: Why?",
            "A: Because I had to.", "Q: What next?",
            "A: Sleep, I hope.");
        BlockRole?[] roles = [null, BlockRole.Question, BlockRole.Answer, BlockRole.Question, BlockRole.Answer];
        article = Read(article with { Blocks = [.. article.Blocks.Select((block, i) => block with { Role = roles[i] })] });

        Assert.Equal("- | - | Because I had to.", Told(article, "Because"));
        Assert.Equal("Ana Ruiz", Speaker(article, "Because"));
    }

    static Article Interview(string? headline, string? standfirst, params (BlockRole? Role, string Words)[] paragraphs)
    {
        var article = ShortStory.Of("en", [.. paragraphs.Select(paragraph => paragraph.Words)]);
        return Read(article with
        {
            Headline = headline,
            Standfirst = standfirst,
            Blocks = [.. article.Blocks.Select((block, i) => block with { Role = paragraphs[i].Role })],
        });
    }

    [Theory]
    [InlineData("Ana Ruiz: ‘I had to’", "Her friend Tom Ashe listens", "Ana Ruiz")]
    [InlineData("The last of the divers", "Tom Ashe comes up for air", "Tom Ashe")]
    [InlineData("The last of the Ashers", null, "Ana Ruiz")]
    public void Who_is_asked_is_named_in_the_headline_or_the_standfirst_or_first(
        string? headline, string? standfirst, string speaker)
    {
        var article = Interview(headline, standfirst, (null, "Ana Ruiz met Tom Ashe in Leeds."),
            (BlockRole.Question, "Why?"), (BlockRole.Answer, "Because I had to."));

        Assert.Equal(speaker, Speaker(article, "Because"));
    }

    [Fact]
    public void The_narrators_paragraph_is_no_answer()
    {
        var article = Interview("Ana Ruiz goes home", null, (null, "Ana Ruiz built boats. Tom Ashe sold them."),
            (BlockRole.Question, "Did they float?"), (BlockRole.Answer, "Most of them. I told him, “Mind the third one.”"),
            (BlockRole.Answer, "“The third one sank,” Tom Ashe told me later. “I minded it.”"),
            (BlockRole.Answer, "One of them is still at sea."));

        Assert.Equal("Tom Ashe | told | The third one sank, ~ I minded it.", Told(article, "sank"));
        Assert.Equal("Ana Ruiz", Speaker(article, "Most of them"));
        Assert.Equal("Ana Ruiz", Speaker(article, "still at sea"));
    }

    [Fact]
    public void A_turn_of_a_transcript_goes_on_where_its_mark_is_repeated()
    {
        var article = Read("\"RUIZ: We asked for a bridge and nothing else.", "\"But they gave us a ferry.",
            "\"ASHE: A good ferry.", "\"RUIZ: A slow ferry.", "\"ASHE: It was a gift.");

        Assert.Equal("RUIZ | - | We asked for a bridge and nothing else. ~ But they gave us a ferry.", Told(article, "But they"));
    }

    [Fact]
    public void A_block_quote_without_a_word_says_nothing()
    {
        var article = ShortStory.OfBlocks("en", (BlockKind.BlockQuote, "\u00A0"), (BlockKind.BlockQuote, "We will not wait."));

        Assert.Equal("We will not wait.", Words(Read(article), Read(article).Quotations.Single().Content[0]));
    }

    [Fact]
    public void Answers_of_which_none_says_I_are_nobodys_words() => Assert.Empty(Interview(
        "All about boats", null, (null, "Ana Ruiz met Tom Ashe in Leeds."),
        (BlockRole.Question, "What is a boat?"), (BlockRole.Answer, "A boat is a thing that floats, with any luck."),
        (BlockRole.Question, "What is a ship?"), (BlockRole.Answer, "A ship is larger than a boat.")).Quotations);

    [Fact]
    public void A_list_of_what_things_are_like_is_no_transcript() => Assert.Empty(Read(
        "Weight: 36 ounces", "Colour: Deep blue", "Maker: Marsh Lane", "Length: Nine inches", "Weight: 12 ounces", "Ana Ruiz likes it.").Quotations);
}
