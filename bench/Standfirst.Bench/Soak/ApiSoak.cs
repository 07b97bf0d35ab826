using System.Collections.Concurrent;
using System.Diagnostics;

namespace Standfirst.Bench.Soak;

/// <summary>A mixed load on a served archive: everything is answered, and the memory stays.</summary>
static class ApiSoak
{
    // Enough that requests wait for one another on a small machine; a team's reading room has no more at once.
    const int Clients = 8;

    // The first errors tell what is wrong; more of the same fill the screen.
    const int MostTold = 10;

    static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1), BetweenLines = TimeSpan.FromSeconds(30);

    /// <summary>Asks and asks.</summary>
    /// <returns>Whether there was no error and the memory is flat.</returns>
    public static async Task<bool> Run(TimeSpan time)
    {
        using ServedArchive served = await ServedArchive.Open(Ask.Articles);
        var answers = new ConcurrentBag<(Ask Ask, double Milliseconds)>[Clients];
        var errors = new ConcurrentQueue<string>();
        var clock = Stopwatch.StartNew();
        Task[] clients = [.. Enumerable.Range(0, Clients).Select(number => Task.Run(() =>
            Work(served.Address, new Random(number), () => clock.Elapsed < time && served.IsUp, answers[number] = [], errors)))];
        var curve = new MemoryCurve();
        var told = TimeSpan.Zero;
        for (Task all = Task.WhenAll(clients); await Task.WhenAny(all, Task.Delay(BetweenLooks)) != all;)
        {
            if (ProcessMemory.Resident(served.ProcessId) is not { } megabytes)
                continue;
            curve.Add(clock.Elapsed / time, megabytes);
            if (clock.Elapsed - told < BetweenLines)
                continue;
            told = clock.Elapsed;
            int count = answers.Sum(some => some?.Count ?? 0);
            Console.WriteLine($"{told.TotalSeconds,6:f0} s  {count,8} answers  {errors.Count} errors  {megabytes,5:f0} MB");
        }
        Print(answers.SelectMany(some => some), clock.Elapsed);
        foreach (string error in errors.Take(MostTold))
            Console.WriteLine($"  {error}");
        Console.WriteLine($"{errors.Count} errors{(served.IsUp ? "" : "; the server has ended")}");
        return curve.Print() && errors.IsEmpty && served.IsUp;
    }

    static async Task Work(
        Uri address, Random random, Func<bool> goesOn, ConcurrentBag<(Ask, double)> answers, ConcurrentQueue<string> errors)
    {
        using var client = new HttpClient { BaseAddress = address };
        while (goesOn())
        {
            Ask ask = Draw(random);
            long start = Stopwatch.GetTimestamp();
            try
            {
                await ask.Send(client, random);
                answers.Add((ask, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
            }
            catch (Exception trouble) when (trouble is HttpRequestException or IOException or OperationCanceledException)
            {
                errors.Enqueue($"{ask.Name}: {trouble.Message}");
            }
        }
    }

    static Ask Draw(Random random)
    {
        int place = random.Next(Ask.All.Sum(ask => ask.Share));
        return Ask.All.First(ask => (place -= ask.Share) < 0);
    }

    static void Print(IEnumerable<(Ask Ask, double Milliseconds)> answers, TimeSpan time)
    {
        var byAsk = answers.ToLookup(answer => answer.Ask, answer => answer.Milliseconds);
        foreach (Ask ask in Ask.All.Where(byAsk.Contains))
        {
            double[] times = [.. byAsk[ask].Order()];
            Console.WriteLine($"  {ask.Name,-15} {times.Length,8} answers  median {times[times.Length / 2],7:f1} ms"
                + $"  99 of 100 within {times[times.Length * 99 / 100],7:f0} ms");
        }
        Console.WriteLine($"in {time.TotalMinutes:f1} minutes");
    }
}
