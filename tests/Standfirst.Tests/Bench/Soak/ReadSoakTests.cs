using Standfirst.Bench.Crawl;
using Standfirst.Bench.Soak;
using Standfirst.Tests.House;
using Standfirst.Tests.House.Documents;

namespace Standfirst.Tests.Bench.Soak;

public class ReadSoakTests
{
    [UnixTheory]
    [InlineData(1_000_000)]
    [InlineData(1)]
    public void A_program_that_ends_in_trouble_is_told_in_a_line(long pages)
    {
        string samples = Path.Combine(Repository.Root, "samples/pages");

        var trouble = Assert.Throws<IOException>(() => ReadSoak.Run(pages, samples, new("false")));

        Assert.StartsWith("standfirst ended with 1 after ", trouble.Message);
    }

    [Fact]
    public void A_program_that_is_not_there_is_named()
    {
        string nowhere = Path.Combine(Path.GetTempPath(), "nowhere", "Standfirst.Bench", "release");

        var trouble = Assert.Throws<FileNotFoundException>(() => MeasuredRun.StartOf(nowhere, ["read", "-"]));

        Assert.Contains(Path.Combine(Path.GetTempPath(), "nowhere", "Standfirst.App", "release", "standfirst.dll"), trouble.Message);
        Assert.Contains("dotnet build", trouble.Message);
    }
}
