using System.Text;
using Microsoft.Net.Http.Headers;
using Standfirst.App.Api.Problems;
using Standfirst.App.Output;
using Standfirst.Articles;

namespace Standfirst.App.Api.Endpoints;

/// <summary>A format in which the API gives a record.</summary>
/// <param name="Name">What `format` calls it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Format">What writes it.</param>
sealed record AnswerFormat(string Name, string MediaType, RecordFormat Format)
{
    // A record as a page of its own runs and loads nothing, and belongs to no site, wherever it is opened.
    const string PagePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /// <summary>An article in this format.</summary>
    public IResult Answer(Article article, string input, HttpContext context)
    {
        if (Format == RecordFormat.Html)
            context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        byte[] record = [.. Encoding.UTF8.GetBytes(Format.Heading), .. Format.Write(article, input).Span];
        return TypedResults.Bytes(record, MediaType);
    }
}

/// <summary>The formats in which the API gives records.</summary>
static class RecordFormats
{
    /// <summary>For the document.</summary>
    public const string About = "json, text, markdown, html, schema, annotations, ninjs or csv; when left out, what "
        + "Accept asks for, else json.";

    /// <summary>The record itself, one line.</summary>
    public static readonly AnswerFormat Json = new("json", "application/json", RecordFormat.Ndjson);

    /// <summary>All, the usual one first; of two with one media type the first is what Accept means.</summary>
    public static readonly AnswerFormat[] All =
    [
        Json,
        new("text", "text/plain; charset=utf-8", RecordFormat.Text),
        new("markdown", "text/markdown; charset=utf-8", RecordFormat.Markdown),
        new("html", "text/html; charset=utf-8", RecordFormat.Html),
        new("schema", "application/ld+json", RecordFormat.Schema),
        new("annotations", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", RecordFormat.Annotations),
        new("ninjs", "application/vnd.iptc.ninjs+json", RecordFormat.Ninjs),
        new("csv", "text/csv; charset=utf-8", RecordFormat.Csv),
    ];

    /// <summary>Their media types, without parameters, each once.</summary>
    public static readonly string[] MediaTypes = [.. All.Select(format => format.MediaType.Split(';')[0]).Distinct()];

    /// <summary>The format that a request wants.</summary>
    /// <param name="name">What it names; null where it names none.</param>
    /// <param name="request">What it accepts.</param>
    /// <exception cref="ProblemException">There is none of the name, or none that it accepts.</exception>
    public static AnswerFormat Wanted(string? name, HttpRequest request)
    {
        if (name is not null)
        {
            return Array.Find(All, format => format.Name == name)
                ?? throw Problem.BadParameter.Because(
                    $"format: one of {string.Join(", ", All.Select(format => format.Name))}");
        }
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
            return Json;
        return accepted
            .OrderByDescending(type => type.Quality ?? 1)
            .Where(type => type.Quality is not 0)
            .Select(type => Array.Find(All, format => MediaTypeHeaderValue.Parse(format.MediaType).IsSubsetOf(Bare(type))))
            .FirstOrDefault(format => format is not null)
            ?? throw Problem.NotAcceptable.Because(
                $"It is to be had as {string.Join(", ", MediaTypes)}.");
    }

    // "q" says how much a type is wanted, not what it is.
    static MediaTypeHeaderValue Bare(MediaTypeHeaderValue type)
    {
        var bare = type.Copy();
        bare.Quality = null;
        return bare;
    }
}
