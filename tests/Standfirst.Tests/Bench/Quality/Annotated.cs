using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

/// <summary>Invented pages with an invented truth.</summary>
static class Annotated
{
    /// <summary>A truth in which nothing was annotated, to be filled with "with".</summary>
    public static readonly AnnotatedPage Page = new() { Id = "ferry", Page = "set/pages/ferry.html" };

    /// <summary>The value and the number of pages of each measure.</summary>
    public static Dictionary<string, (double Value, int Pages)> Values(IEnumerable<Score> scores) =>
        scores.ToDictionary(score => score.Measure, score => (Math.Round(score.Value, 3), score.Pages));
}
