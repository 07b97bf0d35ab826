using System.Diagnostics;
using Standfirst.Articles;
using Standfirst.Tests.House;
using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("“We will not wait,” said Ana Ruiz.", "Ana Ruiz | said | We will not wait,")]
    [InlineData("“We will not wait,” Ana Ruiz said.", "Ana Ruiz | said | We will not wait,")]
    [InlineData("Ana Ruiz said: “We will not wait.”", "Ana Ruiz | said: | We will not wait.")]
    [InlineData("'We will not wait,' she said.", "she | said | We will not wait,")]
    public void The_speaker_stands_before_the_cue_or_behind_it(string text, string told)
    {
        var article = Read(text);

        // Whether a colon belongs to the cue is left open.
        Assert.Equal(told.Replace(":", "", StringComparison.Ordinal),
            Told(article, "not wait").Replace(":", "", StringComparison.Ordinal));
        Assert.Equal(QuotationKind.Direct, article.Quotations[0].Kind);
    }

    [Fact]
    public void An_interrupted_quotation_is_one()
    {
        var article = Read("“We will not wait,” she said, “and we will not pay.”");

        Assert.Equal("she | said | We will not wait, ~ and we will not pay.", Told(article, "not wait"));
    }

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

    [Fact]
    public void A_mixed_quotation_holds_the_writers_words_too()
    {
        var article = Read("Ana Ruiz said the plan was “a very bad joke” and should be dropped.");

        Assert.Equal(QuotationKind.Mixed, article.Quotations[0].Kind);
        Assert.Equal("Ana Ruiz", Words(article, article.Quotations[0].Mention));
    }

    [Fact]
    public void An_indirect_quotation_has_no_marks()
    {
        var article = Read("Ana Ruiz said that the ministry would not wait any longer.");

        Assert.Equal("Ana Ruiz | said | that the ministry would not wait any longer", Told(article, "not wait"));
        Assert.Equal(QuotationKind.Indirect, article.Quotations[0].Kind);
    }

    [Fact]
    public void Who_is_behind_according_to_is_the_speaker()
    {
        var article = Read("The ferry will be repaired by May, according to Ana Ruiz.");

        Assert.Equal("Ana Ruiz | according to | The ferry will be repaired by May", Told(article, "repaired"));
    }

    [Theory]
    [InlineData("Her first film, “The Long Way Down”, opens in May.")]
    [InlineData("Ian “Chippy” Carver left the club in May.")]
    [InlineData("The so-called “experts” met in May.")]
    [InlineData("Ida Ruiz has a poem in the book. It is called “Queue”.")]
    [InlineData("Rumours of a “trial separation” had been going round since the summer.")]
    [InlineData("“Due,” a ballad for voice and harp, came out at midnight.")]
    public void Titles_nicknames_and_scare_quotes_are_no_quotations(string text) => Assert.Empty(Read(text).Quotations);

    [Fact]
    public void A_dash_names_the_speaker() =>
        Assert.Equal("Ana Ruiz | - | Nobody wins here today.", Told(Read("“Nobody wins here today.” – Ana Ruiz"), "Nobody"));

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
    public void A_verb_right_behind_a_comma_in_marks_reports() =>
        Assert.Equal("the agency | reported | This is “roughly the same as it has been all month,”",
            Told(Read("This is “roughly the same as it has been all month,” reported the agency."), "roughly the same"));

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

    [Theory]
    [InlineData("“I was dead,” Ana Ruiz said in a documentary in 1999.", "1999")]
    [InlineData("“I was dead,” Ana Ruiz told the inquiry last month.", "2020-11")]
    [InlineData("In October 2019 Ana Ruiz told the inquiry that she was dead.", "2019-10")]
    [InlineData("Ana Ruiz last year said that she was dead.", "2019")]
    [InlineData("“I was dead,” Ana Ruiz said on 18 November.", "2020-11-18")]
    [InlineData("“I was dead,” Ana Ruiz said on Monday.", "2020-12-21")]
    [InlineData("“I was dead,” said the class of 1999.", null)]
    [InlineData("1999 winner Ana Ruiz said that she was dead.", null)]
    [InlineData("“I was dead,” says Ana Ruiz in 1999.", null)]
    [InlineData("Ana Ruiz said that in 1999 she was dead.", null)]
    [InlineData("Ana Ruiz, who had been ill since 1999, said that she was dead.", null)]
    [InlineData("By 1999 Ana Ruiz said that she was dead.", null)]
    [InlineData("In 2019 the firm reported a loss of four boats.", null)]
    public void The_time_beside_the_cue_is_when_it_was_said(string text, string? said)
    {
        var article = Read(Dated(text));

        Assert.Equal(said, article.Quotations[0].Said);
    }

    static Article Dated(string text) =>
        ShortStory.Of("en", text) with { Published = new("2020-12-22", "2020-12-22", MomentPrecision.Day) };

    [Fact]
    public void What_was_said_on_a_day_counts_from_that_day()
    {
        var article = Read(Dated("“We will leave tomorrow,” Ana Ruiz said on 18 November."));

        Assert.Equal("2020-11-19", article.TimeExpressions[0].Value);
    }

    [Theory]
    [InlineData("Her publisher, Quill & Sons, said that the novel would be late.", "Her publisher, Quill & Sons")]
    [InlineData("Her publisher, Marsh Lane Books, said that the novel would be late.", "Marsh Lane Books")]
    [InlineData("The diocese said that the novel would be late.", "The diocese")]
    public void A_firm_or_a_group_is_no_person(string text, string mention)
    {
        var article = Read("Ana Ruiz lives with her husband, the baker Tom Ashe.", text);

        Assert.StartsWith(mention, Told(article, "would be late"), StringComparison.Ordinal);
        Assert.Null(Speaker(article, "would be late"));
    }

    [Fact]
    public void A_friend_of_whom_nothing_is_told_is_nobody_of_the_cast()
    {
        var article = Read("Ana Ruiz and Tom Ashe sold the boat. A friend of the pair was surprised. “It was a good boat,” "
            + "said the friend.");

        Assert.Null(Speaker(article, "good boat"));
    }

    [Fact]
    public void Whose_daughter_she_is_does_not_speak()
    {
        var article = Read("Tom Ashe sold the boat.", "Tom Ashe's own daughter, Ivy Marsh, said: “It was a good boat.”");

        Assert.Equal("Ivy Marsh", Speaker(article, "good boat"));
    }

    [Theory]
    [InlineData("Ana Ruiz, 41, a baker, lives in Leeds.", "The 41-year-old said that she would wait.", "The 41-year-old")]
    [InlineData("Ana Ruiz, 41, a baker, lives in Leeds.", "“I will wait,” said the 41-year-old.", "the 41-year-old")]
    [InlineData("Tom Ashe, a vice-admiral, lives in Leeds.", "On Friday the vice-admiral said that he would wait.",
        "the vice-admiral")]
    public void A_mention_ends_in_no_hyphenated_word(string lead, string text, string mention) =>
        Assert.StartsWith(mention + " |", Told(Read(lead, text), "wait"), StringComparison.Ordinal);

    [Fact]
    public void A_pronoun_before_its_name_means_the_name()
    {
        var article = Read("“We waited,” said Leo Marsh.", "Asked whether he would wait, Tom Ashe hesitated. “How long?” he said.");

        Assert.Equal("Tom Ashe", Speaker(article, "How long"));
    }

    [Fact]
    public void Words_within_other_contents_are_told_with_them()
    {
        var article = Read("Ana Ruiz said that she woke after hearing that the river had risen.");

        Assert.Equal("Ana Ruiz | said | that she woke after hearing that the river had risen",
            Told(article, "river had risen"));
        Assert.Single(article.Quotations);
    }

    [Theory]
    [InlineData("Ana Ruiz has written about loss before.")]
    [InlineData("It had, according to court papers, nine ships in the harbour.")]
    public void A_word_or_two_without_marks_are_no_quotation(string text) =>
        Assert.DoesNotContain(Read(text).Quotations, one => one.Content.All(span => span.Length < 12));

    [Fact]
    public void Between_two_halves_in_marks_the_words_are_the_writers()
    {
        var article = Read("“A bridge,” Ana Ruiz said then, “is a promise that you can walk on.”");

        Assert.EndsWith("| A bridge, ~ is a promise that you can walk on.", Told(article, "bridge"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“We waited,” Ana Ruiz wrote on Instagram.", "Instagram")]
    [InlineData("Taking to Instagram, Ana Ruiz wrote: “We waited.”", "Instagram")]
    [InlineData("“We waited,” Ana Ruiz said in a statement.", "a statement")]
    [InlineData("“We waited,” Ana Ruiz posted on X.", "X")]
    [InlineData("In a live video on TikTok Ana Ruiz said: “We waited.”", "TikTok")]
    [InlineData("“We waited,” it says on its website. Ana Ruiz agreed.", "its website")]
    [InlineData("The club issued the following statement: “We waited.”", "the following statement")]
    [InlineData("Ana Ruiz confirmed it by letter. “We waited,” she wrote.", "letter")]
    [InlineData("Ana Ruiz was seen in a video on TikTok. “We waited,” she said in the clip.", "TikTok")]
    [InlineData("“We waited,” Ana Ruiz said.", null)]
    public void The_medium_is_told_beside_the_cue(string text, string? medium) =>
        Assert.Equal(medium, Read(text).Quotations[0].Medium);

    [Theory]
    [InlineData("“We waited,” Ana Ruiz said on Tuesday.", "2024-08-06")]
    [InlineData("“We waited,” Ana Ruiz said in a statement on Thursday.", "2024-08-08")]
    [InlineData("“We waited,” Ana Ruiz told the newspaper Marsh Echo yesterday.", "2024-08-07")]
    [InlineData("Ana Ruiz said that on Tuesday they had waited.", null)]
    [InlineData("Ana Ruiz told the newspaper that they had waited yesterday.", null)]
    public void The_day_is_the_last_of_its_name(string text, string? day)
    {
        var article = Read(ShortStory.Of("en", text) with { Published = new("2024-08-08", "", MomentPrecision.Day) });

        Assert.Equal(day, article.Quotations[0].Said);
    }

    [Fact]
    public void Behind_he_and_she_are_those_spoken_of()
    {
        var article = Read("Ana Ruiz met Tom Ashe in Leeds.", "“We waited,” she said.", "“And then we left,” he said.");

        Assert.Equal("Ana Ruiz", Speaker(article, "We waited"));
        Assert.Equal("Tom Ashe", Speaker(article, "then we left"));
    }

    [Fact]
    public void A_description_means_whom_the_sentence_before_is_about()
    {
        var article = Read("“We waited,” said Ana Ruiz.", "Her neighbour Tom Ashe was less amused. “I will not come "
            + "back,” the pensioner said.");

        Assert.Equal("Tom Ashe", Speaker(article, "not come back"));
    }

    [Fact]
    public void An_organisation_speaks_and_is_no_person()
    {
        var article = Read("The council said it would publish the figures next week.");

        Assert.Equal("The council", Words(article, article.Quotations[0].Mention));
        Assert.Null(article.Quotations[0].Speaker);
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void Marks_of_many_languages_are_quotations(string language, string text, string[] contents)
    {
        var article = Read(ShortStory.Of(language, text.Split('\n')));
        var found = article.Quotations.Where(one => one.Kind != QuotationKind.Indirect).SelectMany(one => one.Content)
            .OrderBy(span => span.Start).Select(span => Words(article, span));

        Assert.Equal(contents, found);
    }

    // English tells speech from what only stands in marks, and has its own tests.
    public static IEnumerable<object[]> Marked() =>
        MarkedParagraphs.All.Where(row => row.Language != "en")
            .Select(row => new object[] { row.Language, row.Text, row.Contents.SelectMany(one => one).ToArray() });

    [Theory]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("said")]
    [InlineData("said said said: “")]
    [InlineData("” said “ said ”")]
    [InlineData(", said:")]
    [InlineData("— “—” — said")]
    [InlineData("\uD800 said “\uDC00”")]
    public void Odd_texts_are_never_an_exception(string text)
    {
        var article = Read(text, text, "“" + text);

        Assert.All(article.Quotations, one => Assert.NotEmpty(one.Content));
    }

    [TimedTheory]
    [InlineData("“said ")]
    [InlineData("he said ")]
    [InlineData("he said that, ")]
    [InlineData("“a” said “b”, ")]
    [InlineData("' ")]
    public void Cues_by_the_hundred_thousand_take_linear_time(string unit)
    {
        var article = ShortStory.Of("en", string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));
        long started = Stopwatch.GetTimestamp();

        Read(article);

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 10);
    }

    [Fact]
    public void Words_behind_a_colon_are_of_who_posted_something_with_them()
    {
        var article = Read("The mayor's daughter, Molly Ashe, 22, posted a picture of the family's dog on Facebook with the words: "
            + "“Dad is sorry. So is the dog.”");

        Assert.EndsWith("| posted | Dad is sorry. So is the dog.", Told(article, "Dad is sorry"), StringComparison.Ordinal);
        Assert.Equal("Molly Ashe", Speaker(article, "Dad is sorry"));
    }

    [Theory]
    [InlineData("The hall was full, with one reader writing “Who asked for this bridge?”", "one reader | writing")]
    [InlineData("Ana Ruiz, the union's coach, said: “Who asked for this bridge?”", "Ana Ruiz, the union's coach | said")]
    [InlineData("The town ended free buses, a measure that it called “a new bridge.” Nobody came.", "it | called")]
    [InlineData("At school she was told by a tutor that she had “the hands of a bridge”.", "a tutor | was told")]
    [InlineData("Ana Ruiz of the bank Marsh & Lane wrote in a note last week that the town was “a bridge too far”.",
        "Ana Ruiz of the bank Marsh & Lane | wrote")]
    public void A_verb_beside_speech_reports_it(string text, string told) =>
        Assert.StartsWith(told, Told(Read(text), "bridge"), StringComparison.Ordinal);

    [Fact]
    public void Whom_it_is_said_to_is_no_part_of_what_is_said()
    {
        var article = Read("Ana Ruiz said to Tom Ashe, who was playing the king, “Darling, could you die faster?” He did.");

        Assert.EndsWith("| Darling, could you die faster?", Told(article, "Darling"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_quoted_next_to_what_was_told_is_told_with_it()
    {
        var article = Read("Tom Ashe says the army has gone soft, and “we are going to get away from” that.");

        Assert.Contains("get away from", Told(article, "gone soft"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_call_something_is_none_of_who_denies_it()
    {
        var article = Read("Tom Ashe pleaded not guilty to hiding money in what prosecutors called a “game with choir robes.”");

        Assert.Contains(article.Quotations, one => Words(article, one.Mention) == "prosecutors" && one.Kind == QuotationKind.Mixed);
        Assert.DoesNotContain(article.Quotations, one => one.Kind != QuotationKind.Indirect && Words(article, one.Mention) == "Tom Ashe");
    }

    [Fact]
    public void Behind_speech_a_name_alone_to_the_paragraphs_end_signs_it() =>
        Assert.Equal("Ana Ruiz", Speaker(
            Read("Ana Ruiz lives in Leeds.", "“We were asked, and we said no. Nobody listened.” Ana Ruiz, Leeds"), "we said no"));

    [Fact]
    public void Who_stands_in_a_place_beside_a_cue_says_nothing_there()
    {
        var article = Read("“I knew him by the walk,” Ana Ruiz says two days later at her kitchen table, with his hand in hers.");

        Assert.EndsWith("| says | I knew him by the walk,", Told(article, "by the walk"), StringComparison.Ordinal);
        Assert.Equal(QuotationKind.Direct, article.Quotations[0].Kind);
    }
}
