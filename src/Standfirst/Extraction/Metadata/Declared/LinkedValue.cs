using System.Runtime.InteropServices;
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
    public static LinkedValues All(JsonElement json, string property) =>
        TryGet(json, property, out var value) ? new(value) : default;

    /// <summary>A property of an object; false where there is none.</summary>
    /// <remarks>A name that holds half a surrogate pair is no name, and makes the search for others throw.</remarks>
    public static bool TryGet(JsonElement json, string property, out JsonElement value)
    {
        value = default;
        try
        {
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(property, out value);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The names of the object's types, without the vocabulary's address.</summary>
    public static LinkedTypes Types(JsonElement json) => new(All(json, "@type"));

    /// <summary>Whether an object is of a type.</summary>
    public static bool IsOf(JsonElement json, ReadOnlySpan<byte> type)
    {
        foreach (var name in Types(json))
        {
            if (name.SequenceEqual(type))
                return true;
        }
        return false;
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

/// <summary>A property's values, for foreach.</summary>
readonly struct LinkedValues(JsonElement value)
{
    public Enumerator GetEnumerator() => new(value);

    public struct Enumerator(JsonElement value)
    {
        readonly bool _isList = value.ValueKind == JsonValueKind.Array;
        JsonElement.ArrayEnumerator _items =
            value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;
        bool _isOver = value.ValueKind == JsonValueKind.Undefined;

        public readonly JsonElement Current => _isList ? _items.Current : value;

        public bool MoveNext()
        {
            if (_isList)
                return _items.MoveNext();
            bool first = !_isOver;
            _isOver = true;
            return first;
        }
    }
}

/// <summary>The types among a property's values as UTF-8, for foreach.</summary>
readonly struct LinkedTypes(LinkedValues values)
{
    public Enumerator GetEnumerator() => new(values.GetEnumerator());

    public ref struct Enumerator(LinkedValues.Enumerator values)
    {
        LinkedValues.Enumerator _values = values;

        public ReadOnlySpan<byte> Current { get; private set; }

        public bool MoveNext()
        {
            while (_values.MoveNext())
            {
                if (_values.Current.ValueKind != JsonValueKind.String)
                    continue;
                // Between quotation marks; an escaped slash parts as a plain one does.
                var written = JsonMarshal.GetRawUtf8Value(_values.Current)[1..^1];
                Current = written[(written.LastIndexOfAny((byte)'/', (byte)':', (byte)'#') + 1)..];
                return true;
            }
            return false;
        }
    }
}
