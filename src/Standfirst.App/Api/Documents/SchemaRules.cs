using System.Text.Json.Nodes;

namespace Standfirst.App.Api.Documents;

/// <summary>The house's rule for JSON, laid over generated schemas: what is not known is left out, and never null. So what
/// could be null may be missing, and all else is there.</summary>
static class SchemaRules
{
    /// <summary>Lays it over all schemas of a document.</summary>
    public static void Apply(JsonObject schemas)
    {
        foreach (var (_, schema) in schemas)
        {
            if (schema?["properties"] is JsonObject properties)
                schema["required"] = new JsonArray(
                    [.. properties.Where(one => !TakeNull(properties, one.Key)).Select(one => (JsonNode)one.Key)]);
            if (schema?["required"] is JsonArray { Count: 0 })
                schema.AsObject().Remove("required");
        }
    }

    /// <summary>Takes null out of what a property can be; false where it could not be.</summary>
    static bool TakeNull(JsonObject properties, string name)
    {
        JsonObject property = properties[name]!.AsObject();
        if (property["type"] is JsonArray types && types.FirstOrDefault(IsNull) is { } none)
        {
            types.Remove(none);
            if (types is [var only])
                property["type"] = only!.DeepClone();
            return true;
        }
        if ((property["oneOf"] ?? property["anyOf"]) is not JsonArray choices
            || !choices.Any(choice => IsNull(choice?["type"])))
            return false;
        JsonObject rest = choices.Single(choice => !IsNull(choice?["type"]))!.DeepClone().AsObject();
        if (property["description"] is { } about)
            rest["description"] = about.DeepClone();
        properties[name] = rest;
        return true;
    }

    static bool IsNull(JsonNode? type) => type is JsonValue value && value.TryGetValue(out string? name) && name == "null";
}
