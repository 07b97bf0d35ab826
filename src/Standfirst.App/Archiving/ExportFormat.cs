using Standfirst.App.Output;

namespace Standfirst.App.Archiving;

/// <summary>A form in which articles leave an archive.</summary>
/// <param name="Name">What `--format` calls it.</param>
/// <param name="Begin">Begins an export to a path; to standard output where there is none.</param>
sealed record ExportFormat(string Name, Func<string?, StandardStreams, IExportTarget> Begin)
{
    static readonly ExportFormat[] All =
    [
        new("ndjson", (path, streams) => OfRecords(path, streams, RecordFormat.Ndjson)),
        new("csv", (path, streams) => OfRecords(path, streams, RecordFormat.Csv)),
        new("ninjs", (path, streams) => OfRecords(path, streams, RecordFormat.Ninjs)),
        new("markdown", (path, _) => new FolderTarget(path)),
        new("sqlite", (path, _) => new ArchiveTarget(path)),
    ];

    /// <summary>All names, the usual one first.</summary>
    public static readonly string[] Names = [.. All.Select(format => format.Name)];

    /// <summary>The format of a name that is among them.</summary>
    public static ExportFormat Find(string name) => Array.Find(All, format => format.Name == name)!;

    static FileTarget OfRecords(string? path, StandardStreams streams, RecordFormat format) => new(
        path, streams, format.Heading, article => ExportedArticles.Write(article, format));
}
