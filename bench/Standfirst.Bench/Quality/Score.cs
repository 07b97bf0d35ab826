namespace Standfirst.Bench.Quality;

/// <summary>How well a tool did by one measure.</summary>
/// <param name="Measure">The measure's name, as the tables and their legend have it.</param>
/// <param name="Value">0 to 1.</param>
/// <param name="Pages">On how many pages it was measured; never 0.</param>
readonly record struct Score(string Measure, double Value, int Pages)
{
    /// <summary>The mean over the pages that have a value; none where no page has one.</summary>
    public static IEnumerable<Score> Mean(string measure, IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>()];
        return known is [] ? [] : [new(measure, known.Average(), known.Length)];
    }
}
