using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Tests.Language.People;

public class CastTests
{
    // Whom the last place of some words means; null where they mean nobody.
    static string? Meant(string words, string text, params int[] speakers)
    {
        using var story = Story.Cut(NamedStory.Of(text));
        using var cast = PersonFinder.Find(story);
        int at = text.LastIndexOf(words, StringComparison.Ordinal);
        var who = cast.WhoIs(story.TokenAt(at), story.TokenAt(at + words.Length), speakers);
        return who.Member == Cast.Nobody ? null : cast.People()[who.Member].Name;
    }

    [Theory]
    [InlineData("She", "Mara Lindqvist met Tom Ashe. She smiled.", "Mara Lindqvist")]
    [InlineData("He", "Mara Lindqvist met Tom Ashe. He smiled.", "Tom Ashe")]
    [InlineData("the novelist", "The novelist Mara Lindqvist met Ana Ruiz. “No,” said the novelist.", "Mara Lindqvist")]
    [InlineData("the 41-year-old", "Mara Lindqvist, 41, met Ana Ruiz, 50. “No,” said the 41-year-old.",
        "Mara Lindqvist")]
    [InlineData("her husband", "Mara Lindqvist came with her husband, Tom Ashe. She thanked her husband.", "Tom Ashe")]
    [InlineData("Mara’s husband", "Mara Lindqvist came with her husband, Tom Ashe. Then Mara’s husband left.", "Tom Ashe")]
    [InlineData("The mother of two", "Ana Ruiz, a mother of two, met Eva Holm. The mother of two left.", "Ana Ruiz")]
    [InlineData("The teenager", "Pearl Hoskins, 83, thanked Jayden Cole, 15. The teenager smiled.", "Jayden Cole")]
    [InlineData("The pensioner", "Jayden Cole, 15, thanked Pearl Hoskins, 83. Rob Delane left. The pensioner smiled.",
        "Pearl Hoskins")]
    [InlineData("the daughter", "Ana Ruiz came with her daughter, Eva Holm. Ida Stone left. “No,” said the daughter.",
        "Eva Holm")]
    [InlineData("the grandmother", "Ava Holm came with her mother, Eva Holm, 36, and Eva Holm said that her own mother, "
        + "Ida Stone, had come. “No,” said the grandmother.", "Ida Stone")]
    [InlineData("the Croatian", "Ana Ruiz, 24, lost. Later the Croatian won again.", "Ana Ruiz")]
    [InlineData("the 55-year-old", "Rob Delane met Jan Ruiz. He left. Tom Ashe came. The 55-year-old smiled. Then the "
        + "55-year-old sat.", "Tom Ashe")]
    [InlineData("he", "Rob Delane waited. “Tom Ashe is late,” he said.", "Rob Delane")]
    [InlineData("Ms Lindqvist", "Mara Lindqvist met Ana Ruiz. Ms Lindqvist left.", "Mara Lindqvist")]
    public void Words_mean_a_person(string words, string text, string name) => Assert.Equal(name, Meant(words, text));

    [Theory]
    [InlineData("She", "Tom Ashe met Rob Delane. She left.")]
    [InlineData("his wife", "Tom Ashe left. “No,” said his wife.")]
    [InlineData("a spokesman", "Tom Ashe left. “No,” said a spokesman.")]
    [InlineData("police", "Tom Ashe left. “No,” said police.")]
    public void Words_mean_nobody_who_is_named(string words, string text) => Assert.Null(Meant(words, text));

    [Fact]
    public void Who_spoke_last_goes_on_speaking() =>
        Assert.Equal("Tom Ashe", Meant("he", "Tom Ashe waited. Rob Delane waited for Jan Ruiz. “No,” he said.", 0));

    [Fact]
    public void Pronouns_and_descriptors_are_mentions()
    {
        const string text = "The novelist Mara Lindqvist won. She smiled. The novelist thanked her husband.";

        var person = Assert.Single(NamedStory.People(text));

        Assert.Equal(["Mara Lindqvist", "She", "The novelist", "her"], NamedStory.Mentions(person, text));
    }

    [Fact]
    public void A_pronoun_within_a_quotation_is_left_open()
    {
        const string text = "Tom Ashe left. “He is tired,” said Mara Lindqvist.";

        Assert.Equal(["Tom Ashe"], NamedStory.Mentions(NamedStory.People(text)[0], text));
    }

    [Fact]
    public void A_speaker_who_was_found_is_a_mention()
    {
        const string text = "Mara Lindqvist left. “No,” said the 41-year-old pilot. Ana Ruiz stayed.";
        using var story = Story.Cut(NamedStory.Of(text));
        using var cast = PersonFinder.Find(story);
        int first = story.TokenAt(text.IndexOf("the 41", StringComparison.Ordinal));

        cast.Confirm(first, first + 7, new(0, 0.9));
        var person = cast.People()[0];

        Assert.Contains(person.Mentions, span => span.Start == text.IndexOf("the 41", StringComparison.Ordinal));
        Assert.Contains("age: 41", NamedStory.Told(person));
    }

    [Fact]
    public void The_person_at_a_token_is_found()
    {
        using var story = Story.Cut(NamedStory.Of("Mara Lindqvist met Tom Ashe."));
        using var cast = PersonFinder.Find(story);

        Assert.Equal([0, 0, Cast.Nobody, 1, 1, Cast.Nobody], Enumerable.Range(0, 6).Select(cast.PersonAt));
    }

    [Fact]
    public void Of_confirmed_words_that_overlap_the_first_stay()
    {
        const string Words = "That wet boat";
        string text = "Mara Lindqvist left. " + string.Concat(Enumerable.Repeat(Words + " sank. ", 40));
        using var story = Story.Cut(NamedStory.Of(text));
        using var cast = PersonFinder.Find(story);
        for (int at = text.LastIndexOf(Words, StringComparison.Ordinal); at > 0; at = text.LastIndexOf(Words, at - 1, StringComparison.Ordinal))
        {
            int first = story.TokenAt(at);
            cast.Confirm(first, first + 3, new(0, 0.5));
            cast.Confirm(first, first + 2, new(0, 0.5));
        }

        var mentions = cast.People()[0].Mentions;

        Assert.Equal(41, mentions.Count);
        Assert.All(mentions.Skip(1), mention => Assert.Equal(Words.Length, mention.Length));
    }
}
