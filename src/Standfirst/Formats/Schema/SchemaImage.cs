using System.Text.Json.Serialization;
using Standfirst.Articles;

namespace Standfirst.Formats.Schema;

/// <summary>A picture.</summary>
sealed class SchemaImage(Image image)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "ImageObject";

    public string Url => image.Url;
    public string? Caption => image.Caption;
    public string? CreditText => image.Credit;
    public string? Description => image.Alt;
    public SchemaMeasure? Width => SchemaMeasure.Of(image.Width);
    public SchemaMeasure? Height => SchemaMeasure.Of(image.Height);
    public bool? RepresentativeOfPage => image.Lead ? true : null;
}

/// <summary>A number of CSS pixels; schema.org takes no bare number for a width.</summary>
sealed record SchemaMeasure(int Value)
{
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string Type { get; } = "QuantitativeValue";

    /// <summary>A dot of an image, in the codes of UN/CEFACT.</summary>
    public string UnitCode { get; } = "E37";

    public static SchemaMeasure? Of(int? pixels) => pixels is { } value ? new(value) : null;
}
