using System.Formats.Tar;

namespace Standfirst.App.Inputs;

/// <summary>Tells named pipes from files: who opens one waits for a writer, maybe for ever.</summary>
static class NamedPipe
{
    /// <summary>Whether a path leads to a named pipe.</summary>
    /// <remarks>
    /// Those below /dev/ are left out: the shell hands the output of another program over in this way, as in
    /// <c>standfirst read &lt;(curl …)</c>.
    /// </remarks>
    /// <exception cref="IOException">It leads to what no archive can hold, such as a socket.</exception>
    public static bool Is(string path)
    {
        if (path.StartsWith("/dev/", StringComparison.Ordinal))
            return false;
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
            file = (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;

        // A pipe has no length. Nearly every page has one, and the costly look is spared.
        return file is { Exists: true, Length: 0 } && KindOf(file.FullName) == TarEntryType.Fifo;
    }

    // The kind of a file is to be had from .NET only in the header of a tar archive.
    static TarEntryType? KindOf(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
            writer.WriteEntry(path, entryName: "file");
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType;
    }
}
