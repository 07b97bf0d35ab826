using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Language.People;

/// <summary>Texts made to be slow or strange.</summary>
public class HostileStoriesTests
{
    public static TheoryData<string, string> Pieces() => new()
    {
        { "one family", "{0}nna Ruiz and her brother Tom{0} Ruiz met Mrs Ruiz. " },
        { "one name", "Ruiz " },
        { "many names", "Mara{0} Lindqvist{0}, 41, the novelist, said. " },
        { "pronouns", "She told her that her husband was the novelist. " },
        { "capitals", "Aa{0} " },
        { "marks", "“Ana “ " },
        { "particles", "van de la " },
        { "relations", "her mother of the brother of sons " },
        { "lists", "sons Leo (4), Max, two, and " },
        { "hyphens", "Ana-" },
        { "hyphens of names", "Ana-Ruiz{0}-" },
        { "strangers", "A witness saw the witness. The mother of the singer met the other. " },
        { "what is told of others", "“My gran met Ana{0}. She is a nurse, she's 86. " },
        { "relatives that go on", "She is survived by her son, Leo{0}, and two daughters, one of whom, Ida, " },
    };

    [Theory, MemberData(nameof(Pieces))]
    public void A_long_text_is_read_to_its_end(string _, string piece) =>
        Assert.NotNull(NamedStory.People(Text(piece, 2_000)));

    [TimedTheory, MemberData(nameof(Pieces))]
    public void A_long_text_takes_time_in_proportion(string _, string piece)
    {
        Time(piece, 1_000);

        double small = Time(piece, 8_000), large = Time(piece, 64_000);

        // Eight times the text; three times as much again is noise, sixty-four times would be a square.
        Assert.True(large < 24 * small + 20, $"{small} ms, then {large} ms");
    }

    static string Text(string piece, int times) =>
        string.Concat(Enumerable.Range(0, times).Select(number => string.Format(null, piece, number % 7919)));

    // The best of three: other work on the machine only makes it slower.
    static double Time(string piece, int times)
    {
        using var story = Story.Cut(NamedStory.Of(Text(piece, times)));
        double best = double.MaxValue;
        for (int round = 0; round < 3; round++)
        {
            TimeSpan time = ProcessorTime.Of(() => PersonFinder.Find(story).Dispose());
            best = Math.Min(best, time.TotalMilliseconds);
        }
        return best;
    }

    [Theory]
    [InlineData("“")]
    [InlineData("-")]
    [InlineData("Ana -")]
    [InlineData("the")]
    [InlineData("The 41-year-old")]
    [InlineData("her husband")]
    [InlineData("sons")]
    [InlineData("Ruiz (")]
    [InlineData("Ruiz, 41")]
    [InlineData("Ruiz, a")]
    [InlineData("Ruiz has")]
    [InlineData("married to")]
    [InlineData("Mr")]
    [InlineData("Dr. ")]
    [InlineData("van der")]
    [InlineData("The eldest")]
    [InlineData("The mother of the")]
    [InlineData("She is survived by")]
    [InlineData("Ruiz has children, one of whom,")]
    [InlineData("Ruiz, who has")]
    [InlineData("Ruiz sits as")]
    [InlineData("Her coach is Ana Ruiz")]
    [InlineData("“Ida came. She is a")]
    [InlineData("“My")]
    [InlineData("Ana Ruiz (")]
    [InlineData("Big")]
    [InlineData("editor here. Ana Ruiz left.")]
    [InlineData("-back here. Ana Ruiz left.")]
    [InlineData("to daughter Ana Ruiz.")]
    [InlineData("birth to a daughter, Ana Ruiz.")]
    [InlineData("born daughter of Ana Ruiz")]
    [InlineData("The couple")]
    [InlineData("Ana & Jan Ruiz, whose")]
    [InlineData("Ruiz died at the age of")]
    [InlineData("Ashe-")]
    [InlineData("\ud83d\ude00 Ana \ud83d")]
    public void A_text_may_end_anywhere(string text)
    {
        Assert.NotNull(NamedStory.People(text));
        Assert.NotNull(NamedStory.People("Ana Ruiz came. " + text));
    }
}
