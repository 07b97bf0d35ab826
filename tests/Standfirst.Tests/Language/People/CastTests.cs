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
    [InlineData("The “Night Shift” star", "Mara Lindqvist sang on Monday. The “Night Shift” star, 38, smiled.", "Mara Lindqvist")]
    [InlineData("the widow", "Rob Delane came with his wife, Ida Stone. Mara Lindqvist lost her house. “No,” said the widow.",
        "Mara Lindqvist")]
    [InlineData("the keeper", "The goalkeeper Mara Lindqvist met Ana Ruiz. “No,” said the keeper.", "Mara Lindqvist")]
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
    [InlineData("The mother of the singer", "The singer Mara Lindqvist came with her mother, Eva Holm. Tom Ashe left. The mother "
        + "of the singer laughed.", "Eva Holm")]
    [InlineData("the mother of two", "Ana Ruiz came with her mother, Ida Stone. “No,” said the mother of two. Eva Holm thanked "
        + "her mother, Una Holm.", "Ida Stone")]
    [InlineData("the daughter", "Ana Ruiz came with her daughter, Eva Holm. As the daughter said, it was late. Una Holm came with "
        + "her daughter, Ida Stone.", "Eva Holm")]
    [InlineData("The eldest", "Ana Ruiz has three children: Leo (9), Max (7) and Ida (2). The eldest, who sings, left.", "Leo")]
    [InlineData("The youngest child", "Ana Ruiz has two children, Leo (9) and Max (7). The youngest child sings.", "Max")]
    [InlineData("the playwright", "The new play by Mara Lindqvist is long. Rob Delane sings. In the bar the playwright was glad.",
        "Mara Lindqvist")]
    [InlineData("the professor", "Prof. Mara Lindqvist waited for Ana Ruiz. “No,” said the professor.", "Mara Lindqvist")]
    [InlineData("The chairman", "Tom Ashe (Ind, Leeds), who chairs the board, met Jan Ruiz. The chairman said no.", "Tom Ashe")]
    [InlineData("the nurse", "Mara Lindqvist, a nurse, left. Leo Holm was in the same ward as the nurse.", "Mara Lindqvist")]
    [InlineData("the Friends’ secretary", "Mara Lindqvist, the secretary of the Friends, met Tom Ashe. Then the Friends’ secretary "
        + "left.", "Mara Lindqvist")]
    [InlineData("the senator", "Senator Ana Ruiz met Senator Eva Holm. Ruiz smiled. “No,” said the senator.", "Ana Ruiz")]
    [InlineData("the Croatian", "Ana Ruiz, 24, lost. Later the Croatian won again.", "Ana Ruiz")]
    [InlineData("the 55-year-old", "Rob Delane met Jan Ruiz. He left. Tom Ashe came. The 55-year-old smiled. Then the "
        + "55-year-old sat.", "Tom Ashe")]
    [InlineData("he", "Rob Delane waited. “Tom Ashe is late,” he said.", "Rob Delane")]
    [InlineData("Ms Lindqvist", "Mara Lindqvist met Ana Ruiz. Ms Lindqvist left.", "Mara Lindqvist")]
    public void Words_mean_a_person(string words, string text, string name) => Assert.Equal(name, Meant(words, text));

    [Theory]
    [InlineData("She", "Tom Ashe met Rob Delane. She left.")]
    [InlineData("his wife", "Tom Ashe left. “No,” said his wife.")]
    [InlineData("the witness", "Tom Ashe left. A witness saw him, Tom Ashe said. The police thanked the witness.")]
    [InlineData("the average driver", "Tom Ashe left. According to the firm, the average driver earns little.")]
    [InlineData("The youngest", "Ana Ruiz has two children, Leo and Max. The youngest, who sings, left.")]
    [InlineData("The driver", "The driver met Tom Ashe.")]
    [InlineData("the minister’s lawyer", "The minister Tom Ashe left. “No,” said the minister’s lawyer.")]
    [InlineData("the AP", "Tom Ashe left. “No,” said the AP.")]
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
    public void A_descriptor_means_the_speaker_who_was_found()
    {
        const string text = "The pilot Mara Lindqvist met Ana Ruiz. “No,” said the pilot.";
        using var story = Story.Cut(NamedStory.Of(text));
        using var cast = PersonFinder.Find(story);
        int first = story.TokenAt(text.IndexOf("the pilot", StringComparison.Ordinal));

        cast.Confirm(first, first + 2, new(1, 0.9));

        Assert.Equal(["Ana Ruiz", "the pilot"], NamedStory.Mentions(cast.People()[1], text));
    }

    [Theory]
    [InlineData("The singer’s mother heard it. “No,” she said.", true)]
    [InlineData("Her late mother heard it. “No,” she said.", true)]
    [InlineData("Her mother, Ida Holm, heard it. “No,” she said.", false)]
    [InlineData("Her mother, the vet Ida Holm, heard it. “No,” she said.", false)]
    [InlineData("Her brother heard it. “No,” she said.", false)]
    [InlineData("Her mother’s doctor heard it. “No,” she said.", false)]
    public void A_sentence_may_be_about_a_relative_without_a_name(string text, bool isUnnamed)
    {
        using var story = Story.Cut(NamedStory.Of(text));
        using var cast = PersonFinder.Find(story);
        int she = story.TokenAt(text.LastIndexOf("she", StringComparison.Ordinal));

        Assert.Equal(isUnnamed, UnnamedRelative.IsSubject(cast, story.Sentences[0], she));
    }

    [Fact]
    public void Who_was_brought_in_without_a_name_may_be_named_later()
    {
        const string text = "The idea came from a night watchman. Odd Moen saw it first. “No,” said the watchman.";
        using var story = Story.Cut(NamedStory.Of(text));
        using var cast = PersonFinder.Find(story);
        int first = story.TokenAt(text.IndexOf("the watchman", StringComparison.Ordinal));

        cast.Confirm(first, first + 2, new(0, 0.9));

        Assert.Contains("role: night watchman", NamedStory.Told(cast.People()[0]));
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
