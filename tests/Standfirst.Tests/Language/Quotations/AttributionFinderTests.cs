using Standfirst.Articles;
using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

public class AttributionFinderTests
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

    [Fact]
    public void A_verb_right_behind_a_comma_in_marks_reports() =>
        Assert.Equal("the agency | reported | This is “roughly the same as it has been all month,”",
            Told(Read("This is “roughly the same as it has been all month,” reported the agency."), "roughly the same"));

    [Fact]
    public void Whose_daughter_she_is_does_not_speak()
    {
        var article = Read("Tom Ashe sold the boat.", "Tom Ashe's own daughter, Ivy Marsh, said: “It was a good boat.”");

        Assert.Equal("Ivy Marsh", Speaker(article, "good boat"));
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
    public void What_others_call_something_is_none_of_who_denies_it()
    {
        var article = Read("Tom Ashe pleaded not guilty to hiding money in what prosecutors called a “game with choir robes.”");

        Assert.Contains(article.Quotations, one => Words(article, one.Mention) == "prosecutors" && one.Kind == QuotationKind.Mixed);
        Assert.DoesNotContain(article.Quotations, one => one.Kind != QuotationKind.Indirect && Words(article, one.Mention) == "Tom Ashe");
    }

    [Fact]
    public void Who_stands_in_a_place_beside_a_cue_says_nothing_there()
    {
        var article = Read("“I knew him by the walk,” Ana Ruiz says two days later at her kitchen table, with his hand in hers.");

        Assert.EndsWith("| says | I knew him by the walk,", Told(article, "by the walk"), StringComparison.Ordinal);
        Assert.Equal(QuotationKind.Direct, article.Quotations[0].Kind);
    }

    [Fact]
    public void A_clause_behind_that_has_a_verb()
    {
        var article = Read("Ana Ruiz told the paper that on 6 October after travelling back from Spain, Tom Ashe “walked into the station and "
            + "sat down.”");

        Assert.Contains("sat down", Told(article, "on 6 October"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The crates were stacked according to their weight, and nobody asked why it took until noon.")]
    [InlineData("Guests were seated according to an ancient custom that nobody could explain to them.")]
    public void What_one_goes_by_does_not_speak(string text) =>
        Assert.DoesNotContain(Read(text).Quotations, one => Words(Read(text), one.Cue).StartsWith("according", StringComparison.Ordinal));
}
