using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>The fields of one object of a record. What does not fit is a <see cref="JsonException"/> that names it.</summary>
/// <param name="json">The object.</param>
/// <param name="offsets">Leads from code points back into the article's text.</param>
/// <param name="textLength">How long that text is, in UTF-16 code units.</param>
readonly struct RecordFields(JsonElement json, CodePointOffsets offsets, int textLength)
{
    /// <summary>Words; null where the field is left out.</summary>
    public string? Words(string name) => Find(name, JsonValueKind.String) is { } value ? value.GetString() : null;

    /// <summary>Words that are never left out.</summary>
    public string Needed(string name) => Words(name) ?? throw Wrong(name);

    /// <summary>Words that are never left out and begin with a calendar day.</summary>
    public string Day(string name) => Needed(name) is var value && Moment.DayOf(value) is not null ? value : throw Wrong(name);

    /// <summary>Yes or no; null where the field is left out.</summary>
    public bool? Flag(string name) => !json.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name),
    };

    /// <summary>A whole number; null where the field is left out.</summary>
    public int? Number(string name) =>
        Find(name, JsonValueKind.Number) is not { } value ? null
        : value.TryGetInt32(out int number) ? number : throw Wrong(name);

    /// <summary>A number that is never left out. "1e999" is JSON, but no number that could be written again.</summary>
    public double Fraction(string name) =>
        Find(name, JsonValueKind.Number)?.GetDouble() is { } number && double.IsFinite(number) ? number : throw Wrong(name);

    /// <summary>One of the names of an enumeration; null where the field is left out.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Words(name) is not { } word)
            return null;
        return char.IsAsciiLetter(word.FirstOrDefault()) && Enum.TryParse(word, ignoreCase: true, out T choice)
            ? choice
            : throw Wrong(name);
    }

    /// <summary>One of the names of an enumeration that is never left out.</summary>
    public T Chosen<T>(string name)
        where T : struct, Enum
        => Choice<T>(name) ?? throw Wrong(name);

    /// <summary>The stretch that "start" and "end" tell; null where they are left out.</summary>
    public TextSpan? Span() => Number("start") is { } start ? SpanOf("end", start, Number("end")) : null;

    /// <summary>The stretch that "start" and "end" tell.</summary>
    public TextSpan NeededSpan() => Span() ?? throw Wrong("start");

    /// <summary>The stretch that a pair of places tells; null where the field is left out.</summary>
    public TextSpan? Pair(string name) => Find(name, JsonValueKind.Array) is { } pair ? PairOf(name, pair) : null;

    /// <summary>The stretch that a pair of places tells, never left out.</summary>
    public TextSpan NeededPair(string name) => Pair(name) ?? throw Wrong(name);

    /// <summary>The stretches that pairs of places tell.</summary>
    public IReadOnlyList<TextSpan> Pairs(string name)
    {
        List<TextSpan> spans = [];
        foreach (var pair in Elements(name))
            spans.Add(PairOf(name, pair));
        return spans;
    }

    /// <summary>The words of a list.</summary>
    public IReadOnlyList<string> WordList(string name)
    {
        List<string> words = [];
        foreach (var element in Elements(name))
            words.Add(element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Wrong(name));
        return words;
    }

    /// <summary>The lists of words of a list; null where the field is left out.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Table(string name)
    {
        if (Find(name, JsonValueKind.Array) is not { } rows)
            return null;
        List<IReadOnlyList<string>> table = [];
        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array)
                throw Wrong(name);
            table.Add([.. row.EnumerateArray().Select(cell => cell.GetString() ?? "")]);
        }
        return table;
    }

    /// <summary>The objects of a list, each read by <paramref name="read"/>.</summary>
    public IReadOnlyList<T> Each<T>(string name, Func<RecordFields, T> read)
    {
        List<T> all = [];
        foreach (var element in Elements(name))
            all.Add(read(Of(name, element)));
        return all;
    }

    /// <summary>The objects that stand under names of their own, with these names.</summary>
    public IReadOnlyList<T> EachNamed<T>(string name, Func<string, RecordFields, T> read)
    {
        List<T> all = [];
        if (Find(name, JsonValueKind.Object) is { } named)
        {
            foreach (var field in named.EnumerateObject())
                all.Add(read(field.Name, Of(name, field.Value)));
        }
        return all;
    }

    /// <summary>An object, read by <paramref name="read"/>; null where the field is left out.</summary>
    public T? One<T>(string name, Func<RecordFields, T> read)
        where T : class
        => Find(name, JsonValueKind.Object) is { } value ? read(Of(name, value)) : null;

    RecordFields Of(string name, JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? new(element, offsets, textLength) : throw Wrong(name);

    JsonElement.ArrayEnumerator Elements(string name) =>
        Find(name, JsonValueKind.Array) is { } list ? list.EnumerateArray() : default;

    JsonElement? Find(string name, JsonValueKind kind) =>
        !json.TryGetProperty(name, out var value) ? null : value.ValueKind == kind ? value : throw Wrong(name);

    TextSpan PairOf(string name, JsonElement pair) =>
        pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2
            && pair[0].TryGetInt32(out int start) && pair[1].TryGetInt32(out int end)
            ? SpanOf(name, start, end)
            : throw Wrong(name);

    TextSpan SpanOf(string name, int start, int? end)
    {
        if (start < 0 || end is not { } last || last < start)
            throw Wrong(name);
        var span = TextSpan.Between(offsets.Utf16Of(start), offsets.Utf16Of(last));
        return span.End <= textLength ? span : throw Wrong(name);
    }

    /// <summary>What is thrown where a field is not what it should be.</summary>
    public static JsonException Wrong(string name) => new($"the record's \"{name}\" is missing or is not what it should be");
}
