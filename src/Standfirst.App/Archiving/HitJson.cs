using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Snippets;
using Standfirst.Text;

namespace Standfirst.App.Archiving;

/// <summary>Writes what was found as JSON, one object a line.</summary>
static class HitJson
{
    public const string Name = "hits";

    static readonly HitJsonContext Shape = new(new JsonSerializerOptions(HitJsonContext.Default.Options)
    {
        // Letters of all languages stand as they are; the output is no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>A hit as one line.</summary>
    public static ReadOnlyMemory<byte> Write(SearchHit hit) =>
        (byte[])[.. JsonSerializer.SerializeToUtf8Bytes(new HitRow(hit), Shape.HitRow), (byte)'\n'];
}

/// <summary>A hit as JSON shows it; stretches are pairs of start and end in UTF-16 code units of the words beside them.</summary>
sealed class HitRow(SearchHit hit)
{
    public long ArticleId => hit.ArticleId;
    public string Address => hit.Address;
    public string? Headline => hit.Headline;
    public IEnumerable<int[]> HeadlineHits => HitSnippet.PairsOf(hit.HeadlineHits);
    public string? Site => hit.Site;
    public string? Published => hit.Published;
    public string? Language => hit.Language;
    public HitSnippet? Snippet => hit.Snippet is { } snippet ? new(snippet) : null;
    public double Score => Math.Round(hit.Score, 3);
    public int Copies => hit.Copies;
}

/// <summary>The words that show why it was found, and where they stand in the record: code points of its field.</summary>
sealed class HitSnippet(Snippet snippet)
{
    public string From => snippet.Place == SnippetPlace.Text ? "text" : "standfirst";
    public int[] Span => [snippet.CodePoints.Start, snippet.CodePoints.End];
    public string Words => snippet.Words;
    public IEnumerable<int[]> Hits => PairsOf(snippet.Hits);

    public static IEnumerable<int[]> PairsOf(IReadOnlyList<TextSpan> spans) => spans.Select(span => (int[])[span.Start, span.End]);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HitRow))]
sealed partial class HitJsonContext : JsonSerializerContext;
