namespace Standfirst.Tests.House.Documents;

/// <summary>docs/pipeline.md walks a page through the house: every value that it shows is the one that the stage gives.</summary>
public class WalkTests
{
    public static TheoryData<string> Stages() => [.. Walk.Stages.Keys];

    [Theory, MemberData(nameof(Stages))]
    public void A_stage_gives_what_the_guide_shows(string stage)
    {
        Fence fence = Assert.Single(Document.At("docs/pipeline.md").Fences, fence => fence.Name == stage);
        string real = Walk.Stages[stage]();
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
            Write(fence, real);
        Assert.Equal(real, fence.Text);
    }

    // One after the other: the tests of a class do not run beside each other.
    static void Write(Fence fence, string real)
    {
        string path = Path.Combine(Repository.Root, fence.Path);
        string opening = $"```{fence.Language} {fence.Name}\n", shown = fence.Text.Length > 0 ? fence.Text + "\n" : "";
        File.WriteAllText(path, File.ReadAllText(path).Replace($"{opening}{shown}```", $"{opening}{real}\n```"));
    }
}
