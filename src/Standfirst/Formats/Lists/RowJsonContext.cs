using System.Text.Json.Serialization;
using Standfirst.Articles;
using Standfirst.Formats.Json;

namespace Standfirst.Formats.Lists;

/// <summary>The rows' JSON, laid out by the compiler.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCase<QuotationKind>)])]
[JsonSerializable(typeof(QuotationRow))]
[JsonSerializable(typeof(PersonRow))]
[JsonSerializable(typeof(TimelineRow))]
sealed partial class RowJsonContext : JsonSerializerContext;
