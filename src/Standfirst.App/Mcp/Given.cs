using System.Text.Json;

namespace Standfirst.App.Mcp;

/// <summary>What a call gives to a tool, checked against what the tool can be told.</summary>
sealed class Given
{
    readonly IReadOnlyDictionary<string, JsonElement> _values;

    /// <summary>Checks it.</summary>
    /// <exception cref="ToolException">Something is missing, unknown or wrong.</exception>
    public Given(IReadOnlyList<Argument> arguments, IEnumerable<KeyValuePair<string, JsonElement>>? values)
    {
        // Many models write null for what they leave out.
        _values = (values ?? []).Where(pair => pair.Value.ValueKind != JsonValueKind.Null).ToDictionary();
        foreach (string name in _values.Keys)
        {
            if (!arguments.Any(argument => argument.Name == name))
            {
                string known = string.Join(", ", arguments.Select(argument => argument.Name));
                throw new ToolException($"“{Shown.Cut(name)}” is no argument of this tool; there are {known}");
            }
        }
        foreach (Argument argument in arguments)
        {
            if (_values.TryGetValue(argument.Name, out JsonElement value))
            {
                if (argument.FindFault(value) is { } fault)
                    throw new ToolException(fault);
            }
            else if (argument.IsRequired)
            {
                throw new ToolException($"{argument.Name}: is missing");
            }
        }
    }

    /// <summary>A text; null where none was given.</summary>
    public string? Text(string name) => _values.TryGetValue(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>A number; null where none was given.</summary>
    public int? Number(string name) => _values.TryGetValue(name, out JsonElement value) ? value.GetInt32() : null;

    /// <summary>Yes or no; no where nothing was given.</summary>
    public bool Flag(string name) => _values.TryGetValue(name, out JsonElement value) && value.GetBoolean();
}
