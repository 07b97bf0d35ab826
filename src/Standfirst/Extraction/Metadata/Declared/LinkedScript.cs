using System.Text.Json;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>The words of one JSON-LD script → its JSON values, mended where that is safe.</summary>
static class LinkedScript
{
    static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    static readonly JsonReaderOptions Repeated = new()
    {
        AllowTrailingCommas = Lenient.AllowTrailingCommas,
        CommentHandling = Lenient.CommentHandling,
        MaxDepth = Lenient.MaxDepth,
        AllowMultipleValues = true,
    };

    static readonly byte[][] Wrappings =
        ["<!--"u8.ToArray(), "-->"u8.ToArray(), "//<![CDATA["u8.ToArray(), "/*<![CDATA[*/"u8.ToArray(),
            "<![CDATA["u8.ToArray(),
         "//]]>"u8.ToArray(), "/*]]>*/"u8.ToArray(), "]]>"u8.ToArray(), "// <![CDATA["u8.ToArray(),
             "// ]]>"u8.ToArray(),
         "//"u8.ToArray(), ";"u8.ToArray(), "\uFEFF"u8.ToArray()];

    // Pages that write several have two or three. Each is a document of its own.
    const int MostValues = 64;

    /// <summary>Appends the values, mostly one; none when the script is not JSON.</summary>
    /// <remarks>Of several, one after the other, only objects and lists: the others describe nothing.</remarks>
    public static void Parse(ReadOnlyMemory<byte> script, List<JsonDocument> values)
    {
        var json = Unwrapped(script);
        if (json.IsEmpty || ReadOne(json, values))
            return;
        List<JsonDocument> asWritten = [], mended = [];
        bool whole = ReadAll(json.Span, asWritten) || !ReadAll(Mended(json.Span), mended)
            && mended.Count <= asWritten.Count;
        values.AddRange(whole ? asWritten : mended);
        foreach (var dropped in whole ? mended : asWritten)
            dropped.Dispose();
    }

    static bool ReadOne(ReadOnlyMemory<byte> json, List<JsonDocument> values)
    {
        try
        {
            values.Add(JsonDocument.Parse(json, Lenient));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Several values, one after the other, are no JSON document; false when something behind them is none.
    static bool ReadAll(ReadOnlySpan<byte> json, List<JsonDocument> values)
    {
        var reader = new Utf8JsonReader(json, Repeated);
        try
        {
            while (values.Count < MostValues && reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    values.Add(JsonDocument.ParseValue(ref reader));
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Comments and CDATA marks hide scripts from browsers of the last century, and are still written.
    static ReadOnlyMemory<byte> Unwrapped(ReadOnlyMemory<byte> json)
    {
        for (int before = -1; before != json.Length;)
        {
            before = json.Length;
            json = json.Trim(" \t\r\n\f\0"u8);
            foreach (byte[] wrapping in Wrappings)
            {
                if (json.Span.StartsWith(wrapping))
                    json = json[wrapping.Length..];
                if (json.Span.EndsWith(wrapping))
                    json = json[..^wrapping.Length];
            }
        }
        return json;
    }

    // Line breaks and tabs inside strings, and escapes that JSON does not know ("\'"): both have one meaning
    // only.
    static byte[] Mended(ReadOnlySpan<byte> json)
    {
        var mended = new List<byte>(json.Length + 16);
        bool inString = false;
        for (int place = 0; place < json.Length; place++)
        {
            byte letter = json[place];
            if (inString && letter == '\\' && place + 1 < json.Length)
            {
                byte escaped = json[++place];
                if ("\"\\/bfnrtu"u8.Contains(escaped))
                    mended.Add(letter);
                mended.Add(escaped < ' ' ? (byte)' ' : escaped);
                continue;
            }
            if (letter == '"')
                inString = !inString;
            mended.Add(inString && letter < ' ' ? (byte)' ' : letter);
        }
        return [.. mended];
    }
}
