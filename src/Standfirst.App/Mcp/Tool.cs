using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Standfirst.App.Mcp.Answers;

namespace Standfirst.App.Mcp;

/// <summary>Something that a model can ask.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Title">The same for human eyes.</param>
/// <param name="About">What it does, for the model.</param>
/// <param name="Arguments">What it can be told.</param>
/// <param name="Shape">How its answer is written as JSON.</param>
/// <param name="Call">Answers a call.</param>
sealed record Tool(
    string Name,
    string Title,
    string About,
    IReadOnlyList<Argument> Arguments,
    JsonTypeInfo Shape,
    Func<Given, CancellationToken, Task<Answer>> Call)
{
    /// <summary>Whether it goes beyond the archive.</summary>
    public bool IsOfTheWorld { get; init; }

    /// <summary>What it can be told, as JSON Schema.</summary>
    public JsonObject InputSchema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(Arguments.Select(argument => KeyValuePair.Create(argument.Name, (JsonNode?)argument.Schema()))),
        ["required"] = new JsonArray(
            [.. Arguments.Where(argument => argument.IsRequired).Select(argument => (JsonNode)argument.Name)]),
        ["additionalProperties"] = false,
    };
}
