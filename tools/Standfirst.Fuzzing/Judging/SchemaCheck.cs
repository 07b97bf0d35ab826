using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Standfirst.Fuzzing.Judging;

/// <summary>Compares JSON with a schema of an OpenAPI document, as far as this one's schemas go; a word of JSON Schema that
/// it does not know is a fault.</summary>
static class SchemaCheck
{
    static readonly HashSet<string> OnlyTold = ["description", "example", "examples", "format", "pattern", "title",
        "default", "$schema"];

    /// <summary>What is wrong, a line each.</summary>
    public static IEnumerable<string> Faults(JsonNode document, JsonNode? schema, JsonNode? value, string place = "$")
    {
        if (schema is not JsonObject rules)
            return schema?.GetValueKind() == JsonValueKind.False ? [$"{place}: nothing may be here"] : [];
        return rules.SelectMany(rule => Faults(document, rules, rule.Key, rule.Value!, value, place));
    }

    static IEnumerable<string> Faults(
        JsonNode document, JsonObject rules, string name, JsonNode rule, JsonNode? value, string place)
    {
        switch (name)
        {
            case "$ref":
                return Faults(document, Find(document, rule.GetValue<string>()), value, place);
            case "type":
                string[] types = rule is JsonArray several ? [.. several.Select(type => type!.GetValue<string>())]
                    : [rule.GetValue<string>()];
                return types.Contains(TypeOf(value)) || (types.Contains("number") && TypeOf(value) == "integer") ? []
                    : [$"{place}: {TypeOf(value)} is not {rule}"];
            case "enum":
                return rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? []
                    : [$"{place}: {value} is none of {rule}"];
            case "required" when value is JsonObject fields:
                return rule.AsArray().Select(field => field!.GetValue<string>())
                    .Where(field => !fields.ContainsKey(field)).Select(field => $"{place}: no {field}");
            case "properties" when value is JsonObject fields:
                return rule.AsObject().Where(one => fields.ContainsKey(one.Key))
                    .SelectMany(one => Faults(document, one.Value, fields[one.Key], $"{place}.{one.Key}"));
            case "additionalProperties" when value is JsonObject fields:
                var known = rules["properties"]?.AsObject();
                return fields.Where(field => known?.ContainsKey(field.Key) != true)
                    .SelectMany(field => Faults(document, rule, field.Value, $"{place}.{field.Key}"));
            case "items" when value is JsonArray items:
                return items.SelectMany((item, at) => Faults(document, rule, item, $"{place}[{at}]"));
            case "required" or "properties" or "additionalProperties" or "items":
                return [];
            default:
                return OnlyTold.Contains(name) ? [] : [$"{place}: the schema says {name}, which this check does not know"];
        }
    }

    /// <summary>What a node means where it only refers to another; else the node itself.</summary>
    public static JsonNode Resolved(JsonNode document, JsonNode node) =>
        node["$ref"] is { } reference ? Find(document, reference.GetValue<string>()) : node;

    static JsonNode Find(JsonNode document, string reference)
    {
        JsonNode place = document;
        foreach (string step in reference.Split('/').Skip(1))
        {
            string name = step.Replace("~1", "/").Replace("~0", "~");
            place = (place is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)] : place[name])
                ?? throw new InvalidOperationException($"{reference} leads nowhere");
        }
        return place;
    }

    static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => value.ToJsonString().AsSpan().ContainsAny('.', 'e', 'E') ? "number" : "integer",
    };
}
