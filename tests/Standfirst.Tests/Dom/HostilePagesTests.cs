using System.Buffers;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Intrinsics;
using Standfirst.Dom;
using Standfirst.Fuzzing.Judging;
using Standfirst.Tests.House;
using Standfirst.Text;

namespace Standfirst.Tests.Dom;

/// <summary>Pages that were made to be slow, large or deep cost no more than their length allows.</summary>
/// <remarks>
/// By default the pages have one megabyte and nothing is timed.
/// STANDFIRST_TIMED=1 STANDFIRST_HOSTILE_MEGABYTES=10 dotnet test --configuration Release --filter HostilePages measures with long ones.
/// </remarks>
[Collection(nameof(Alone))]
public class HostilePagesTests
{
    // 2 seconds for 10 megabytes; a parser that is not optimised, or has no vectors to work with, has more.
    const double MostMillisecondsPerMegabyte = 200;

    // A node has 32 bytes and is opened by three at least; an attribute has 12.
    const double MostTreePerByte = 40;

    const int DeepestElement = 512;

    static readonly TimeSpan Late = TimeSpan.FromMilliseconds(50);

    static readonly int Length =
        int.Parse(Environment.GetEnvironmentVariable("STANDFIRST_HOSTILE_MEGABYTES") ?? "1") * 1_000_000;

    static readonly bool IsOptimised =
        typeof(PageParser).Assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled != true;

    static readonly double Patience = IsOptimised && Vector128.IsHardwareAccelerated ? 1 : 10;

    public static TheoryData<string> Names() => [.. HostilePage.All.Select(page => page.Name)];

    static HostilePage PageOf(string name) => HostilePage.All.Single(page => page.Name == name);

    [TimedTheory, MemberData(nameof(Names))]
    public void Time_grows_with_the_length_only(string name)
    {
        string half = PageOf(name).OfLength(Length / 2), whole = PageOf(name).OfLength(Length);
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

    [Theory, MemberData(nameof(Names))]
    public void The_tree_is_sound_small_and_flat(string name)
    {
        var page = PageOf(name);
        using var tree = PageParser.Parse(page.OfLength(Length / 2));

        Assert.Null(TreeInvariants.Broken(tree));
        Assert.InRange(tree.Size, 0, MostTreePerByte * Length / 2);
        Assert.InRange(DepthOf(tree), 1, page.LevelsOfAnElement * DeepestElement + 2);
    }

    [Fact]
    public void Elements_below_the_deepest_become_its_siblings()
    {
        string divisions = string.Concat(Enumerable.Range(0, 600).Select(number => $"<div id={number}>"));
        using var tree = PageParser.Parse(divisions + "end");

        var end = tree[tree.Count - 1];
        Assert.Equal("end", end.TextContent());
        Assert.Equal("599", end.Parent.Attribute(AttributeName.Id));
        Assert.Equal("598", end.Parent.Previous.Attribute(AttributeName.Id));
        Assert.Equal(DeepestElement + 1, DepthOf(tree));
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

    [Fact]
    public void A_parse_that_is_ended_says_why()
    {
        string page = PageOf("references that are none").OfLength(4 * Length);
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        var cancelled = ReadingLimits.Of(null, cancel.Token);
        var late = ReadingLimits.Of(TimeSpan.FromMilliseconds(1), CancellationToken.None);

        Assert.Throws<TimeoutException>(() => PageParser.Parse(page, late));
        Assert.Throws<OperationCanceledException>(() => PageParser.Parse(page, cancelled));
    }

    [Theory]
    [InlineData("a story as it should be")]
    [InlineData("nested elements")]
    [InlineData("elements before the table")]
    [InlineData("unknown elements with long names")]
    [InlineData("attributes of different names")]
    [InlineData("attributes of a second html element")]
    [InlineData("references between elements")]
    [InlineData("shown options in shown options")]
    public void Pooled_arrays_are_given_back_when_the_tree_is_or_the_parse_is_ended(string name)
    {
        string page = PageOf(name).OfLength(Length / 2);
        using var arrays = new PooledArrays();

        PageParser.Parse(page).Dispose();

        Assert.InRange(arrays.RentedCount, 4, int.MaxValue);
        Assert.Equal((0, 0), (arrays.MissingCount, arrays.StrangerCount));

        int endedCount = 0;
        for (double milliseconds = 0.1; milliseconds < 10; milliseconds *= 2)
            endedCount += IsEndedAfter(TimeSpan.FromMilliseconds(milliseconds), page) ? 1 : 0;

        Assert.InRange(endedCount, 1, int.MaxValue);
        Assert.Equal((0, 0), (arrays.MissingCount, arrays.StrangerCount));
    }

    static bool IsEndedAfter(TimeSpan budget, string page)
    {
        try
        {
            PageParser.Parse(page, ReadingLimits.Of(budget, default)).Dispose();
            return false;
        }
        catch (TimeoutException)
        {
            return true;
        }
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

    static int DepthOf(PageTree tree)
    {
        int[] depths = new int[tree.Count];
        for (int index = 1; index < tree.Count; index++)
            depths[index] = depths[tree[index].Parent.Index] + 1;
        return depths.Max();
    }
}
