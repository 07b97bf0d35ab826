using Standfirst.App.Archiving;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst search QUERY --archive PLACE`: finds articles.</summary>
sealed class SearchCommand(StandardStreams streams) : QueryCommand(
    "search",
    "Finds articles in an archive; copies of one story are one hit.",
    [HitLines.Name, SearchRun.Hits, .. FormatFamily.Records.Names],
    "lines (for human eyes), hits (NDJSON with snippets), or the records of the hits: ndjson, json, text, markdown, html, "
        + "schema, annotations, ninjs, csv; when left out, lines on a terminal and hits otherwise.",
    streams)
{
    /// <inheritdoc/>
    protected override Task<int> Answer(ArticleArchive archive, QuerySettings settings, CancellationToken cancel) =>
        new SearchRun(archive, settings, Streams).Run(cancel);
}
