namespace Standfirst.App.Output;

/// <summary>A file that appears under its name only when it is complete.</summary>
/// <remarks>It is written beside its place and renamed. Disposing of it incomplete leaves no trace.</remarks>
sealed class OutputFile : IDisposable
{
    readonly string _path, _unfinished;
    readonly FileStream _file;

    OutputFile(string path)
    {
        _path = PlaceOf(path);
        _unfinished = IsDevice(path) ? _path : $"{_path}.{Path.GetRandomFileName()}.part";
        // Unbuffered: records come one at a time, and nothing is left to be written when a full disk ends it.
        FileMode mode = IsDevice(path) ? FileMode.Open : FileMode.CreateNew;
        _file = new(_unfinished, mode, FileAccess.Write, FileShare.Read, bufferSize: 0);
        Stream = new OutputStream(_file);
    }

    /// <summary>Takes the content.</summary>
    public Stream Stream { get; }

    bool IsRenamed => _unfinished != _path;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it is to stand.</param>
    /// <param name="option">The option that named it, for the user.</param>
    /// <exception cref="UsageException">There can be no such file.</exception>
    public static OutputFile Create(string path, string option = "--output")
    {
        if (Directory.Exists(path))
            throw new UsageException($"{option}: {path}: is a folder");
        try
        {
            return new OutputFile(path);
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            throw new UsageException($"{option}: {path}: {FileTrouble.Reason(error)}");
        }
    }

    /// <summary>Puts the file in its place, where it replaces one of the same name.</summary>
    /// <exception cref="OutputException">It cannot stand there.</exception>
    public void Complete() => OutputException.Told(() =>
    {
        Stream.Dispose();
        if (IsRenamed)
            File.Move(_unfinished, _path, overwrite: true);
    });

    /// <summary>Does the same, and comes back when neither content nor name would be lost with the machine's
    /// power.</summary>
    /// <exception cref="OutputException">It cannot be written, or not stand there.</exception>
    public void CompleteDurably()
    {
        OutputException.Told(() => _file.Flush(flushToDisk: true));
        Complete();
        FolderSync.Flush(Path.GetDirectoryName(_path)!);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (IsRenamed)
            File.Delete(_unfinished);
    }

    // A device or the end of a pipe (/dev/null, /dev/fd/63) is written to, never replaced.
    static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    // Through a link, the file that it leads to is replaced, not the link.
    static string PlaceOf(string path)
    {
        var file = new FileInfo(path);
        return IsDevice(path) || file.LinkTarget is null
            ? file.FullName
            : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }
}
