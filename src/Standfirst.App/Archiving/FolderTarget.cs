using System.Text;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Formats;

namespace Standfirst.App.Archiving;

/// <summary>A folder with a Markdown file for each article.</summary>
sealed class FolderTarget : IExportTarget
{
    // Long enough to know a story by, short enough for every file system.
    const int LongestName = 80;

    readonly string _folder;

    public FolderTarget(string? path)
    {
        _folder = path ?? throw new UsageException("markdown goes into a folder (--output)");
        if (File.Exists(path))
            throw new UsageException($"--output: {path}: is a file, not a folder");
        OutputException.Told(() => Directory.CreateDirectory(path));
    }

    public Task Write(IReadOnlyList<(StoredArticle Article, byte[]? Original)> articles, CancellationToken cancel)
    {
        foreach (var (stored, _) in articles)
        {
            var article = ArticleJson.Read(stored.Record);
            string name = $"{article.Published?.Value[..10] ?? "undated"} {article.Headline ?? "untitled"}";
            string path = Path.Combine(_folder, $"{Slug(name)}-{stored.Id}.md");
            OutputException.Told(() => File.WriteAllBytes(path, RecordFormat.Markdown.Write(article, stored.Input).Span));
        }
        return Task.CompletedTask;
    }

    public Task Complete() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // Letters and digits of any script, "-" for all between: no name of a headline leads out of the folder.
    static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (char letter in words)
        {
            if (char.IsLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length == LongestName)
                break;
        }
        return slug.ToString().Trim('-');
    }
}
