namespace Standfirst.Bench.Quality;

/// <summary>How far an answer and the truth have the same things in them.</summary>
/// <param name="Precision">The share of the answer that is true.</param>
/// <param name="Recall">The share of the truth that is answered.</param>
readonly record struct Overlap(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both; 0 when both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Compares two bags: a thing that the truth has twice may be answered twice. Nothing is the right answer
    /// where nothing is true, and a wrong one elsewhere.</summary>
    public static Overlap OfBags(IReadOnlyCollection<string> truth, IReadOnlyCollection<string> answer)
    {
        if (truth.Count == 0 || answer.Count == 0)
            return truth.Count == answer.Count ? new(1, 1) : new(0, 0);
        double common = Common(truth, answer);
        return new(common / answer.Count, common / truth.Count);
    }

    /// <summary>Compares two sets.</summary>
    public static Overlap OfSets(IEnumerable<string> truth, IEnumerable<string> answer) =>
        OfBags([.. truth.Distinct()], [.. answer.Distinct()]);

    static int Common(IEnumerable<string> truth, IEnumerable<string> answer)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string thing in truth)
            left[thing] = left.GetValueOrDefault(thing) + 1;
        int common = 0;
        foreach (string thing in answer)
        {
            if (left.GetValueOrDefault(thing) is > 0 and var count)
            {
                left[thing] = count - 1;
                common++;
            }
        }
        return common;
    }
}
