using Standfirst.Articles;
using Standfirst.Tests.House;

namespace Standfirst.Tests;

/// <summary>
/// Whole pages and the records that are read from them, and the sample pages in every format. GOLDEN=write writes the records anew: read them as a diff before they are
/// committed.
/// </summary>
public class GoldenPagesTests
{
    static readonly string Pages = Path.Combine(Repository.Root, "tests/Standfirst.Tests/Pages");

    /// <summary>Pages/SLUG/page.html or page.txt, each beside its record.json.</summary>
    public static TheoryData<string> Slugs() =>
        [.. Directory.EnumerateDirectories(Pages).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>The sample pages; their records stand in Pages/SLUG, too, without a copy of the page.</summary>
    public static TheoryData<string> Samples() => [.. Repository.SampleNames];

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_gives_its_record(string sample)
    {
        string slug = Path.GetFileNameWithoutExtension(sample);
        Compare(slug, Path.Combine(Repository.SamplePages, sample), Path.Combine(Pages, slug, "record.json"));
    }

    [Theory, MemberData(nameof(Slugs))]
    public void A_page_gives_its_record(string slug)
    {
        string folder = Path.Combine(Pages, slug);
        if (Directory.EnumerateFiles(folder, "page.*").SingleOrDefault() is { } page)
            Compare(slug, page, Path.Combine(folder, "record.json"));
        else
            Assert.Contains(slug, Repository.SampleNames.Select(Path.GetFileNameWithoutExtension));
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_looks_like_this_in_each_format(string sample)
    {
        string slug = Path.GetFileNameWithoutExtension(sample);
        var article = Read(slug, Path.Combine(Repository.SamplePages, sample));
        Assert.All(Records.InEachFormat(article), written => Compare(written.Words, Path.Combine(Pages, slug, written.File)));
    }

    static void Compare(string slug, string page, string golden) =>
        Compare(Records.Json(Path.GetFileName(page), Read(slug, page)), golden);

    static Article Read(string slug, string page)
    {
        byte[] bytes = File.ReadAllBytes(page);
        var url = new Uri($"https://golden.example/{slug}");
        return page.EndsWith(".txt", StringComparison.Ordinal)
            ? NewsReader.ReadPlainText(bytes, url)
            : NewsReader.Read(bytes, url);
    }

    static void Compare(string written, string golden)
    {
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, written);
        }

        Assert.Equal(File.ReadAllText(golden), written);
    }
}
