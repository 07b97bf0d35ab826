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
            && !Proofs.IsShownByCommands(one.Document, one.Fence)
            && !Proofs.IsFileOfCommands(one.Document, one.Fence))
        .Select(one => $"{one.Fence}: nothing proves this block"));

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
