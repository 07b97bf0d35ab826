using Standfirst.Language.Sentences;

namespace Standfirst.Tests.Language.Sentences;

public class TaggerTests
{
    [Theory]
    [InlineData("The mayor said on Tuesday that she will resign .",
        "Determiner Noun PastTense Preposition Name Preposition Pronoun Modal Verb Mark")]
    [InlineData("“ We do n’t know , ” Ruiz told reporters .",
        "Mark Pronoun PresentTense Adverb Verb Mark Mark Name PastTense PluralNoun Mark")]
    [InlineData("Ana ’s two brothers were arrested in the old town .",
        "Name PossessiveEnding Numeral PluralNoun PastTense PastParticiple Preposition Determiner Adjective Noun Mark")]
    [InlineData("She has been working there since 2019 .",
        "Pronoun ThirdPerson PastParticiple Gerund Adverb Preposition Numeral Mark")]
    public void Words_have_the_tags_that_their_sentence_gives_them(string text, string tags)
    {
        using var story = Told.In("en", text.Replace(" n’t", "n’t").Replace(" ’s", "’s"));

        Assert.Equal(tags, string.Join(' ', story.Tags.ToArray()));
    }

    // Words are looked at in stretches; none of their ends may show.
    [Fact]
    public void A_phrase_has_the_same_tags_wherever_it_stands_in_a_long_sentence()
    {
        const int words = 7;
        using var story = Told.In("en", string.Concat(Enumerable.Repeat("and the ferry left for the island ", 40)).Trim() + ".");
        var phrases = story.Tags.ToArray().SkipLast(1).Chunk(words).ToList();

        Assert.Single(story.Sentences.ToArray());
        Assert.All(phrases.Skip(2).SkipLast(1), phrase => Assert.Equal(phrases[1], phrase));
    }

    [Fact]
    public void Words_of_other_languages_are_not_tagged()
    {
        using var story = Told.In("de", "Die Bürgermeisterin sagte am Dienstag ab.");

        Assert.All(story.Tags.ToArray(), tag => Assert.Equal(PartOfSpeech.None, tag));
    }

    [Fact]
    public void Every_token_of_an_English_text_has_a_tag()
    {
        using var story = Told.In("en", "THE BRIDGE IS SHUT\n12 – @desk #now https://a.example Ünïcödé 市议会 \ud800 ’\n…");

        Assert.Equal(story.Tokens.Length, story.Tags.Length);
        Assert.All(story.Tags.ToArray(), tag => Assert.NotEqual(PartOfSpeech.None, tag));
    }
}
