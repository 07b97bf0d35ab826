using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Standfirst.App.Mcp.Answers;
using Standfirst.App.Output;

namespace Standfirst.App.Mcp;

/// <summary>Writes answers as JSON, and tells how they are written.</summary>
static class AnswerJson
{
    static readonly JsonSchemaExporterOptions Export = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Described,
    };

    /// <summary>The shapes of all answers.</summary>
    public static AnswerJsonContext Shapes { get; } = new(new JsonSerializerOptions(AnswerJsonContext.Default.Options)
    {
        // Letters of all languages stand as they are; the output is no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>An answer on one line. What nobody sees (marks that turn the direction, soft hyphens, tags) is written out as
    /// \uXXXX: words that are hidden from people must not reach a model unseen.</summary>
    public static string Write(Answer answer, JsonTypeInfo shape) => OneLine.Of(JsonSerializer.Serialize(answer, shape));

    /// <summary>How an answer is written, as JSON Schema.</summary>
    public static JsonNode SchemaOf(JsonTypeInfo shape) => shape.GetJsonSchemaAsNode(Export);

    static JsonNode Described(JsonSchemaExporterContext context, JsonNode schema)
    {
        object[] attributes = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), true) ?? [];
        if (schema is JsonObject node && attributes is [DescriptionAttribute { Description: var words }])
            node.Insert(0, "description", words);
        return schema;
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(ArticleAnswer))]
[JsonSerializable(typeof(QuotesAnswer))]
[JsonSerializable(typeof(PersonAnswer))]
[JsonSerializable(typeof(TimelineAnswer))]
[JsonSerializable(typeof(CopiesAnswer))]
[JsonSerializable(typeof(JsonNode))]
sealed partial class AnswerJsonContext : JsonSerializerContext;
