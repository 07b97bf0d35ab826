using Standfirst.Articles;
using Standfirst.Language;
using Standfirst.Language.ContentNotes;
using Standfirst.Language.Marks;
using Standfirst.Language.People;
using Standfirst.Language.Quotations;
using Standfirst.Language.Sentences;
using Standfirst.Language.Times;
using Standfirst.Tests.House;
using Standfirst.Text;

namespace Standfirst.Tests.Language;

public class StoryReaderTests
{
    static readonly Article Told = ToldStory.Of(
        "2020-12-23", "en", "“We waited,” Ana Ruiz said on Tuesday.", "She had been there since 3 May 2019.");

    static void Ends(Action<Story> step)
    {
        using var cancel = new CancellationTokenSource();
        using var story = Story.Cut(Told, new ReadingLimits(long.MaxValue, cancel.Token));
        step(story);

        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() => step(story));
    }

    [Fact]
    public void The_finder_of_people_ends_when_the_reading_does() => Ends(story => PersonFinder.Find(story).Dispose());

    [Fact]
    public void The_finder_of_times_ends_when_the_reading_does() => Ends(story => TimeFinder.Find(story, []));

    [Fact]
    public void The_finder_of_content_notes_ends_when_the_reading_does() => Ends(story => ContentNoteFinder.Find(story));

    [Fact]
    public void The_finder_of_quotations_ends_when_the_reading_does()
    {
        using var cancel = new CancellationTokenSource();
        using var story = Story.Cut(Told, new ReadingLimits(long.MaxValue, cancel.Token));
        using var marks = QuotationMarks.Find(story);
        using var cast = PersonFinder.Find(story);

        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() => QuotationFinder.Find(story, marks, cast));
    }

    public static TheoryData<string> Hostile() => new("“ ‘ ” ’ \" said she he Anna Berg told . , the and", "“ ‘", "“a ‘b’ c”",
        "“We waited,” Anna Berg said.");

    [TimedTheory, MemberData(nameof(Hostile))]
    public void A_text_of_marks_names_and_cues_at_random_takes_time_in_proportion(string words)
    {
        Time(words, 10_000);

        double small = Time(words, 50_000), large = Time(words, 400_000);

        // Eight times the text; three times as much again is noise, sixty-four times would be a square.
        Assert.True(large < 24 * small + 20, $"{small} ms, then {large} ms");
    }

    static double Time(string words, int count)
    {
        var random = new Random(7);
        string[] all = words.Split(' ');
        var article = ShortStory.Of("en", string.Join(' ', Enumerable.Range(0, count).Select(_ => all[random.Next(all.Length)])));
        return ProcessorTime.Of(() => StoryReader.Read(article, notesContent: true, ReadingLimits.None)).TotalMilliseconds;
    }
}
