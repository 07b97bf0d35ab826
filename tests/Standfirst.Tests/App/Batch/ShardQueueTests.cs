using System.Diagnostics;
using Standfirst.App;
using Standfirst.App.Batch;
using Standfirst.Tests.Archive;

namespace Standfirst.Tests.App.Batch;

public sealed class ShardQueueTests : IDisposable
{
    static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Long = TimeSpan.FromMinutes(5);
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // 128 and the number of SIGKILL.
    const int Killed = 137;

    readonly MadeBatch _batch = new();

    public void Dispose() => _batch.Dispose();

    [QueueFact]
    public async Task Every_shard_is_leased_once()
    {
        Manifest manifest = Plan(12);
        await using var first = await Open(manifest, Long);
        await using var second = await Open(manifest, Long);

        List<int?> leased = [];
        for (int i = 0; i < manifest.Shards.Count; i++)
            leased.Add(await (i % 2 == 0 ? first : second).Next(default));

        Assert.Equal(manifest.Shards.Select(shard => (int?)shard.Number), leased.Order());
        Assert.Null(await first.Next(default));
        Assert.True(await first.IsOpen(default));
    }

    [QueueFact]
    public async Task A_lease_that_is_not_renewed_goes_to_another_and_cannot_be_given_back()
    {
        Manifest manifest = Plan(1);
        await using var dead = await Open(manifest, Short);
        await using var living = await Open(manifest, Long);
        Assert.Equal(1, await dead.Next(default));
        Assert.Null(await living.Next(default));

        await Task.Delay(Short * 1.5);

        Assert.Equal(1, await living.Next(default));
        Assert.False(await dead.Renew(1, default));
        Assert.False(await dead.Done(1, default));
        Assert.True(await living.Done(1, default));
        Assert.False(await living.IsOpen(default));
    }

    [QueueFact]
    public async Task A_renewed_lease_stays_with_its_worker()
    {
        Manifest manifest = Plan(1);
        await using var queue = await Open(manifest, Short);
        await using var other = await Open(manifest, Short);
        await queue.Next(default);

        for (int i = 0; i < 4; i++)
        {
            await Task.Delay(Short / 2);
            Assert.True(await queue.Renew(1, default));
        }

        Assert.Null(await other.Next(default));
    }

    [QueueFact]
    public async Task A_shard_that_fails_is_handed_out_again_but_not_for_ever()
    {
        Manifest manifest = Plan(1);
        await using var queue = await Open(manifest, Long);

        int attempts = 0;
        for (; await queue.Next(default) is { } shard; attempts++)
            Assert.True(await queue.Failed(shard, "the ferry is late", default));

        Assert.Equal(3, attempts);
        Assert.False(await queue.IsOpen(default));
    }

    [QueueFact]
    public async Task Workers_killed_in_the_middle_leave_nothing_undone_and_nothing_twice()
    {
        Plan(60);
        string whole = Whole();
        Process[] workers = [Start(), Start(), Start()];
        await Until(() => Directory.GetFiles(_batch.Bench.PathOf("run/shards"), "*.done.json").Length >= 2);

        // Kill sends SIGKILL: nothing is cleared up, no lease given back.
        foreach (Process worker in workers[..2])
            worker.Kill();
        foreach (Process worker in workers[..2])
            await worker.WaitForExitAsync().WaitAsync(Patience);
        await workers[2].WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal([Killed, Killed, 0], workers.Select(worker => worker.ExitCode));
        Assert.Equal(whole, _batch.Merged());
    }

    [QueueFact]
    public void Shards_that_were_given_up_are_told_by_every_worker()
    {
        Plan(12);
        byte[] file = File.ReadAllBytes(_batch.Bench.PathOf("pages/a.warc.gz"));
        file[^1] ^= 1;
        _batch.Bench.Write("pages/a.warc.gz", file);
        string[] work = ["batch", "work", "@run", "--queue", PostgresServer.Place, "--attempts", "1", "--quiet"];

        var first = _batch.Bench.Run(work);
        var second = _batch.Bench.Run(work);

        Assert.Equal((2, 2), (first.Code, second.Code));
        Assert.Contains("given up", first.Error);
        Assert.Contains("did 0 shards, 0 failed", second.Error);
        Assert.Contains("given up", second.Error);
    }

    [Theory]
    [InlineData("--lease", "0")]
    [InlineData("--lease", "0.5")]
    [InlineData("--lease", "NaN")]
    [InlineData("--lease", "Infinity")]
    [InlineData("--attempts", "0")]
    [InlineData("--delay", "-Infinity")]
    [InlineData("--delay", "NaN")]
    [InlineData("--every", "-Infinity")]
    public void A_number_that_makes_no_sense_is_refused(string option, string value)
    {
        string[] command = option switch
        {
            "--delay" => ["read", "@a.html"],
            "--every" => ["watch", "--archive", "@news.db"],
            _ => ["batch", "work", "@run", "--queue", "Host=nowhere.example"],
        };
        var outcome = _batch.Bench.Run([.. command, $"{option}={value}"]);

        Assert.Equal(1, outcome.Code);
        Assert.Contains($"{option}: '{value}' is not a number", outcome.Error);
    }

    static Task<ShardQueue> Open(Manifest manifest, TimeSpan lease) =>
        ShardQueue.Open(
            PostgresServer.Place, manifest, lease, attempts: 3, new(TextWriter.Null, TimeProvider.System, CancellationToken.None),
            CancellationToken.None);

    // Of pages that no other test has: the queue tells batches apart by what they read.
    Manifest Plan(int pages)
    {
        _batch.Warc("a.warc.gz", Random.Shared.Next(1 << 20), pages);
        Assert.Equal(0, _batch.Plan("--shard-size", "4K").Code);
        return new BatchFolder(_batch.Bench.PathOf("run")).Load();
    }

    string Whole()
    {
        Workbench bench = _batch.Bench;
        Assert.Equal(0, bench.Run("batch", "plan", "@pages", "--out", "@whole", "--base", "@").Code);
        Assert.Equal(0, bench.Run("batch", "run", "@whole", "--quiet").Code);
        Assert.Equal(0, bench.Run("batch", "merge", "@whole", "--output", "@whole.ndjson").Code);
        return File.ReadAllText(bench.PathOf("whole.ndjson"));
    }

    Process Start()
    {
        string program = typeof(StandfirstApp).Assembly.Location;
        string run = _batch.Bench.PathOf("run");
        string[] work = ["batch", "work", run, "--queue", PostgresServer.Place, "--lease", "2", "--jobs", "1", "--quiet"];
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. work]) { RedirectStandardError = true })!;
    }

    static async Task Until(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo())
            await Task.Delay(20, patience.Token);
    }

    /// <summary>A fact that needs the machine's PostgreSQL.</summary>
    sealed class QueueFactAttribute : FactAttribute
    {
        public QueueFactAttribute() => Skip = PostgresServer.Missing;
    }
}
