using System.Text;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App.Archiving;

/// <summary>One file, packed where its name ends in ".gz", or standard output: something for each article, one after the
/// other.</summary>
sealed class FileTarget : IExportTarget
{
    readonly IDisposable? _file;
    readonly Action _complete = () => { };
    readonly Stream _output;
    readonly Func<StoredArticle, ReadOnlyMemory<byte>> _write;

    public FileTarget(string? path, StandardStreams streams, string heading, Func<StoredArticle, ReadOnlyMemory<byte>> write)
    {
        _write = write;
        if (path is null)
        {
            _output = streams.Output;
        }
        else if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            var packed = new PackedFile(OutputFile.Create(path));
            (_file, _output, _complete) = (packed, packed.Stream, () => packed.Complete());
        }
        else
        {
            var plain = OutputFile.Create(path);
            (_file, _output, _complete) = (plain, plain.Stream, plain.Complete);
        }
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
        _complete();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _file?.Dispose();
        return ValueTask.CompletedTask;
    }
}
