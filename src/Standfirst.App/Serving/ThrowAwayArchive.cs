using System.Reflection;
using Standfirst.Archive;
using Standfirst.Articles;

namespace Standfirst.App.Serving;

/// <summary>An archive of the sample pages, to look around in: in a folder of its own that goes when the server does.</summary>
sealed class ThrowAwayArchive : IDisposable
{
    // The pages are part of the program: wherever it is installed, it opens with them.
    const string Prefix = "Samples/";

    readonly string _folder;

    ThrowAwayArchive(string folder, ArticleArchive archive) => (_folder, Archive) = (folder, archive);

    /// <summary>The archive; whoever serves it closes it, and after that this.</summary>
    public ArticleArchive Archive { get; }

    /// <summary>Makes it.</summary>
    public static async Task<ThrowAwayArchive> Make(CancellationToken cancel)
    {
        string folder = Directory.CreateTempSubdirectory("standfirst-samples-").FullName;
        var opening = (ArchiveOpening.Opened)await ArticleArchive.Open(Path.Combine(folder, "samples.archive"), cancel: cancel);
        await opening.Archive.Add([.. Pages()], cancel);
        return new(folder, opening.Archive);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static IEnumerable<PageToStore> Pages()
    {
        Assembly program = typeof(ThrowAwayArchive).Assembly;
        var provenance = new Provenance(DateTimeOffset.UtcNow, "file");
        foreach (string resource in program.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using Stream stream = program.GetManifestResourceStream(resource)!;
            byte[] page = new byte[stream.Length];
            stream.ReadExactly(page);
            string name = resource[Prefix.Length..];
            Article article = name.EndsWith(".txt", StringComparison.Ordinal) ? NewsReader.ReadPlainText(page) : NewsReader.Read(page);
            yield return new(article, name, provenance) { Original = page };
        }
    }
}
