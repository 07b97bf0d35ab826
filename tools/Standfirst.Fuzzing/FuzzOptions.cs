using System.Globalization;

namespace Standfirst.Fuzzing;

/// <summary>What the command line asks for.</summary>
sealed record FuzzOptions
{
    /// <summary>The seed that everything follows from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How long each target is tried.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The most inputs that are tried; without bound when nobody says.</summary>
    public long MostIterations { get; init; } = long.MaxValue;

    /// <summary>A folder with more inputs to breed from; null for none.</summary>
    public string? Corpus { get; init; }

    /// <summary>Where finds are written; null for nowhere.</summary>
    public string? Out { get; init; }

    /// <summary>The one input to try: a lineage, or the path of a find; null to go on and on.</summary>
    public string? Only { get; init; }

    static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    static readonly Dictionary<string, Func<FuzzOptions, string, FuzzOptions>> Readers = new()
    {
        ["--minutes"] = (options, value) => options with { Time = TimeSpan.FromMinutes(double.Parse(value, Invariant)) },
        ["--seed"] = (options, value) => options with { Seed = int.Parse(value, Invariant) },
        ["--corpus"] = (options, value) => options with { Corpus = value },
        ["--out"] = (options, value) => options with { Out = value },
        ["--only"] = (options, value) => options with { Only = value },
    };

    /// <summary>Reads the options behind the target; null where they cannot be read.</summary>
    public static FuzzOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new FuzzOptions();
        for (; !args.IsEmpty; args = args[2..])
        {
            if (args.Length < 2 || !Readers.TryGetValue(args[0], out var read))
                return null;
            try
            {
                options = read(options, args[1]);
            }
            catch (Exception wrong) when (wrong is FormatException or OverflowException)
            {
                return null;
            }
        }
        return options;
    }
}
