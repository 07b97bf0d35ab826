using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Standfirst.Formats.Json;

/// <summary>Writes JSON in UTF-8, on one line or spread over several.</summary>
static class JsonOutput
{
    // Relaxed escaping writes "é" as "é", not as "\u00E9": half the size for many languages, and legible.
    // What it leaves bare ("<", "&", "'") does harm only where JSON is pasted into HTML unescaped. It still
    // escapes controls and the separators U+2028 and U+2029, so that a record stays on its line.
    static readonly JsonWriterOptions OneLine = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>What writes one value, without a line break after it; it is written when the writer is disposed of.</summary>
    public static Utf8JsonWriter Open(IBufferWriter<byte> output, bool indented) => new(output, indented ? Indented : OneLine);

    /// <summary>Writes one value, without a line break after it.</summary>
    public static void Write<T>(IBufferWriter<byte> output, T value, JsonTypeInfo<T> shape, bool indented)
    {
        using var writer = Open(output, indented);
        JsonSerializer.Serialize(writer, value, shape);
    }
}
