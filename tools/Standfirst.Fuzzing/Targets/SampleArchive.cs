using Standfirst.App;
using Standfirst.Archive;

namespace Standfirst.Fuzzing.Targets;

/// <summary>An archive of the sample pages, in a folder that lives as long as it does.</summary>
sealed class SampleArchive : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("standfirst-fuzzing-").FullName;

    /// <summary>Makes it.</summary>
    public SampleArchive()
    {
        string place = Path.Combine(_folder, "news.archive");
        string pages = Directory.CreateDirectory(Path.Combine(_folder, "pages")).FullName;
        foreach (var (page, number) in Samples.Pages.Select((page, number) => (page, number)))
            File.WriteAllBytes(Path.Combine(pages, $"{number}.html"), page);
        using var error = new StringWriter();
        var streams = new StandardStreams(null, Stream.Null, error);
        int code = StandfirstApp.Run(["add", pages, "--archive", place, "--quiet"], streams).GetAwaiter().GetResult();
        if (code != ExitCode.AllRead)
            throw new InvalidOperationException(error.ToString());
        Archive = ((ArchiveOpening.Opened)ArticleArchive.Open(place, new() { Create = false }).GetAwaiter().GetResult()).Archive;
    }

    /// <summary>The archive.</summary>
    public ArticleArchive Archive { get; }

    public void Dispose()
    {
        Archive.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_folder, recursive: true);
    }
}
