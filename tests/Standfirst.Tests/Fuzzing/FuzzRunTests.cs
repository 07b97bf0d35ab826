using Standfirst.Fuzzing;
using Standfirst.Fuzzing.Breeding;

namespace Standfirst.Tests.Fuzzing;

public sealed class FuzzRunTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("standfirst-finds-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_seed_gives_the_same_inputs()
    {
        Assert.Equal(TakenWith(seed: 7), TakenWith(seed: 7));
        Assert.NotEqual(TakenWith(seed: 7), TakenWith(seed: 8));
        Assert.True(TakenWith(seed: 7).Distinct().Count() > 250);
    }

    [Fact]
    public void A_planted_bug_is_found_and_made_small()
    {
        using var target = new PlantedTarget(input =>
        {
            if (input.AsSpan().IndexOf("!"u8) is >= 0 and var mark && input.AsSpan(mark).IndexOf("("u8) >= 0)
                throw new FormatException("a parenthesis behind a mark");
        });

        FuzzRun run = Run(target, 2000);

        Find find = Assert.Single(run.Finds);
        Assert.Equal("!("u8.ToArray(), find.Input);
        Assert.StartsWith("FormatException", find.Fault.Kind);
        Assert.Equal("!("u8.ToArray(), File.ReadAllBytes(Assert.Single(Directory.GetFiles(_folder, "*.input"))));
        Assert.Contains("a parenthesis behind a mark", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder, "*.txt"))));
    }

    [Fact]
    public void The_lineage_of_a_find_gives_it_again()
    {
        using var target = new PlantedTarget(input =>
        {
            if (input.Count((byte)'!') > 3)
                throw new BrokenException("too many marks");
        });
        FuzzRun run = Run(target, 5000);
        Lineage lineage = Assert.Single(run.Finds).Lineage!;

        Assert.Equal(lineage.ToString(), Lineage.Parse(lineage.ToString())!.ToString());
        Assert.Equal("too many marks", Run(target, 0).Only(Lineage.Parse(lineage.ToString())!)!.Kind);
        Assert.Null(Run(target, 0).Only(new Lineage(0)));
    }

    [Fact]
    public void A_planted_hang_is_told()
    {
        using var released = new ManualResetEventSlim();
        using var target = new PlantedTarget(input =>
        {
            if (input.AsSpan().IndexOf("!"u8) >= 0)
                released.Wait();
        })
        { Allowed = new() { Patience = TimeSpan.FromSeconds(1) } };

        FuzzRun run = Run(target, long.MaxValue);
        released.Set();

        Assert.True(run.Hangs);
        Assert.Equal("hang", Assert.Single(run.Finds).Fault.Kind);
        Assert.Contains((byte)'!', run.Finds[0].Input);
    }

    [Theory]
    [InlineData("slow", 3.0, 0)]
    [InlineData("hungry", 0.0, 200_000_000)]
    public void What_costs_too_much_each_time_is_told(string kind, double seconds, long bytes)
    {
        var spent = new Cost();
        using var target = new PlantedTarget(input =>
        {
            if (input.Contains((byte)'!'))
                spent = new(spent.Time + TimeSpan.FromSeconds(seconds), spent.Bytes + bytes);
        });

        FuzzRun run = Run(target, 500, () => spent);

        Find find = Assert.Single(run.Finds);
        Assert.Equal(kind, find.Fault.Kind);
        Assert.Equal("!"u8.ToArray(), find.Input);
    }

    [Fact]
    public void What_costs_too_much_only_once_is_not_told()
    {
        var spent = new Cost();
        int taken = 0;
        using var target = new PlantedTarget(_ =>
            spent = ++taken == 5 ? spent with { Time = spent.Time + TimeSpan.FromSeconds(30) } : spent);

        Assert.Empty(Run(target, 200, () => spent).Finds);
    }

    [Fact]
    public void What_is_being_tried_stands_in_a_file()
    {
        string[] noted = [];
        using var target = new PlantedTarget(_ => noted = [.. noted, FirstLine(Path.Combine(_folder, "planted.trying"))]);

        Run(target, 3);

        Assert.Equal(["0", "1"], noted[..2]);
        Assert.Contains(":", noted[2]);
    }

    static string FirstLine(string path)
    {
        using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return file.ReadLine()!;
    }

    static string[] TakenWith(int seed)
    {
        using var target = new PlantedTarget(_ => { });
        new FuzzRun(target, new() { Seed = seed, MostIterations = 300 }, TextWriter.Null, () => new()).Go();
        return [.. target.Taken.Select(Convert.ToHexString)];
    }

    FuzzRun Run(Target target, long most, Func<Cost>? meter = null)
    {
        var run = new FuzzRun(
            target, new() { Seed = 1, MostIterations = most, Out = _folder }, TextWriter.Null, meter ?? (() => new()));
        if (most > 0)
            run.Go();
        return run;
    }
}
