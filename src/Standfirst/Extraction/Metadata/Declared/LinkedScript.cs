using System.Text.Json;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>The words of one JSON-LD script → its JSON values, mended where that is safe.</summary>
static class LinkedScript
{
    static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
        AllowMultipleValues = true,
    };

    static readonly byte[][] Wrappings =
        ["<!--"u8.ToArray(), "-->"u8.ToArray(), "//<![CDATA["u8.ToArray(), "/*<![CDATA[*/"u8.ToArray(),
            "<![CDATA["u8.ToArray(),
         "//]]>"u8.ToArray(), "/*]]>*/"u8.ToArray(), "]]>"u8.ToArray(), "// <![CDATA["u8.ToArray(),
             "// ]]>"u8.ToArray(),
         "//"u8.ToArray(), ";"u8.ToArray(), "\uFEFF"u8.ToArray()];

    /// <summary>The values, mostly one; none when the script is not JSON.</summary>
    public static IReadOnlyList<JsonElement> Parse(ReadOnlySpan<byte> script)
    {
        var json = Unwrapped(script);
        var values = Read(json, out bool whole);
        if (whole)
            return values;
        var mended = Read(Mended(json), out whole);
        return whole || mended.Count > values.Count ? mended : values;
    }

    static List<JsonElement> Read(ReadOnlySpan<byte> json, out bool whole)
    {
        List<JsonElement> values = [];
        var reader = new Utf8JsonReader(json, Lenient);
        try
        {
            while (reader.Read())
                values.Add(JsonElement.ParseValue(ref reader));
            whole = true;
        }
        catch (JsonException)
        {
            whole = false;
        }
        return values;
    }

    // Comments and CDATA marks hide scripts from browsers of the last century, and are still written.
    static ReadOnlySpan<byte> Unwrapped(ReadOnlySpan<byte> json)
    {
        for (int before = -1; before != json.Length;)
        {
            before = json.Length;
            json = json.Trim(" \t\r\n\f\0"u8);
            foreach (byte[] wrapping in Wrappings)
            {
                if (json.StartsWith(wrapping))
                    json = json[wrapping.Length..];
                if (json.EndsWith(wrapping))
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
