namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>A list that can be taken along whole.</summary>
/// <param name="name">What the address calls it.</param>
abstract class ExportList(string name)
{
    /// <summary>All there are.</summary>
    public static readonly ExportList[] All =
    [
        new StoryExport(), ItemExport.Said, ItemExport.Timeline, TableExports.People, TableExports.Person, TableExports.Weak,
    ];

    /// <summary>What the address calls it.</summary>
    public string Name => name;

    /// <summary>The list of a name; null where there is none.</summary>
    public static ExportList? Find(string? name) => Array.Find(All, list => list.Name == name);

    /// <summary>Writes it, piece by piece: nothing of it is held but the page of the archive that is being written.</summary>
    public abstract IAsyncEnumerable<ReadOnlyMemory<byte>> Write(ExportAsk ask, ExportForm form, CancellationToken cancel);
}
