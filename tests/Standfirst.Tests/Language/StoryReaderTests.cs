using Standfirst.Articles;
using Standfirst.Language.ContentNotes;
using Standfirst.Language.Marks;
using Standfirst.Language.People;
using Standfirst.Language.Quotations;
using Standfirst.Language.Sentences;
using Standfirst.Language.Times;
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
}
