using System.Text.Json;
using System.Text.Json.Serialization;

namespace Standfirst.Bench.Quality;

/// <summary>A page and what annotators found on it: one line of a set's truth.jsonl. A field that is null was not annotated; an
/// empty text or list was annotated as "the page has none".</summary>
sealed record AnnotatedPage
{
    static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>What the set calls the page.</summary>
    public required string Id { get; init; }

    /// <summary>The file of the page, packed with gzip or not; from the folder that the set stands in.</summary>
    public required string Page { get; init; }

    /// <summary>Where the page came from.</summary>
    public string? Url { get; init; }

    /// <summary>"utf-8" where the set wrote its pages anew in UTF-8, whatever their meta tags say; null: as crawled.</summary>
    public string? Encoding { get; init; }

    /// <summary>The page's type as WCXB names it: "article", "forum".</summary>
    public string? Type { get; init; }

    /// <summary>The main text.</summary>
    public string? Text { get; init; }

    /// <summary>Snippets that the main text has.</summary>
    public IReadOnlyList<string>? With { get; init; }

    /// <summary>Snippets that stand on the page and are not of the main text.</summary>
    public IReadOnlyList<string>? Without { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>What else the page itself shows or declares as its headline: h1, JSON-LD, og:title.</summary>
    public IReadOnlyList<string?> AltTitles { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>The day of publication: "2020-12-23".</summary>
    public string? Date { get; init; }

    /// <summary>The same with the time, and with its zone where that is known: "2020-12-23 09:14:00+01:00".</summary>
    public string? Datetime { get; init; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>The story, paragraph by paragraph.</summary>
    public TrueBody? Body { get; init; }

    /// <summary>Reads one line.</summary>
    /// <exception cref="JsonException">It is no such object.</exception>
    public static AnnotatedPage Parse(string line) =>
        JsonSerializer.Deserialize<AnnotatedPage>(line, Format) ?? throw new JsonException("null is no page");
}

/// <summary>A story as Fundus' parsers give it.</summary>
/// <param name="Summary">The paragraphs of the summary over it.</param>
/// <param name="Sections">The story, cut at its subheads.</param>
sealed record TrueBody(
    [property: JsonRequired] IReadOnlyList<string> Summary,
    [property: JsonRequired] IReadOnlyList<TrueSection> Sections);

/// <summary>A subhead and what stands under it.</summary>
/// <param name="Headline">The subhead's lines; empty for the opening of a story.</param>
/// <param name="Paragraphs">The paragraphs.</param>
sealed record TrueSection(
    [property: JsonRequired] IReadOnlyList<string> Headline,
    [property: JsonRequired] IReadOnlyList<string> Paragraphs);
