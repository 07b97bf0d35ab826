using System.Text.Json.Serialization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Annotations;

/// <summary>All annotations of an article, as the Web Annotation Data Model pages them.</summary>
sealed class AnnotationPage(Article article)
{
    readonly CodePointOffsets _offsets = new(article.Text);
    readonly string _text = HashName.OfText(article);
    readonly string? _address = article.CanonicalUrl ?? article.Url;

    [JsonPropertyName("@context")]
    public string Context { get; } = "http://www.w3.org/ns/anno.jsonld";

    public string Id => field ??= HashName.Uuid($"{_address} {HashName.OfPage(article)}");

    public string Type { get; } = "AnnotationPage";

    public IEnumerable<Annotation> Items =>
        from kind in CitationKind.All
        from citation in kind.Find(article)
        where citation.Span.Length > 0
        select new Annotation
        {
            Id = $"{Id}#{kind.Name}-{citation.Number}{(citation.Part > 0 ? $".{citation.Part}" : "")}",
            Motivation = kind.Motivation,
            Body = citation.Body,
            Target = TargetOf(citation.Span),
        };

    AnnotationTarget TargetOf(TextSpan span) => new()
    {
        Source = _text,
        Scope = _address,
        Selector =
        [
            TextQuote.Selector(article.Text, span),
            new("TextPositionSelector") { Start = _offsets[span.Start], End = _offsets[span.End] },
        ],
    };
}
