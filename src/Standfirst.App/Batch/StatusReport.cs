using System.Globalization;
using Standfirst.App.Output;

namespace Standfirst.App.Batch;

/// <summary>How far a batch is, for people and for programs.</summary>
sealed record StatusReport
{
    /// <summary>How many shards there are.</summary>
    public required int Shards { get; init; }

    /// <summary>How many are done.</summary>
    public required int Done { get; init; }

    /// <summary>Those that failed, and why.</summary>
    public required IReadOnlyList<FailedShard> Failed { get; init; }

    /// <summary>The numbers of those that are under way.</summary>
    public required IReadOnlyList<int> Running { get; init; }

    /// <summary>The numbers of those that were begun and not heard of since.</summary>
    public required IReadOnlyList<int> Stale { get; init; }

    /// <summary>How many nobody has begun.</summary>
    public required int Waiting { get; init; }

    /// <summary>How many pages are read.</summary>
    public required long Pages { get; init; }

    /// <summary>How many inputs could not be read.</summary>
    public required long Unread { get; init; }

    /// <summary>How many records of which kind were no pages.</summary>
    public required IReadOnlyDictionary<string, long> Skipped { get; init; }

    /// <summary>How many pages a second one run of a shard reads; null before the first is done.</summary>
    public double? PagesPerSecond { get; init; }

    /// <summary>How many seconds are left with as many runs at once as there are now; null where nobody can
    /// know.</summary>
    public double? SecondsLeft { get; init; }

    /// <summary>Sums up.</summary>
    public static StatusReport Of(IReadOnlyList<ShardStatus> shards)
    {
        DoneMark[] done = [.. shards.Where(shard => shard.Done is not null).Select(shard => shard.Done!)];
        double seconds = done.Sum(mark => mark.Seconds);
        long pages = done.Sum(mark => (long)mark.Pages);
        long bytesDone = shards.Where(shard => shard.Done is not null).Sum(shard => shard.Shard.Bytes);
        long bytesLeft = shards.Sum(shard => shard.Shard.Bytes) - bytesDone;
        int[] running = In(ShardState.Running);
        return new StatusReport
        {
            Shards = shards.Count,
            Done = done.Length,
            Failed = [.. shards.Where(shard => shard.State == ShardState.Failed).Select(FailedShard.Of)],
            Running = running,
            Stale = In(ShardState.Stale),
            Waiting = In(ShardState.Waiting).Length,
            Pages = pages,
            Unread = done.Sum(mark => (long)mark.Unread),
            Skipped = Sum(done.Select(mark => mark.Skipped)),
            PagesPerSecond = seconds > 0 ? Math.Round(pages / seconds, 1) : null,
            SecondsLeft = bytesDone > 0 && running.Length > 0
                ? Math.Round(bytesLeft * (seconds / bytesDone) / running.Length)
                : null,
        };

        int[] In(ShardState state) =>
            [.. shards.Where(shard => shard.State == state).Select(shard => shard.Shard.Number)];
    }

    static SortedDictionary<string, long> Sum(IEnumerable<IReadOnlyDictionary<string, int>> counts)
    {
        var sum = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (kind, count) in counts.SelectMany(kinds => kinds))
            sum[kind] = sum.GetValueOrDefault(kind) + count;
        return sum;
    }

    /// <summary>In words, a line each.</summary>
    public IEnumerable<string> InWords()
    {
        string rest = Line($"{Running.Count} running, {Stale.Count} stale, {Waiting} waiting");
        yield return Line($"{Done} of {Shards} shards done, {Failed.Count} failed, {rest}");
        yield return Line($"{Counted.Of(Pages, "page")} read, {Counted.Of(Unread, "input")} could not be read{PaceInWords()}");
        if (Skipped.Count > 0)
        {
            string kinds = string.Join(", ", Skipped.Select(kind => Line($"{kind.Value} {kind.Key}")));
            yield return $"records that are no pages: {kinds}";
        }
        if (Running.Count > 0)
            yield return $"running: {ShardNumbers.Write(Running)}";
        if (Stale.Count > 0)
            yield return $"stale (begun, and not heard of for a minute): {ShardNumbers.Write(Stale)}";
        foreach (FailedShard failed in Failed)
            yield return OneLine.Of(Line($"failed {failed.Attempts}×: {failed.Number}: {failed.Reason}"));
    }

    string PaceInWords()
    {
        string words = PagesPerSecond is { } pace ? Line($", {pace} pages/s in each run") : "";
        return SecondsLeft is { } left
            ? Line($"{words}, about {TimeSpan.FromSeconds(left):d\\.hh\\:mm\\:ss} left")
            : words;
    }

    static string Line(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A shard that could not be done.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Attempts">How often in a row it was tried.</param>
/// <param name="Reason">Why it failed the last time.</param>
sealed record FailedShard(int Number, int Attempts, string Reason)
{
    /// <summary>What the failed mark of a shard tells.</summary>
    public static FailedShard Of(ShardStatus status) =>
        new(status.Shard.Number, status.Failed!.Attempts, status.Failed.Reason);
}
