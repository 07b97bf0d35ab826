using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.Articles;

namespace Standfirst.Formats.Json;

/// <summary>The record's shape in JSON, laid out by the compiler: it works trimmed and native.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(CamelCase<PageKind>), typeof(CamelCase<AuthorKind>), typeof(CamelCase<MomentPrecision>),
        typeof(CamelCase<BlockKind>), typeof(CamelCase<BlockRole>), typeof(CamelCase<MarkKind>),
        typeof(CamelCase<QuotationKind>), typeof(CamelCase<PersonDescriptionKind>), typeof(UpperCase<TimeExpressionType>),
        typeof(CamelCase<CorrectionKind>), typeof(CamelCase<CorrectedField>),
    ])]
[JsonSerializable(typeof(ArticleRecord))]
sealed partial class RecordJsonContext : JsonSerializerContext;

/// <summary>Writes <c>LiveBlog</c> as "liveBlog".</summary>
sealed class CamelCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase)
    where TEnum : struct, Enum;

/// <summary>Writes <c>Date</c> as "DATE", as TIMEX3 does.</summary>
sealed class UpperCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseUpper)
    where TEnum : struct, Enum;
