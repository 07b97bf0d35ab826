using System.Text.Json.Serialization;

namespace Standfirst.Formats.Annotations;

/// <summary>One annotation: what is said of which words.</summary>
sealed record Annotation
{
    public required string Id { get; init; }
    public string Type { get; } = "Annotation";
    public required string Motivation { get; init; }
    public required AnnotationBody Body { get; init; }
    public required AnnotationTarget Target { get; init; }
}

/// <summary>Words of a text.</summary>
sealed record AnnotationTarget
{
    public string Type { get; } = "SpecificResource";

    /// <summary>The text, by its name.</summary>
    public required string Source { get; init; }

    /// <summary>The address of the page that the text was read from; null when none is known.</summary>
    public string? Scope { get; init; }

    /// <summary>Two ways to the same words.</summary>
    public required AnnotationSelector[] Selector { get; init; }
}

/// <summary>One way to the words: by a quotation or by their place.</summary>
/// <param name="Type">Which of them; tells which of the other properties are set.</param>
sealed record AnnotationSelector([property: JsonPropertyOrder(-1)] string Type)
{
    public string? Exact { get; init; }
    public string? Prefix { get; init; }
    public string? Suffix { get; init; }

    /// <summary>Code points before the words.</summary>
    public int? Start { get; init; }

    /// <summary>Code points before the first one behind the words.</summary>
    public int? End { get; init; }
}
