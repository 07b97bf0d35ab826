using System.IO.Compression;
using System.Text;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App.Archiving;

/// <summary>One file, or standard output: something for each article, one after the other.</summary>
sealed class FileTarget : IExportTarget
{
    readonly OutputFile? _file;
    readonly Stream _output;
    readonly Func<StoredArticle, ReadOnlyMemory<byte>> _write;

    public FileTarget(string? path, StandardStreams streams, string heading, Func<StoredArticle, ReadOnlyMemory<byte>> write)
    {
        _file = path is null ? null : OutputFile.Create(path);
        _write = write;
        Stream plain = _file?.Stream ?? streams.Output;
        _output = path?.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) == true
            ? new GZipStream(plain, CompressionLevel.Optimal, leaveOpen: true)
            : plain;
        _output.Write(Encoding.UTF8.GetBytes(heading));
    }

    public Task Write(IReadOnlyList<(StoredArticle Article, byte[]? Original)> articles, CancellationToken cancel)
    {
        foreach (var (article, _) in articles)
            _output.Write(_write(article).Span);
        return Task.CompletedTask;
    }

    public Task Complete()
    {
        if (_output is GZipStream packed)
            packed.Dispose();
        _file?.Complete();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _file?.Dispose();
        return ValueTask.CompletedTask;
    }
}
