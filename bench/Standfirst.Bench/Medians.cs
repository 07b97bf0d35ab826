namespace Standfirst.Bench;

/// <summary>The value that a noisy machine disturbs least.</summary>
static class Medians
{
    /// <summary>The middle one of some values, of two the higher.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return ordered[ordered.Length / 2];
    }
}
