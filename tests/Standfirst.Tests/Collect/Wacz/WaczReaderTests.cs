using System.IO.Compression;
using System.Security.Cryptography;
using Standfirst.Collect.Wacz;
using Standfirst.Collect.Warc;
using Standfirst.Tests.Collect.Warc;

namespace Standfirst.Tests.Collect.Wacz;

public class WaczReaderTests
{
    static readonly byte[] First = WarcMaking.Join(WarcMaking.Gzip(WarcMaking.Page(1)), WarcMaking.Gzip(WarcMaking.Page(2)));
    static readonly byte[] Second = WarcMaking.Page(3);

    static string Hash(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    static string Package(params (string Path, string Hash)[] files) => "{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\", \"resources\": ["
        + string.Join(",", files.Select(file => $"{{\"name\": \"x\", \"path\": \"{file.Path}\", \"hash\": \"{file.Hash}\", \"bytes\": 1}}")) + "]}";

    static byte[] Zip(string? package, CompressionLevel level = CompressionLevel.NoCompression)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "archive/data-2.warc", Second, level);
            Add(zip, "archive/data-1.warc.gz", First, level);
            Add(zip, "pages/pages.jsonl", "{}"u8.ToArray(), level);
            if (package is not null)
                Add(zip, "datapackage.json", WarcMaking.Utf8(package), level);
        }
        return bytes.ToArray();
    }

    static void Add(ZipArchive zip, string path, byte[] bytes, CompressionLevel level)
    {
        using var entry = zip.CreateEntry(path, level).Open();
        entry.Write(bytes);
    }

    static string[] Urls(WaczReader wacz)
    {
        List<string> urls = [];
        foreach (var file in wacz.Files)
        {
            using var stream = wacz.Open(file);
            if (stream is not null)
                urls.AddRange(WarcMaking.Read(stream).Select(found => found.Reading).OfType<WarcRecord>().Select(record => record.Url!));
        }
        return [.. urls];
    }

    [Theory, InlineData(CompressionLevel.NoCompression), InlineData(CompressionLevel.Optimal)]
    public void The_WARCs_are_read_as_streams_and_their_hashes_fit(CompressionLevel level)
    {
        string package = Package(("archive/data-1.warc.gz", Hash(First)), ("archive/data-2.warc", Hash(Second)), ("pages/pages.jsonl", "sha256:0"));
        using var wacz = new WaczReader(new MemoryStream(Zip(package, level)));

        Assert.Equal(
            [new("archive/data-1.warc.gz", First.Length, Hash(First)), new("archive/data-2.warc", Second.Length, Hash(Second))], wacz.Files);
        Assert.Equal(["https://harbour.example/1", "https://harbour.example/2", "https://harbour.example/3"], Urls(wacz));
        Assert.Empty(wacz.Troubles);
    }

    [Fact]
    public void A_hash_that_does_not_fit_is_told_once_the_file_is_read()
    {
        using var wacz = new WaczReader(new MemoryStream(Zip(Package(("archive/data-1.warc.gz", Hash(Second))))));
        Assert.Empty(wacz.Troubles);

        Assert.Equal(3, Urls(wacz).Length);

        Assert.Equal("archive/data-1.warc.gz: its hash is not the one that datapackage.json declares", Assert.Single(wacz.Troubles).Reason);
    }

    [Theory]
    [InlineData(null, "there is no datapackage.json in it: no hash is checked")]
    [InlineData("{\"resources\": [", "datapackage.json cannot be read")]
    [InlineData("[]", "datapackage.json cannot be read")]
    [InlineData("{}", "datapackage.json cannot be read")]
    [InlineData("{\"resources\": [{\"path\": \"archive/data-9.warc\"}]}", "archive/data-9.warc: datapackage.json names it, but it is not there")]
    public void A_package_that_is_missing_or_strange_is_told_and_the_WARCs_are_read(string? package, string trouble)
    {
        using var wacz = new WaczReader(new MemoryStream(Zip(package)));

        Assert.Equal(3, Urls(wacz).Length);
        Assert.StartsWith(trouble, Assert.Single(wacz.Troubles).Reason);
    }

    [Fact]
    public void A_ZIP_without_WARCs_is_told()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            Add(zip, "datapackage.json", "{\"resources\": []}"u8.ToArray(), CompressionLevel.NoCompression);
        using var wacz = new WaczReader(bytes);

        Assert.Equal("there is no WARC in it under archive/", Assert.Single(wacz.Troubles).Reason);
    }

    [Fact]
    public void No_hurt_ZIP_is_an_exception()
    {
        byte[] whole = Zip(Package(("archive/data-1.warc.gz", Hash(First)), ("archive/data-2.warc", Hash(Second))));
        int told = 0;
        for (int round = 0; round < 300; round++)
        {
            var random = new Random(round);
            byte[] hurt = round % 3 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            if (hurt.Length > 0)
                hurt[round % 2 == 0 ? random.Next(hurt.Length) : hurt.Length - 1 - random.Next(Math.Min(600, hurt.Length))] ^= 0x55;
            using var wacz = new WaczReader(new MemoryStream(hurt));
            Urls(wacz);
            told += wacz.Troubles.Count > 0 ? 1 : 0;
        }
        Assert.InRange(told, 150, 300);
    }

    [Fact]
    public void A_ZIP_that_is_cut_off_is_told()
    {
        byte[] whole = Zip(null);
        using var wacz = new WaczReader(new MemoryStream(whole[..(whole.Length / 2)]));

        Assert.Empty(wacz.Files);
        Assert.StartsWith("the ZIP is damaged or cut off", Assert.Single(wacz.Troubles).Reason);
    }
}
