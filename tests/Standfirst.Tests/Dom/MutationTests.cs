using System.Diagnostics;
using System.IO.Compression;
using Standfirst.Dom;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Dom;

/// <summary>Pages with flipped bytes and stray tags, cut off, spliced with others: each has a sound tree.</summary>
/// <remarks>
/// The seeds are the same in each run. A long one goes on from there:
/// STANDFIRST_MUTATION_MINUTES=10 dotnet test --configuration Release --filter FullyQualifiedName~MutationTests
/// </remarks>
public class MutationTests
{
    const string Folder = "wcxb-dev/pages";

    static readonly string Minutes = Environment.GetEnvironmentVariable("STANDFIRST_MUTATION_MINUTES") ?? "0";

    static readonly TimeSpan LongRun = TimeSpan.FromMinutes(int.Parse(Minutes));

    [Fact]
    public void Mutants_of_the_sample_pages_have_sound_trees()
    {
        var files = Repository.SampleNames.Select(name => Path.Combine(Repository.SamplePages, name));
        AssertSound([.. files.Select(File.ReadAllBytes)], 2_000);
    }

    [CorporaFact(Folder)]
    public void Mutants_of_the_corporas_pages_have_sound_trees()
    {
        var files = Directory.EnumerateFiles(Path.Combine(SharedData.Corpora, Folder));
        AssertSound([.. files.Order(StringComparer.Ordinal).Where((_, place) => place % 10 == 0).Select(Read)], 1_000);
    }

    [Fact]
    public void The_same_seed_gives_the_same_mutant()
    {
        byte[][] pages = ["<p>One</p>"u8.ToArray(), "<b>Two</b>"u8.ToArray()];

        Assert.Equal(Mutant.Of(pages, 7), Mutant.Of(pages, 7));
        Assert.True(Enumerable.Range(0, 20).Select(seed => Mutant.Of(pages, seed)).Distinct().Count() > 10);
    }

    static void AssertSound(byte[][] pages, int count)
    {
        long start = Stopwatch.GetTimestamp();
        for (int seed = 0; seed < count || Stopwatch.GetElapsedTime(start) < LongRun; seed++)
        {
            if (Broken(Mutant.Of(pages, seed)) is { } broken)
                Assert.Fail($"the mutant of seed {seed}: {broken}");
        }
    }

    static string? Broken(string html)
    {
        try
        {
            using var tree = PageParser.Parse(html);
            return TreeInvariants.Broken(tree);
        }
        catch (Exception thrown)
        {
            // Any exception is what this test looks for; the seed is to be told with it.
            return thrown.ToString();
        }
    }

    static byte[] Read(string file)
    {
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var page = new MemoryStream();
        packed.CopyTo(page);
        return page.ToArray();
    }
}
