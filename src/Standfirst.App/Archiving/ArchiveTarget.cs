using Standfirst.Archive;
using Standfirst.Formats;

namespace Standfirst.App.Archiving;

/// <summary>An archive of its own in one SQLite file.</summary>
sealed class ArchiveTarget(string? path) : IExportTarget
{
    readonly string _path = path switch
    {
        null => throw new UsageException("an archive goes into a file (--output)"),
        _ when Path.Exists(path) => throw new UsageException($"--output: {path}: is there already"),
        _ => path,
    };
    ArticleArchive? _archive;

    public bool TakesOriginals => true;

    public async Task Write(IReadOnlyList<(StoredArticle Article, byte[]? Original)> articles, CancellationToken cancel)
    {
        _archive ??= await ArticleArchive.Open(_path, cancel: cancel) is ArchiveOpening.Opened opened
            ? opened.Archive
            : throw new UsageException($"--output: {_path}: cannot be made");
        await _archive.Add(
            [.. articles.Select(one => new PageToStore(ArticleJson.Read(one.Article.Record), one.Article.Input, one.Article.Provenance)
            {
                Original = one.Original,
            })],
            cancel);
    }

    public Task Complete() => Task.CompletedTask;

    public ValueTask DisposeAsync() => _archive?.DisposeAsync() ?? ValueTask.CompletedTask;
}
