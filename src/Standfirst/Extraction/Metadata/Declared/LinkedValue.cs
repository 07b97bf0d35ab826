using System.Text.Json;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>Reads properties of JSON-LD objects in whatever shape they were written.</summary>
static class LinkedValue
{
    /// <summary>A property that is a string or the first string of an array; null when it is not.</summary>
    public static string? String(JsonElement json, string property)
    {
        foreach (var value in All(json, property))
        {
            if (value.ValueKind == JsonValueKind.String)
                return StringOf(value);
        }
        return null;
    }

    /// <summary>The same as one line of plain words.</summary>
    public static string? Words(JsonElement json, string property) => DeclaredText.Of(String(json, property));

    /// <summary>A property's values: the items of an array, or the one value; none when it is not
    /// there.</summary>
    public static IEnumerable<JsonElement> All(JsonElement json, string property)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(property, out var value))
            yield break;
        if (value.ValueKind != JsonValueKind.Array)
        {
            yield return value;
            yield break;
        }
        foreach (var item in value.EnumerateArray())
            yield return item;
    }

    /// <summary>The type names, without the vocabulary's address.</summary>
    public static IEnumerable<string> Types(JsonElement json)
    {
        foreach (var type in All(json, "@type"))
        {
            if (type.ValueKind == JsonValueKind.String && StringOf(type) is { } name)
                yield return name[(name.LastIndexOfAny(['/', ':', '#']) + 1)..];
        }
    }

    /// <summary>The string; null where it holds half a surrogate pair, which is no text.</summary>
    public static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
