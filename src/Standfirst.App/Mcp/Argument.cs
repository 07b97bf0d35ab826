using System.Text.Json;
using System.Text.Json.Nodes;

namespace Standfirst.App.Mcp;

/// <summary>Something that a tool can be told: a row of its schema, and what is checked.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="About">What it means, for the model.</param>
sealed record Argument(string Name, ArgumentKind Kind, string About)
{
    /// <summary>Whether nothing can be answered without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The least number, or the fewest characters.</summary>
    public int Least { get; init; }

    /// <summary>The greatest number, or the most characters.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The words that it may be; null where it may be any.</summary>
    public string[]? Choices { get; init; }

    /// <summary>It as JSON Schema has it.</summary>
    public JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = TypeNames[(int)Kind], ["description"] = About };
        string[] bounds = BoundNames[(int)Kind];
        if (Choices is { } choices)
            schema["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice)]);
        else if (bounds is [var least, var most])
            (schema[least], schema[most]) = (Least, Most);
        return schema;
    }

    /// <summary>What is wrong with a value that was given; null where nothing is.</summary>
    public string? FindFault(JsonElement given) => IsFine(given) ? null : $"{Name}: must be {Wanted}";

    string Wanted => Kind switch
    {
        ArgumentKind.Number => Most == int.MaxValue ? $"a whole number from {Least}" : $"a whole number from {Least} to {Most}",
        ArgumentKind.Flag => "true or false",
        _ when Choices is { } choices => $"one of {string.Join(", ", choices)}",
        _ => $"a text of {Least} to {Most} characters",
    };

    bool IsFine(JsonElement given) => Kind switch
    {
        ArgumentKind.Number => given.ValueKind == JsonValueKind.Number && given.TryGetInt32(out int number)
            && number >= Least && number <= Most,
        ArgumentKind.Flag => given.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => given.ValueKind == JsonValueKind.String && given.GetString() is { } text
            && text.Length >= Least && text.Length <= Most && Choices?.Contains(text) != false,
    };

    static readonly string[] TypeNames = ["string", "integer", "boolean"];
    static readonly string[][] BoundNames = [["minLength", "maxLength"], ["minimum", "maximum"], []];
}

/// <summary>What an argument is.</summary>
enum ArgumentKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,
}
