using System.Buffers;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Intrinsics;
using Standfirst.Dom;
using Standfirst.Tests.House;
using Standfirst.Text;

namespace Standfirst.Tests.Dom;

/// <summary>Pages that were made to be slow take no longer than their length allows.</summary>
/// <remarks>
/// STANDFIRST_TIMED=1 STANDFIRST_HOSTILE_MEGABYTES=10 dotnet test --configuration Release --filter HostilePages measures with long ones.
/// </remarks>
[Collection(nameof(Alone))]
public class HostilePagesTimeTests
{
    // 2 seconds for 10 megabytes; a parser that is not optimised, or has no vectors to work with, has more.
    const double MostMillisecondsPerMegabyte = 200;

    static readonly TimeSpan Late = TimeSpan.FromMilliseconds(50);

    static readonly int Length = HostilePage.Length;

    static readonly bool IsOptimised =
        typeof(PageParser).Assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled != true;

    static readonly double Patience = IsOptimised && Vector128.IsHardwareAccelerated ? 1 : 10;

    public static TheoryData<string> Names() => HostilePagesTests.Names();

    [TimedTheory, MemberData(nameof(Names))]
    public void Time_grows_with_the_length_only(string name)
    {
        string half = HostilePage.Of(name).OfLength(Length / 2), whole = HostilePage.Of(name).OfLength(Length);
        double halfTime = double.MaxValue, wholeTime = double.MaxValue;

        // Another process may disturb one measurement, hardly five.
        for (int attempt = 0; attempt < 5 && !IsLinear(); attempt++)
        {
            halfTime = Math.Min(halfTime, MillisecondsFor(half));
            wholeTime = Math.Min(wholeTime, MillisecondsFor(whole));
        }

        Assert.True(IsLinear(), $"{halfTime:F0} ms for {half.Length} bytes, {wholeTime:F0} ms for {whole.Length}");

        // What is done in a few milliseconds is no measure of growth.
        bool IsLinear() => wholeTime <= 3 * halfTime + 10 * Patience
            && wholeTime <= MostMillisecondsPerMegabyte * Patience * whole.Length / 1_000_000;
    }

    [TimedFact]
    public void A_time_budget_is_obeyed_at_once()
    {
        var budget = TimeSpan.FromMilliseconds(5);

        AssertEnds(budget + Late, () => ReadingLimits.Of(budget, CancellationToken.None));
    }

    [TimedFact]
    public void A_cancellation_is_obeyed_at_once()
    {
        var delay = TimeSpan.FromMilliseconds(5);

        AssertEnds(delay + Late, () => ReadingLimits.Of(null, new CancellationTokenSource(delay).Token));
    }

    /// <summary>Each page is either parsed before the time is up, or ended soon after.</summary>
    static void AssertEnds(TimeSpan limit, Func<ReadingLimits> limits)
    {
        List<string> late = [];
        foreach (var page in HostilePage.All)
        {
            string html = page.OfLength(4 * Length);
            var best = TimeSpan.MaxValue;
            for (int attempt = 0; attempt < 5 && best > limit * Patience; attempt++)
            {
                var time = TimeUntilEnd(html, limits);
                best = time < best ? time : best;
            }
            if (best > limit * Patience)
                late.Add($"{page}: {best.TotalMilliseconds:F0} ms");
        }
        Assert.Empty(late);
    }

    static TimeSpan TimeUntilEnd(string html, Func<ReadingLimits> limits)
    {
        byte[] buffer = PageParser.BufferOf(html, out int length);
        long start = Stopwatch.GetTimestamp();
        try
        {
            PageParser.Parse(buffer, length, html.Contains('\0'), limits()).Dispose();
        }
        catch (Exception ended) when (ended is OperationCanceledException or TimeoutException)
        {
            // The time until here is what is asked for.
        }
        var time = Stopwatch.GetElapsedTime(start);
        ArrayPool<byte>.Shared.Return(buffer);
        return time;
    }

    static double MillisecondsFor(string html)
    {
        byte[] buffer = PageParser.BufferOf(html, out int length);
        var before = Environment.CpuUsage.TotalTime;
        PageParser.Parse(buffer, length, html.Contains('\0'), ReadingLimits.None).Dispose();
        double time = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        ArrayPool<byte>.Shared.Return(buffer);
        return time;
    }
}
