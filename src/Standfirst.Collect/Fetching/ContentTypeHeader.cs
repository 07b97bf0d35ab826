namespace Standfirst.Collect.Fetching;

/// <summary>A Content-Type header, read leniently.</summary>
/// <param name="Type">The type in lower case, "text/html"; empty where there is none.</param>
/// <param name="Charset">The encoding label; null where there is none.</param>
public readonly record struct ContentTypeHeader(string Type, string? Charset)
{
    // The longest label of the Encoding Standard has 19 characters.
    const int LongestCharset = 40;

    /// <summary>Reads the header's value; of several charsets the first counts, as in the MIME Sniffing
    /// Standard.</summary>
    public static ContentTypeHeader Parse(string? value)
    {
        string[] parts = (value ?? "").Split(';', 20, StringSplitOptions.TrimEntries);
        return new(IsType(parts[0]) ? parts[0].ToLowerInvariant() : "", FindCharset(parts.AsSpan(1)));
    }

    static string? FindCharset(ReadOnlySpan<string> parameters)
    {
        foreach (string parameter in parameters)
        {
            int equals = parameter.IndexOf('=');
            string name = equals < 0 ? "" : parameter[..equals].Trim();
            if (!name.Equals("charset", StringComparison.OrdinalIgnoreCase))
                continue;
            string label = parameter[(equals + 1)..].Trim(' ', '\t', '"', '\'');
            if (label.Length is > 0 and <= LongestCharset)
                return label;
        }
        return null;
    }

    static bool IsType(string text) =>
        text.Count(character => character == '/') == 1
        && text.All(character => char.IsAsciiLetterOrDigit(character) || "/!#$&-^_.+*".Contains(character));
}
