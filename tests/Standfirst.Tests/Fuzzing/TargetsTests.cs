using Standfirst.Fuzzing;
using Standfirst.Fuzzing.Targets;

namespace Standfirst.Tests.Fuzzing;

/// <summary>Every target, tried for a moment with the same inputs each time; docs/fuzzing.md tells of the long runs.</summary>
public class TargetsTests
{
    // Some seconds each: a whole page takes the longest.
    const int Inputs = 150;

    public static TheoryData<string> Names => [.. TargetTable.Names];

    [Theory, MemberData(nameof(Names))]
    public void A_target_takes_whatever_comes(string name)
    {
        using Target target = TargetTable.Make(name);
        var options = new FuzzOptions { Seed = 10, MostIterations = Inputs, Time = TimeSpan.FromMinutes(5) };
        // Other tests run beside this one, so that only the long runs measure.
        var run = new FuzzRun(target, options, TextWriter.Null, () => new());

        run.Go();

        Assert.Empty(run.Finds.Select(find => $"{find.Lineage}: {find.Fault.Reason}"));
        Assert.True(run.Iterations > 0);
    }

    [Fact]
    public void Every_target_is_in_the_document()
    {
        string page = File.ReadAllText(Path.Combine(House.Repository.Root, "docs/fuzzing.md"));

        Assert.All(TargetTable.Names, name => Assert.Contains($"| `{name}` |", page));
    }
}
