namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>A form in which a list leaves the room.</summary>
/// <param name="Name">What the address calls it.</param>
/// <param name="Words">What the reader reads.</param>
/// <param name="ContentType">What the browser is told.</param>
/// <param name="Ending">How the file's name ends.</param>
sealed record ExportForm(string Name, string Words, string ContentType, string Ending)
{
    public static readonly ExportForm Csv = new("csv", "CSV", "text/csv; charset=utf-8; header=present", ".csv");

    public static readonly ExportForm Ndjson = new("ndjson", "NDJSON", "application/x-ndjson; charset=utf-8", ".ndjson");

    public static readonly ExportForm Markdown = new("markdown", "Markdown", "text/markdown; charset=utf-8", ".md");

    /// <summary>All there are, in the order in which they are offered.</summary>
    public static readonly ExportForm[] All = [Csv, Ndjson, Markdown];

    /// <summary>The form of a name; null where there is none.</summary>
    public static ExportForm? Find(string? name) => Array.Find(All, form => form.Name == name);
}
