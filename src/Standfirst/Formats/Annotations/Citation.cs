using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Annotations;

/// <summary>Words of the text that the record says something of.</summary>
/// <param name="Number">The place of what it says in the record's list, from 0.</param>
/// <param name="Span">The words.</param>
/// <param name="Body">What it says of them.</param>
readonly record struct Citation(int Number, TextSpan Span, AnnotationBody Body);

/// <summary>What an annotation says of its words: a value, or the address of something else.</summary>
/// <param name="Value">The value; null where there is an address.</param>
/// <param name="Id">The address; null where there is a value.</param>
sealed record AnnotationBody(string? Value, string? Id)
{
    /// <summary>Which kind of body it is; null for what stands elsewhere.</summary>
    [JsonPropertyOrder(-1)]
    public string? Type => Value is null ? null : "TextualBody";
}

/// <summary>One sort of thing that a record cites its text for.</summary>
/// <param name="Name">The list that it stands in, in the record.</param>
/// <param name="Motivation">Why the words are annotated, by the Web Annotation Vocabulary.</param>
/// <param name="Find">Finds all of them, in the record's order.</param>
sealed record CitationKind(string Name, string Motivation, Func<Article, IEnumerable<Citation>> Find)
{
    /// <summary>All sorts, in the order that they are written in.</summary>
    public static readonly CitationKind[] All =
    [
        new("links", "linking", article => article.Links.Select((link, number) =>
            new Citation(number, link.Span, new(null, link.Url)))),

        new("marks", "highlighting", article => article.Marks.Select((mark, number) =>
            new Citation(number, mark.Span, new(NameOf(mark.Kind), null)))),

        new("blocks", "classifying", article =>
            from block in article.Blocks.Index()
            where block.Item is { Role: not null, Span: not null }
            let role = NameOf(block.Item.Role.GetValueOrDefault())
            select new Citation(block.Index, block.Item.Span.GetValueOrDefault(), new(role, null))),
    ];

    static string NameOf<TEnum>(TEnum value) where TEnum : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
