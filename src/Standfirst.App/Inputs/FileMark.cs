using System.Globalization;
using Standfirst.Archive.Intake;

namespace Standfirst.App.Inputs;

/// <summary>Tells one state of a file from another without reading it: by its path, its size and the time of its last change.</summary>
sealed class FileMark
{
    readonly string _path, _size, _changed;

    FileMark(FileInfo file)
    {
        _path = file.FullName;
        _size = file.Length.ToString(CultureInfo.InvariantCulture);
        _changed = file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The mark of a file; null for what is no file with a size of its own.</summary>
    public static FileMark? Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length > 0 ? new FileMark(file) : null;
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            return null;
        }
    }

    /// <summary>What an archive remembers the file by, or one of the records in it.</summary>
    /// <param name="place">The record's place in the file; empty for the whole file.</param>
    public long KeyOf(string place = "") => TakenKey.Of(_path, _size, _changed, place);
}
