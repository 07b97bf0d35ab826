using System.IO.Compression;
using Standfirst.App.Output;

namespace Standfirst.Tests.App.Output;

public sealed class PackedFileTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("standfirst-packed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    string At(string name) => Path.Combine(_folder, name);

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void What_is_packed_unpacks_to_the_same_also_where_it_is_nothing(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(at => (byte)(at * at / 7))];
        using (var file = new PackedFile(OutputFile.Create(At("a.gz"))))
        {
            file.Stream.Write(bytes);
            Assert.Equal(length, file.Complete().UnpackedBytes);
        }

        Assert.NotEqual(0, new FileInfo(At("a.gz")).Length);
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(File.OpenRead(At("a.gz")), CompressionMode.Decompress))
            gzip.CopyTo(unpacked);
        Assert.Equal(bytes, unpacked.ToArray());
    }

    [Fact]
    public void A_file_that_can_take_no_more_leaves_no_trace()
    {
        var output = OutputFile.Create(At("a.gz"));
        var file = new PackedFile(output);
        file.Stream.Write("some words that are still held back"u8);
        // As where the disk is full: whatever is written now throws.
        output.Stream.Dispose();

        Assert.ThrowsAny<Exception>(file.Dispose);

        Assert.Empty(Directory.EnumerateFiles(_folder));
    }
}
