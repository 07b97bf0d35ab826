using System.Text.Json;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>Writes the fields of a record's objects, as <see cref="RecordFields"/> reads them: what is null is left out.</summary>
/// <param name="json">Where they are written, an object that is open.</param>
/// <param name="offsets">Tells places of the article's text in code points.</param>
sealed class RecordWriter(Utf8JsonWriter json, CodePointOffsets offsets)
{
    // Shares and times have as many decimals as anybody has use for.
    const int Decimals = 3;

    /// <summary>Words.</summary>
    public void Words(ReadOnlySpan<byte> name, string? words)
    {
        if (words is not null)
            json.WriteString(name, words);
    }

    /// <summary>Yes or no.</summary>
    public void Flag(ReadOnlySpan<byte> name, bool? flag)
    {
        if (flag is { } known)
            json.WriteBoolean(name, known);
    }

    /// <summary>A whole number.</summary>
    public void Number(ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }

    /// <summary>A share or a time.</summary>
    public void Fraction(ReadOnlySpan<byte> name, double number) => json.WriteNumber(name, Math.Round(number, Decimals));

    /// <summary>The start and the end of a stretch.</summary>
    public void Span(TextSpan? span)
    {
        if (span is not { } known)
            return;
        json.WriteNumber("start"u8, offsets[known.Start]);
        json.WriteNumber("end"u8, offsets[known.End]);
    }

    /// <summary>A stretch as a pair of its start and its end.</summary>
    public void Pair(ReadOnlySpan<byte> name, TextSpan? span)
    {
        if (span is not { } known)
            return;
        json.WritePropertyName(name);
        Pair(known);
    }

    /// <summary>Stretches as pairs.</summary>
    public void Pairs(ReadOnlySpan<byte> name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < spans.Count; i++)
            Pair(spans[i]);
        json.WriteEndArray();
    }

    /// <summary>A list of words.</summary>
    public void WordList(ReadOnlySpan<byte> name, IReadOnlyList<string> words)
    {
        json.WritePropertyName(name);
        WordList(words);
    }

    /// <summary>Rows of words.</summary>
    public void Table(ReadOnlySpan<byte> name, IReadOnlyList<IReadOnlyList<string>>? rows)
    {
        if (rows is null)
            return;
        json.WriteStartArray(name);
        for (int i = 0; i < rows.Count; i++)
            WordList(rows[i]);
        json.WriteEndArray();
    }

    /// <summary>An object.</summary>
    public void One<T>(ReadOnlySpan<byte> name, T? value, Action<RecordWriter, T> write)
        where T : class
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        One(value, write);
    }

    /// <summary>A list of objects.</summary>
    public void Each<T>(ReadOnlySpan<byte> name, IReadOnlyList<T> values, Action<RecordWriter, T> write)
        where T : class
    {
        json.WritePropertyName(name);
        Each(values, write);
    }

    /// <summary>A list of objects that is the whole value.</summary>
    public void Each<T>(IReadOnlyList<T> values, Action<RecordWriter, T> write)
        where T : class
    {
        json.WriteStartArray();
        for (int i = 0; i < values.Count; i++)
            One(values[i], write);
        json.WriteEndArray();
    }

    /// <summary>Objects that stand under names of their own; of those with the same name the last, where the first stood.</summary>
    public void EachNamed<T>(ReadOnlySpan<byte> name, OrderedDictionary<string, T> values, Action<RecordWriter, T> write)
        where T : class
    {
        json.WriteStartObject(name);
        for (int i = 0; i < values.Count; i++)
        {
            var (key, value) = values.GetAt(i);
            json.WritePropertyName(key);
            One(value, write);
        }
        json.WriteEndObject();
    }

    /// <summary>An object that is the whole value.</summary>
    public void One<T>(T value, Action<RecordWriter, T> write)
        where T : class
    {
        json.WriteStartObject();
        write(this, value);
        json.WriteEndObject();
    }

    void Pair(TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(offsets[span.Start]);
        json.WriteNumberValue(offsets[span.End]);
        json.WriteEndArray();
    }

    void WordList(IReadOnlyList<string> words)
    {
        json.WriteStartArray();
        for (int i = 0; i < words.Count; i++)
            json.WriteStringValue(words[i]);
        json.WriteEndArray();
    }
}
