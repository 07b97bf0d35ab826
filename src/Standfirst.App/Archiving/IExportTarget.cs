using Standfirst.Archive;

namespace Standfirst.App.Archiving;

/// <summary>Takes the articles of an export. What is not completed leaves no trace, or as much as is told.</summary>
interface IExportTarget : IAsyncDisposable
{
    /// <summary>Takes some articles.</summary>
    Task Write(IReadOnlyList<(StoredArticle Article, byte[]? Original)> articles, CancellationToken cancel);

    /// <summary>All articles are there.</summary>
    Task Complete();

    /// <summary>Whether the bytes of the pages are wanted.</summary>
    bool TakesOriginals => false;
}
