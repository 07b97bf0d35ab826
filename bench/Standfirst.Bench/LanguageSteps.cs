using System.Diagnostics;
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
        ["cut and tag", "marks", "names", "quotations", "people", "times", "timeline", "notes", "whole"];

    /// <summary>
    /// Prints for each step microseconds and bytes an article, each article and step at the best of its readings, how many
    /// tokens it reads a second, and the median article's time for the whole stage.
    /// </summary>
    public static void Print(IReadOnlyList<byte[]> pages, int rounds)
    {
        List<Article> articles = [.. pages.Select(page => NewsReader.Read(page, options: Ways.WithoutStory)).Where(article => article.Text.Length > 0)];
        var shortest = new double[articles.Count, Names.Length];
        double[] allocated = new double[Names.Length];
        long tokens = 0;
        for (int round = 0; round < rounds + Contest.WarmUp; round++)
        {
            Array.Clear(allocated);
            tokens = 0;
            for (int article = 0; article < articles.Count; article++)
            {
                double[] times = new double[Names.Length];
                tokens += Read(articles[article], times, allocated);
                for (int step = 0; step < times.Length; step++)
                {
                    double known = round <= Contest.WarmUp ? double.MaxValue : shortest[article, step];
                    shortest[article, step] = Math.Min(known, times[step]);
                }
            }
        }
        Console.WriteLine($"{articles.Count} articles, {tokens} tokens");
        for (int step = 0; step < Names.Length; step++)
        {
            double time = Enumerable.Range(0, articles.Count).Sum(article => shortest[article, step]);
            Console.WriteLine($"{Names[step],-12}{time / articles.Count,10:F1} µs{allocated[step] / articles.Count,10:N0} B"
                + $"{tokens / time,8:F2} million tokens a second{articles.Count / time * 1e6,10:N0} articles a second");
        }
        double[] whole = [.. Enumerable.Range(0, articles.Count).Select(article => shortest[article, Names.Length - 1]).Order()];
        Console.WriteLine($"median article {whole[whole.Length / 2]:F1} µs: {1e6 / whole[whole.Length / 2]:N0} articles a second");
    }

    static long Read(Article article, double[] times, double[] allocated)
    {
        int step = 0;
        long started = Stopwatch.GetTimestamp(), before = GC.GetAllocatedBytesForCurrentThread();
        using var story = Story.Cut(article);
        Done();
        using var marks = QuotationMarks.Find(story);
        Done();
        using var cast = PersonFinder.Find(story);
        Done();
        var quotations = QuotationFinder.Find(story, marks, cast);
        Done();
        FirstPersonFinder.Find(cast, quotations);
        var people = cast.People();
        Done();
        var expressions = TimeFinder.Find(story, quotations);
        Done();
        TimelineMaker.Make(story, expressions, people, quotations);
        Done();
        ContentNoteFinder.Find(story);
        Done();
        times[step] = times.AsSpan(0, step).ToArray().Sum();
        allocated[step] = allocated.AsSpan(0, step).ToArray().Sum();
        return story.Tokens.Length;

        void Done()
        {
            times[step] += Stopwatch.GetElapsedTime(started).TotalMicroseconds;
            allocated[step++] += GC.GetAllocatedBytesForCurrentThread() - before;
            (started, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        }
    }
}
