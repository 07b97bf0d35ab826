namespace Standfirst.App.Inputs;

/// <summary>One thing that the command was asked to read. The three cases are all there are.</summary>
/// <param name="Name">What the record and messages call it: the path as given, below a folder with "/" on
/// every system; "-" for standard input.</param>
abstract record Input(string Name)
{
    /// <summary>A file that was named, or found in a folder that was.</summary>
    /// <param name="Name">Its path, which also opens it.</param>
    /// <param name="PathInFolder">Its path below the folder that was named; all of it for a file.</param>
    public sealed record File(string Name, string PathInFolder) : Input(Name);

    /// <summary>The bytes that another program hands over.</summary>
    public sealed record StandardInput() : Input("-");

    /// <summary>A folder that has nothing to read.</summary>
    /// <param name="Name">The folder's path.</param>
    /// <param name="Reason">Why, in a few words for the user.</param>
    public sealed record Barren(string Name, string Reason) : Input(Name);
}
