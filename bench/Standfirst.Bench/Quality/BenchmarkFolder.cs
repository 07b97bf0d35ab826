using System.Text.Json;

namespace Standfirst.Bench.Quality;

/// <summary>A benchmark's pages with their truths, as they lie in a folder. docs/benchmarks.md shows the layouts.</summary>
sealed class BenchmarkFolder
{
    const string About = "dataset.json", Truth = "truth.jsonl";

    readonly string _parent;

    BenchmarkFolder(string folder, Benchmark benchmark, IReadOnlyList<AnnotatedPage> pages)
    {
        (Name, Benchmark, Pages) = (Path.GetFileName(folder), benchmark, pages);
        _parent = Path.GetDirectoryName(folder)!;
        foreach (var page in pages)
            Check(page);
    }

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>Whose pages they are.</summary>
    public Benchmark Benchmark { get; }

    /// <summary>The pages, in the order of the list; at least one.</summary>
    public IReadOnlyList<AnnotatedPage> Pages { get; }

    /// <summary>The benchmarks' folders in a folder, by name. Folders of other things are passed over.</summary>
    /// <exception cref="InvalidDataException">A folder that says it is a benchmark has another layout; the message says
    /// where.</exception>
    public static IReadOnlyList<BenchmarkFolder> FindIn(string corpora) =>
    [
        .. Directory.GetDirectories(Path.GetFullPath(corpora))
            .Order(StringComparer.Ordinal)
            .Select(Open)
            .OfType<BenchmarkFolder>(),
    ];

    /// <summary>The page's bytes. Where the set wrote its pages anew in UTF-8 they begin with a byte order mark, which outranks
    /// what their meta tags still say.</summary>
    public byte[] BytesOf(AnnotatedPage page)
    {
        byte[] bytes = PageSet.Unpack(FileOf(page));
        return page.Encoding == "utf-8" && !bytes.AsSpan().StartsWith("\uFEFF"u8) ? [.. "\uFEFF"u8, .. bytes] : bytes;
    }

    static BenchmarkFolder? Open(string folder)
    {
        if (File.Exists(Path.Combine(folder, About)))
            return OpenSet(folder);
        if (PublishedScrapinghub.IsIn(folder))
            return Of(folder, "scrapinghub", PublishedScrapinghub.PagesIn(folder));
        string name = Path.GetFileName(folder);
        var named = Benchmark.All.FirstOrDefault(benchmark => name.Contains(benchmark.Kind, StringComparison.OrdinalIgnoreCase));
        return named is null
            ? null
            : throw new InvalidDataException($"{folder}: by its name {named.Title}, but it has no {About}; see docs/benchmarks.md");
    }

    static BenchmarkFolder? OpenSet(string folder)
    {
        string? kind;
        try
        {
            using var about = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, About)));
            kind = about.RootElement.GetProperty("kind").GetString();
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{Path.Combine(folder, About)}: no object with a \"kind\"", error);
        }
        bool isKnown = Benchmark.All.Any(benchmark => benchmark.Kind == kind);
        return isKnown ? Of(folder, kind!, Lines(Path.Combine(folder, Truth))) : null;
    }

    static BenchmarkFolder Of(string folder, string kind, List<AnnotatedPage> pages) => pages is []
        ? throw new InvalidDataException($"{folder}: a set without a page")
        : new(folder, Benchmark.All.Single(benchmark => benchmark.Kind == kind), pages);

    static List<AnnotatedPage> Lines(string list)
    {
        if (!File.Exists(list))
            throw new InvalidDataException($"{list}: not there");
        List<AnnotatedPage> pages = [];
        foreach (var (number, line) in File.ReadLines(list).Index().Where(line => line.Item.Length > 0))
        {
            try
            {
                pages.Add(AnnotatedPage.Parse(line));
            }
            catch (JsonException error)
            {
                throw new InvalidDataException($"{list}, line {number + 1}: {error.Message}", error);
            }
        }
        return pages;
    }

    void Check(AnnotatedPage page)
    {
        if (Benchmark.Missing(page) is { } missing)
            throw new InvalidDataException($"{Name}: page {page.Id} has no \"{missing}\", which {Benchmark.Title} needs");
        if (!File.Exists(FileOf(page)))
            throw new InvalidDataException($"{Name}: the file of page {page.Id} is not there: {FileOf(page)}");
    }

    string FileOf(AnnotatedPage page) => Path.Combine(_parent, page.Page);
}
