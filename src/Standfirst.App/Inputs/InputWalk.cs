namespace Standfirst.App.Inputs;

/// <summary>Finds what there is to read under the names on the command line.</summary>
/// <remarks>
/// The order is that of the names given; in a folder, files and folders stand together by name, compared by
/// UTF-16 code units ("B" before "a"), so that it is the same on every system. Names that begin with a dot
/// are left out, as is usual, and links to folders are not followed, so that no walk goes round in circles.
/// </remarks>
static class InputWalk
{
    // Hidden files are told by their names alone; a folder that cannot be listed is a trouble.
    static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The inputs, found one by one as they are taken.</summary>
    public static IEnumerable<Input> Find(IEnumerable<string> names) => names.SelectMany(name => name switch
    {
        "-" => [new Input.StandardInput()],
        _ when WebAddress.TryParse(name) is { } url => [new Input.Address(url)],
        _ when Directory.Exists(name) => FindIn(name),
        _ => [new Input.File(name, name)],
    });

    static IEnumerable<Input> FindIn(string folder)
    {
        string name = folder.Replace(Path.DirectorySeparatorChar, '/');
        bool isBarren = true;
        foreach (Input input in Walk(name.EndsWith('/') ? name : name + "/", pathInFolder: ""))
        {
            isBarren = false;
            yield return input;
        }
        if (isBarren)
            yield return new Input.Barren(name, "no pages in this folder");
    }

    // Both paths are empty or end with "/".
    static IEnumerable<Input> Walk(string folder, string pathInFolder)
    {
        if (List(folder, out Entry[] entries) is { } trouble)
        {
            yield return new Input.Barren(folder, trouble);
            yield break;
        }

        foreach (var (name, isFolder) in entries)
        {
            string path = folder + name, inFolder = pathInFolder + name;
            if (!isFolder)
            {
                yield return new Input.File(path, inFolder);
                continue;
            }
            foreach (Input input in Walk(path + "/", inFolder + "/"))
                yield return input;
        }
    }

    // Gives the reason where the folder cannot be listed, null where it can.
    static string? List(string folder, out Entry[] entries)
    {
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", All)
                .Where(IsTaken)
                .Select(entry => new Entry(entry.Name, IsFolder(entry)))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)];
            return null;
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            entries = [];
            return FileTrouble.Reason(error);
        }
    }

    static bool IsTaken(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.')
        && (IsFolder(entry) ? entry.LinkTarget is null : PageFiles.AreTaken(entry.Name));

    static bool IsFolder(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.Directory);

    readonly record struct Entry(string Name, bool IsFolder);
}
