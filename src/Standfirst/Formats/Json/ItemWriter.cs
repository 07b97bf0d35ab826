using System.Text.Json;
using System.Text.Json.Serialization;

namespace Standfirst.Formats.Json;

/// <summary>Writes the items of one of a record's longest lists field by field; those that are null are left
/// out.</summary>
/// <remarks>
/// The serializer does the same for every other object of a record. It takes each property for one that may
/// be anything: lists of blocks, sixty to a page with a dozen properties of which three are set, and their
/// like were half of the time of writing.
/// </remarks>
abstract class ItemWriter<T> : JsonConverter<T>
{
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteFields(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields in the record's order.</summary>
    protected abstract void WriteFields(Utf8JsonWriter json, T item);

    /// <summary>Records are read by <see cref="RecordReading"/>.</summary>
    public sealed override T Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    /// <summary>The names of an enumeration's values as JSON has them, by their numbers.</summary>
    protected static JsonEncodedText[] NamesOf<TEnum>()
        where TEnum : struct, Enum
        => [.. Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName)
            .Select(name => JsonEncodedText.Encode(name))];

    protected static void WriteWords(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? words)
    {
        if (words is not null)
            json.WriteString(name, words);
    }

    protected static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }
}
