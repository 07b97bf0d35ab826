using System.Text.Json.Serialization;

namespace Standfirst.Formats.Ninjs;

/// <summary>The JSON of ninjs, laid out by the compiler.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NinjsItem))]
sealed partial class NinjsJsonContext : JsonSerializerContext;
