namespace Standfirst.Fuzzing;

/// <summary>What is wrong with how an input was taken.</summary>
/// <param name="Kind">What sort of fault it is; while an input is made smaller it must stay the same.</param>
/// <param name="Reason">What is wrong, for whoever mends it; several lines perhaps.</param>
sealed record Fault(string Kind, string Reason)
{
    /// <summary>An exception that the target does not promise: the same kind where the same method of ours threw it.</summary>
    public static Fault Of(Exception thrown)
    {
        string? place = thrown.StackTrace?.Split('\n')
            .Select(line => line.Trim())
            .FirstOrDefault(line => line.StartsWith("at Standfirst.", StringComparison.Ordinal)
                && !line.StartsWith("at Standfirst.Fuzzing.", StringComparison.Ordinal));
        string method = place?.Split(" in ")[0] ?? "";
        return new($"{thrown.GetType().Name} {method}".TrimEnd(), thrown.ToString());
    }
}

/// <summary>Something does not hold that holds whatever the input is.</summary>
/// <param name="kind">What does not hold, in words that are the same for every input.</param>
/// <param name="details">What it was this time; null where the kind tells all.</param>
sealed class BrokenException(string kind, string? details = null) : Exception(details is null ? kind : $"{kind}: {details}")
{
    public string Kind => kind;
}
