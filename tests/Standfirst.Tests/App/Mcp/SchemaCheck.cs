using System.Text.Json;

namespace Standfirst.Tests.App.Mcp;

/// <summary>Compares a value with the part of JSON Schema that our schemas use.</summary>
static class SchemaCheck
{
    /// <summary>What does not fit; empty where all does.</summary>
    public static IEnumerable<string> Faults(JsonElement schema, JsonElement value) => Faults(schema, schema, value, "$");

    static IEnumerable<string> Faults(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out JsonElement pointer))
            schema = pointer.GetString()!.Split('/').Skip(1).Aggregate(root, Step);
        if (schema.TryGetProperty("type", out JsonElement type) && !TypesOf(type).Any(allowed => Allows(allowed, TypeOf(value))))
            return [$"{path} is {TypeOf(value)}, not {type}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => ObjectFaults(root, schema, value, path),
            JsonValueKind.Array => value.EnumerateArray()
                .SelectMany((item, at) => Faults(root, schema.GetProperty("items"), item, $"{path}[{at}]")),
            _ => [],
        };
    }

    static IEnumerable<string> ObjectFaults(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        JsonElement properties = schema.GetProperty("properties");
        if (schema.TryGetProperty("required", out JsonElement required))
        {
            foreach (JsonElement name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
                yield return $"{path} lacks {name}";
        }
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(property.Name, out JsonElement of))
                yield return $"{path}.{property.Name} is not in the schema";
            else
                foreach (string fault in Faults(root, of, property.Value, $"{path}.{property.Name}"))
                    yield return fault;
        }
    }

    static bool Allows(string allowed, string type) => allowed == type || (allowed == "number" && type == "integer");

    static JsonElement Step(JsonElement at, string name) =>
        at.ValueKind == JsonValueKind.Array ? at[int.Parse(name)] : at.GetProperty(name);

    static IEnumerable<string> TypesOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
