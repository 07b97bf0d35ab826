namespace Standfirst.Fuzzing;

/// <summary>Has a target take an input, and judges how that went.</summary>
/// <param name="target">Who takes it.</param>
/// <param name="signs">Where is noted what was seen.</param>
/// <param name="meter">Tells what has been spent up to now; <see cref="Cost.Now"/> but in tests.</param>
sealed class Trial(Target target, Signs signs, Func<Cost> meter)
{
    // The machine may have been busy otherwise, the code cold: what is too slow must be so each time.
    const int Repetitions = 3;

    /// <summary>What came of it.</summary>
    /// <param name="Fault">What was wrong; null where nothing was.</param>
    /// <param name="Cost">What it cost.</param>
    public readonly record struct Verdict(Fault? Fault, Cost Cost);

    /// <summary>Tries an input.</summary>
    public Verdict Of(byte[] input)
    {
        signs.Begin();
        Verdict first = Once(input);
        Cost most = target.Bounds.For(input.Length);
        if (first.Fault is not null || Excess(first.Cost, most) is null)
            return first;

        Cost least = first.Cost;
        for (int times = 1; times < Repetitions; times++)
        {
            Cost again = Once(input).Cost;
            least = new(again.Time < least.Time ? again.Time : least.Time, Math.Min(again.Bytes, least.Bytes));
        }
        return new(Excess(least, most), least);
    }

    Verdict Once(byte[] input)
    {
        target.Prepare();
        Cost before = meter();
        Fault? fault = null;
        try
        {
            target.Take(input, signs);
        }
        catch (BrokenException broken)
        {
            fault = new(broken.Kind, broken.Message);
        }
        catch (Exception thrown)
        {
            // Any other exception is one that the target does not promise.
            fault = Fault.Of(thrown);
        }
        return new(fault, meter() - before);
    }

    static Fault? Excess(Cost cost, Cost most)
    {
        if (cost.Time > most.Time)
        {
            return new("slow", string.Create(
                null, $"it took {cost.Time.TotalSeconds:f2} s of processor time; {most.Time.TotalSeconds:f2} s are allowed"));
        }
        return cost.Bytes > most.Bytes
            ? new("hungry", string.Create(null, $"it allocated {cost.Bytes:N0} bytes; {most.Bytes:N0} are allowed"))
            : null;
    }
}
