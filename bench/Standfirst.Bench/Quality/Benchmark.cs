namespace Standfirst.Bench.Quality;

/// <summary>A public benchmark: how its pages are known and how its answers are scored.</summary>
/// <param name="Kind">Its name in dataset.json and in the names of folders.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="Missing">The annotation that a page lacks and without which it cannot be scored; null when it has all.</param>
/// <param name="ScoresOf">Scores the answers to all of its pages.</param>
sealed record Benchmark(
    string Kind,
    string Title,
    Func<AnnotatedPage, string?> Missing,
    Func<IReadOnlyList<AnsweredPage>, IEnumerable<Score>> ScoresOf)
{
    /// <summary>Those that the tables have, in their order.</summary>
    public static IReadOnlyList<Benchmark> All { get; } =
    [
        new("wcxb", "WCXB", Wcxb.Missing, Wcxb.ScoresOf),
        new("scrapinghub", "Article extraction benchmark (scrapinghub)", Scrapinghub.Missing, Scrapinghub.ScoresOf),
        new("trafilatura", "trafilatura's evaluation set", Trafilatura.Missing, Trafilatura.ScoresOf),
        new("fundus", "Fundus' test pages", Fundus.Missing, Fundus.ScoresOf),
    ];
}
