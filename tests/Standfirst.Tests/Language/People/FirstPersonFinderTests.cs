using Standfirst.Articles;
using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Tests.Language.People;

public class FirstPersonFinderTests
{
    // What is told of the first person of a story, whose words stand in it.
    static Person Speaker(string text, string words, double confidence = 0.9)
    {
        using var story = Story.Cut(NamedStory.Of(text));
        using var cast = PersonFinder.Find(story);
        var content = new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        FirstPersonFinder.Find(cast, [new([content], QuotationKind.Direct) { Speaker = "p1", Confidence = confidence }]);
        return cast.People()[0];
    }

    [Theory]
    [InlineData("I'm 80")]
    [InlineData("I’m 80, you know")]
    [InlineData("Well, I am 80 years old")]
    public void Speakers_tell_their_age(string words) =>
        Assert.Contains("age: 80", NamedStory.Told(Speaker($"“{words},” Mara Lindqvist said.", words)));

    [Theory]
    [InlineData("I'm 80 per cent sure")]
    [InlineData("I'm 80% sure")]
    [InlineData("She is 80")]
    public void Not_every_number_is_the_speakers_age(string words) =>
        Assert.DoesNotContain("age: 80", NamedStory.Told(Speaker($"“{words},” Mara Lindqvist said.", words)));

    [Fact]
    public void A_speaker_who_is_unsure_tells_nothing() =>
        Assert.Empty(NamedStory.Told(Speaker("“I'm 80,” Mara Lindqvist said.", "I'm 80", 0.3)));

    [Theory]
    [InlineData("I met my daughter, Ida Holm, there", "daughter")]
    [InlineData("My late husband Ida Holm was there", "husband")]
    public void Whom_a_speaker_calls_my_is_a_relative(string words, string kind) =>
        Assert.Equal([kind], Speaker($"Mara Lindqvist said: “{words}.” Ida Holm left.", words).Relations
            .Select(relation => relation.Kind));

    [Fact]
    public void A_speaker_tells_how_old_a_relative_is()
    {
        const string text = "Tom Ashe thanked his grandmother, Ida Ashe. He said: “My gran raised me. She's 86.”";
        using var story = Story.Cut(NamedStory.Of(text));
        using var cast = PersonFinder.Find(story);
        var content = new TextSpan(text.IndexOf("My gran", StringComparison.Ordinal), "My gran raised me. She's 86.".Length);

        FirstPersonFinder.Find(cast, [new([content], QuotationKind.Direct) { Speaker = "p1", Confidence = 0.9 }]);

        Assert.Equal(["age: 86"], NamedStory.Told(cast.People()[1]));
    }

    [Fact]
    public void A_speaker_who_is_unsure_tells_of_relatives_of_the_same_name_alone()
    {
        Assert.Equal(["sister"], Speaker("Mara Holm said: “My sister Ida came.” Ida Holm left.", "My sister Ida came.", 0.6)
            .Relations.Select(relation => relation.Kind));
        Assert.Empty(Speaker("Mara Holm said: “My sister Ida came.” Ida Stone left.", "My sister Ida came.", 0.6).Relations);
    }

    [Fact]
    public void Who_is_named_behind_another_word_is_no_relative() =>
        Assert.Empty(Speaker("Mara Lindqvist said: “My daughter met Ida Holm.”", "My daughter met Ida Holm.").Relations);
}
