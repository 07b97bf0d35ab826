namespace Standfirst.Tests.House.Documents;

/// <summary>Every block of a document is proved by something.</summary>
public class ProofsTests
{
    static readonly (Document Document, Fence Fence)[] Blocks =
        [.. Document.Guides.SelectMany(document => document.Fences.Select(fence => (document, fence)))];

    [Fact]
    public void Every_block_is_proved_by_something() => Assert.Empty(Blocks
        .Where(one => !ShellCommand.IsIn(one.Fence)
            && !Proofs.ByLanguage.Contains(one.Fence.Language)
            && !Proofs.Own.ContainsKey((one.Fence.Path, one.Fence.Name))
            && !Walk.Stages.ContainsKey(one.Fence.Name)
            && !Proofs.IsProvedElsewhere(one.Fence)
            && !Proofs.IsShownByCommands(one.Document, one.Fence)
            && !Proofs.IsFileOfCommands(one.Document, one.Fence))
        .Select(one => $"{one.Fence}: nothing proves this block"));

    [Fact]
    public void What_is_proved_elsewhere_is_still_there_and_so_is_its_proof() => Assert.All(Proofs.Elsewhere, one =>
    {
        Assert.Contains(Blocks, block => block.Fence.Path == one.Document && block.Fence.Text.StartsWith(one.Begins, StringComparison.Ordinal));
        Assert.Contains($"\"{one.Document}\"", File.ReadAllText(Path.Combine(Repository.Root, "tests/Standfirst.Tests", one.Test)));
    });

    public static TheoryData<string, string> OwnProofs()
    {
        var proofs = new TheoryData<string, string>();
        foreach (var (document, name) in Proofs.Own.Keys)
            proofs.Add(document, name);
        return proofs;
    }

    [Theory, MemberData(nameof(OwnProofs))]
    public async Task A_block_with_a_name_shows_what_is_so(string document, string name)
    {
        Fence fence = Assert.Single(Document.At(document).Fences, fence => fence.Name == name);
        string? fault = await Proofs.Own[(document, name)](fence);
        Assert.True(fault is null, $"{fence}: {fault}");
    }
}
