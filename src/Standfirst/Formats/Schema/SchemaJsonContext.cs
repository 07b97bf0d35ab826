using System.Text.Json.Serialization;

namespace Standfirst.Formats.Schema;

/// <summary>The JSON-LD of schema.org, laid out by the compiler.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SchemaArticle))]
sealed partial class SchemaJsonContext : JsonSerializerContext;
