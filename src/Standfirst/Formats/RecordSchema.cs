using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Standfirst.Formats.Json;

namespace Standfirst.Formats;

/// <summary>The JSON Schema of the record, drawn from its shape.</summary>
public static class RecordSchema
{
    static readonly JsonSchemaExporterOptions Rules = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Transform,
    };

    /// <summary>Makes the schema, in the words of JSON Schema 2020-12.</summary>
    public static JsonObject Make() =>
        RecordJsonContext.Default.ArticleRecord.GetJsonSchemaAsNode(Rules).AsObject();

    // What the page does not say is left out, and never null: what could be null may be missing, and all else is there.
    static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject fields)
            return schema;
        if (fields["type"] is JsonArray types && types.FirstOrDefault(IsNull) is { } none)
        {
            types.Remove(none);
            if (types is [var only])
                fields["type"] = only!.DeepClone();
        }
        if (fields["enum"] is JsonArray values)
            values.Remove(null);
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object)
        {
            fields.Remove("required");
            var known = context.TypeInfo.Properties.Where(field => !IsNullable(field));
            JsonNode[] always = [.. known.Select(field => (JsonNode)field.Name)];
            if (always.Length > 0)
                fields["required"] = new JsonArray(always);
        }
        // Of parameters of constructors that may be left out.
        fields.Remove("default");
        return fields;
    }

    static bool IsNullable(JsonPropertyInfo field) =>
        field.IsGetNullable || Nullable.GetUnderlyingType(field.PropertyType) is not null;

    static bool IsNull(JsonNode? type) => type?.GetValueKind() == JsonValueKind.String && type.GetValue<string>() == "null";
}
