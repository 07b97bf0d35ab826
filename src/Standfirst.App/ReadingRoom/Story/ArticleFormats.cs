using System.Text;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Formats;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>A form in which one article leaves the room.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Label">What the page calls it.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Ending">What its file's name ends with.</param>
sealed record ArticleFormats(RecordFormat Format, string Label, string Type, string Ending)
{
    /// <summary>All of them, in the order of the list.</summary>
    public static readonly ArticleFormats[] All =
    [
        new(RecordFormat.Json, "JSON: the record", "application/json", "json"),
        new(RecordFormat.Markdown, "Markdown", "text/markdown", "md"),
        new(RecordFormat.Text, "Plain text", "text/plain", "txt"),
        new(RecordFormat.Html, "HTML", "text/html", "html"),
        new(RecordFormat.Annotations, "Web Annotations", "application/ld+json", "jsonld"),
        new(RecordFormat.Schema, "schema.org", "application/ld+json", "jsonld"),
        new(RecordFormat.Ninjs, "ninjs", "application/json", "json"),
        new(RecordFormat.Csv, "CSV", "text/csv", "csv"),
    ];

    /// <summary>What addresses call it.</summary>
    public string Name => Format.Name;

    /// <summary>Answers "/article/ID/export?format=…" with a file.</summary>
    public static async Task<IResult> Answer(long id, string? format, ArticleArchive archive, CancellationToken cancel)
    {
        if (Array.Find(All, row => row.Name == format) is not { } form || await archive.Find(id, cancel) is not { } stored)
            return Results.NotFound();
        byte[] heading = Encoding.UTF8.GetBytes(form.Format.Heading);
        ReadOnlyMemory<byte> body = form.Format.Write(ArticleJson.Read(stored.Record), stored.Input);
        return Results.Bytes((byte[])[.. heading, .. body.Span], $"{form.Type}; charset=utf-8", $"article-{id}.{form.Name}.{form.Ending}");
    }
}
