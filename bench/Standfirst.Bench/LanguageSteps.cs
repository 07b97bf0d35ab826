using Standfirst.Articles;
using Standfirst.Language.ContentNotes;
using Standfirst.Language.Marks;
using Standfirst.Language.People;
using Standfirst.Language.Quotations;
using Standfirst.Language.Sentences;
using Standfirst.Language.Timeline;
using Standfirst.Language.Times;

namespace Standfirst.Bench;

/// <summary>Where the time and the memory of the language stage go, step by step.</summary>
static class LanguageSteps
{
    static readonly string[] Names =
        ["cut and tag", "marks", "names", "quotations", "people", "times", "timeline", "notes"];

    /// <summary>
    /// Prints for each step microseconds and bytes an article, each article and step at the best of its readings, how many
    /// tokens it reads a second, and the median article's time for the whole stage.
    /// </summary>
    public static void Print(IReadOnlyList<byte[]> pages, int rounds)
    {
        var read = pages.Select(page => NewsReader.Read(page, options: Ways.WithoutStory));
        List<Article> articles = [.. read.Where(article => article.Text.Length > 0)];
        var times = new StepTimes(Names.Length, articles.Count);
        long tokens = articles.Sum(Tokens);
        times.Measure(rounds, article => Read(articles[article], times));
        Console.WriteLine($"{articles.Count} articles, {tokens} tokens");
        for (int step = 0; step < Names.Length; step++)
            PrintRow(Names[step], times.Microseconds(step), times.Bytes(step));
        PrintRow("whole", times.Wholes.Average(), Enumerable.Range(0, Names.Length).Sum(times.Bytes));
        double median = Medians.Of(times.Wholes);
        Console.WriteLine($"median article {median:F1} µs: {1e6 / median:N0} articles a second");

        void PrintRow(string name, double time, double bytes) => Console.WriteLine($"{name,-12}{time,10:F1} µs{bytes,10:N0} B"
            + $"{tokens / articles.Count / time,8:F2} million tokens a second{1e6 / time,10:N0} articles a second");
    }

    static long Tokens(Article article)
    {
        using var story = Story.Cut(article);
        return story.Tokens.Length;
    }

    static void Read(Article article, StepTimes times)
    {
        using var story = Story.Cut(article);
        times.Done();
        using var marks = QuotationMarks.Find(story);
        times.Done();
        using var cast = PersonFinder.Find(story);
        times.Done();
        var quotations = QuotationFinder.Find(story, marks, cast);
        times.Done();
        FirstPersonFinder.Find(cast, quotations);
        var people = cast.People();
        times.Done();
        var expressions = TimeFinder.Find(story, quotations);
        times.Done();
        TimelineMaker.Make(story, expressions, people, quotations);
        times.Done();
        ContentNoteFinder.Find(story);
        times.Done();
    }
}
