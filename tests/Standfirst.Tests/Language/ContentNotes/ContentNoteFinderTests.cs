using Standfirst.Language.ContentNotes;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Language.ContentNotes;

public class ContentNoteFinderTests
{
    static string Found(string language, params string[] paragraphs)
    {
        var article = ToldStory.Of("2020-12-23", language, paragraphs);
        return string.Join("; ", ToldStory.Read(article, ContentNoteFinder.Find).Select(note =>
            $"{note.Topic}: {string.Join(", ", note.Evidence.Select(span => span.Of(article.Text).ToString()))}"));
    }

    [Theory]
    [InlineData("Her daughter was stillborn in March.", "stillbirth: stillborn")]
    [InlineData("She had a miscarriage in March.", "miscarriage: miscarriage")]
    [InlineData("They lost their baby at two days old.", "neonatal-death: lost their baby")]
    [InlineData("He died by suicide.", "suicide: suicide")]
    [InlineData("She took her own life.", "suicide: took her own life")]
    [InlineData("She has spoken of self-harm and an eating disorder.", "self-harm: self-harm; eating-disorder: eating disorder")]
    [InlineData("He was raped as a student.", "sexual-violence: raped")]
    [InlineData("He was found guilty of child sexual abuse.", "child-abuse: child sexual abuse")]
    [InlineData("A charity for victims of domestic abuse helped.", "domestic-abuse: domestic abuse")]
    [InlineData("He was found guilty of murder.", "violent-death: murder")]
    [InlineData("The suicide bomber was 19.", "terrorism: suicide bomber")]
    public void A_matter_is_noted_in_the_pages_own_term(string sentence, string expected) =>
        Assert.Equal(expected, Found("en", sentence));

    [Theory]
    [InlineData("It was political suicide, critics said.")]
    [InlineData("The film Suicide Squad opened.")]
    [InlineData("The band was killing it on stage.")]
    [InlineData("She shot a film in Kent.")]
    [InlineData("Fields of rape seed glowed.")]
    [InlineData("It was a miscarriage of justice.")]
    [InlineData("He wrote a murder mystery.")]
    [InlineData("She starred in Murder on the Night Ferry.")]
    [InlineData("His children get away with blue murder.")]
    public void A_phrase_that_means_something_else_is_none(string sentence) => Assert.Equal("", Found("en", sentence));

    [Theory]
    [InlineData("de", "Sie hatte eine Fehlgeburt.", "miscarriage: Fehlgeburt")]
    [InlineData("fr", "Elle a fait une fausse couche.", "miscarriage: fausse couche")]
    [InlineData("es", "Fue víctima de violencia de género.", "domestic-abuse: violencia de género")]
    [InlineData("fi", "Murder suicide rape.", "")]
    public void The_commonest_terms_of_other_languages_are_known(string language, string sentence, string expected) =>
        Assert.Equal(expected, Found(language, sentence));

    [Fact]
    public void A_note_points_at_a_few_places_only()
    {
        string[] paragraphs = [.. Enumerable.Repeat("The murder shocked the town.", 50)];
        var article = ToldStory.Of(null, "en", paragraphs);

        var note = Assert.Single(ToldStory.Read(article, ContentNoteFinder.Find));

        Assert.Equal(5, note.Evidence.Count);
        Assert.All(note.Evidence, span => Assert.True(span.Length <= 40));
    }

    [Fact]
    public void Notes_stand_in_the_order_of_the_text() => Assert.Equal(
        "violent-death: murder; suicide: suicide", Found("en", "It was no murder.", "It was suicide."));

    [Fact]
    public void Every_note_names_its_guideline() => Assert.All(Topics.All, topic => Assert.NotEqual("", topic.Guideline));

    [Theory]
    [InlineData("hanged hanging overdose poison poisoned jumped pills rope gun drowned slashed cut")]
    public void No_phrase_of_suicide_or_self_harm_tells_how(string methods)
    {
        var words = Topics.All.Where(topic => topic.Name is "suicide" or "self-harm")
            .SelectMany(topic => topic.Phrases.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(words.Intersect(methods.Split(' ')));
    }

    [Fact]
    public void A_text_of_nothing_but_phrases_is_read_in_linear_time()
    {
        string text = string.Concat(Enumerable.Repeat("took his own took her own suicide ", 20_000));

        Assert.True(ProcessorTime.Of(() => Found("en", text)) < TimeSpan.FromSeconds(5));
    }
}
