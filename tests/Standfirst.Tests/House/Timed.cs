namespace Standfirst.Tests.House;

/// <summary>Measurements: they ask for a machine that does nothing else, and so run only when they are asked for.</summary>
static class Timed
{
    public static string? SkipReason { get; } = Environment.GetEnvironmentVariable("STANDFIRST_TIMED") == "1"
        ? null
        : "a measurement: STANDFIRST_TIMED=1 runs it, on a machine that does nothing else";
}

/// <summary>A theory that measures time.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class TimedTheoryAttribute : TheoryAttribute
{
    public TimedTheoryAttribute() => Skip = Timed.SkipReason;
}

/// <summary>A fact that measures time.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class TimedFactAttribute : FactAttribute
{
    public TimedFactAttribute() => Skip = Timed.SkipReason;
}
