using System.Text.Json.Serialization;

namespace Standfirst.Formats.Annotations;

/// <summary>The JSON-LD of Web Annotations, laid out by the compiler.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnnotationPage))]
sealed partial class AnnotationJsonContext : JsonSerializerContext;
