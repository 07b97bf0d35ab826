using Standfirst.Articles;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Language;

/// <summary>News stories of our own: Stories/SLUG/page.html or page.txt, beside truth.txt.</summary>
static class Stories
{
    static readonly string Folder = Path.Combine(Repository.Root, "tests/Standfirst.Tests/Language/Stories");

    /// <summary>The names of the stories, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetDirectories(Folder)
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What a careful reader finds in a story.</summary>
    public static StoryTruth Truth(string story) => StoryTruth.Read(Path.Combine(Folder, story, "truth.txt"));

    /// <summary>In what the reader is known to fail a story; none where it reads all of it.</summary>
    public static IReadOnlyList<string> KnownFaults(string story) =>
        File.Exists(FaultsOf(story)) ? File.ReadAllLines(FaultsOf(story)) : [];

    /// <summary>Writes down in what the reader fails a story.</summary>
    public static void WriteKnownFaults(string story, IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
            File.WriteAllLines(FaultsOf(story), faults);
        else
            File.Delete(FaultsOf(story));
    }

    static string FaultsOf(string story) => Path.Combine(Folder, story, "faults.txt");

    /// <summary>What is read from a story's page.</summary>
    public static Article Read(string story)
    {
        string page = Directory.EnumerateFiles(Path.Combine(Folder, story), "page.*").Single();
        byte[] bytes = File.ReadAllBytes(page);
        var url = new Uri($"https://stories.example/{story}");
        return page.EndsWith(".txt", StringComparison.Ordinal)
            ? NewsReader.ReadPlainText(bytes, url)
            : NewsReader.Read(bytes, url);
    }
}
