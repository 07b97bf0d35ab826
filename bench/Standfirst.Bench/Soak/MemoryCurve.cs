namespace Standfirst.Bench.Soak;

/// <summary>A process's resident memory over its work, and whether it stays.</summary>
sealed class MemoryCurve
{
    // Garbage comes and goes within seconds: what is compared is the median of each twentieth of the work.
    const int Parts = 20;

    // Code is compiled, pools are filled, buffers find their size: the first fifth of the work says nothing of the rest.
    const int WarmParts = 4;

    /// <summary>How far a part may be from the median of all, up or down.</summary>
    const double Most = 0.05;

    readonly List<(double Done, double Megabytes)> _samples = [];

    /// <summary>Notes what there is now.</summary>
    /// <param name="done">How much of the work is done, from 0 to 1.</param>
    /// <param name="megabytes">The resident memory.</param>
    public void Add(double done, double megabytes) => _samples.Add((done, megabytes));

    /// <summary>Prints the curve, a line for each part, and whether it is flat.</summary>
    /// <returns>Whether it is.</returns>
    public bool Print()
    {
        (int Part, double Megabytes)[] parts = [.. _samples
            .GroupBy(sample => Math.Min(Parts - 1, (int)(sample.Done * Parts)))
            .Select(part => (part.Key, Median(part.Select(sample => sample.Megabytes))))
            .OrderBy(part => part.Key)];
        foreach (var (part, megabytes) in parts)
            Console.WriteLine($"  {(part + 1) * 100 / Parts,3} %  {megabytes,6:f0} MB{(part < WarmParts ? "  (warm-up)" : "")}");
        double[] warm = [.. parts.Where(part => part.Part >= WarmParts).Select(part => part.Megabytes)];
        if (warm.Length == 0)
        {
            Console.WriteLine("the run was too short to tell whether memory is flat");
            return false;
        }
        double middle = Median(warm), away = warm.Max(megabytes => Math.Abs(megabytes / middle - 1));
        Console.WriteLine($"after warm-up {warm.Min():f0} to {warm.Max():f0} MB, median {middle:f0}, at most {away:P1} away: "
            + (away <= Most ? "flat" : $"not flat within {Most:P0}"));
        return away <= Most;
    }

    static double Median(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return ordered[ordered.Length / 2];
    }
}
