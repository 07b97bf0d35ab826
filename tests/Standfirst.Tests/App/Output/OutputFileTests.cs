using Standfirst.App;
using Standfirst.App.Output;

namespace Standfirst.Tests.App.Output;

public sealed class OutputFileTests : IDisposable
{
    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_file_appears_when_it_is_complete_and_not_before()
    {
        string path = _bench.PathOf("out.ndjson");
        using (var file = OutputFile.Create(path))
        {
            file.Stream.Write("new"u8);
            Assert.False(File.Exists(path));
            file.Complete();
        }

        Assert.Equal([path], Directory.GetFiles(_bench.Folder));
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void An_incomplete_file_leaves_no_trace_and_the_old_one_in_its_place()
    {
        string path = _bench.Write("out.ndjson", "old");
        using (var file = OutputFile.Create(path))
            file.Stream.Write("new"u8);

        Assert.Equal([path], Directory.GetFiles(_bench.Folder));
        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public void A_complete_file_replaces_the_old_one_through_a_link()
    {
        string path = _bench.Write("real/out.ndjson", "old"), link = _bench.PathOf("link.ndjson");
        File.CreateSymbolicLink(link, "real/out.ndjson");
        using (var file = OutputFile.Create(link))
        {
            file.Stream.Write("new"u8);
            file.Complete();
        }

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal("real/out.ndjson", new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void A_folder_is_no_place_for_a_file_and_neither_is_one_that_is_missing()
    {
        string missing = _bench.PathOf("missing/out.ndjson");

        Assert.Equal(
            $"--output: {_bench.Folder}: is a folder",
            Assert.Throws<UsageException>(() => OutputFile.Create(_bench.Folder)).Message);
        Assert.Equal(
            $"--output: {missing}: no such file or folder",
            Assert.Throws<UsageException>(() => OutputFile.Create(missing)).Message);
    }
}
