using System.Text;
using System.Text.Json;

namespace Standfirst.Archive.Storing;

/// <summary>Texts as columns hold them: what a page says, without what a database refuses.</summary>
static class ColumnText
{
    // An entry of a PostgreSQL index may have 2,700 bytes; 640 UTF-16 units are 1,920 bytes of UTF-8 at most.
    public const int LongestKey = 640;

    /// <summary>Without NUL, which PostgreSQL cannot hold, and without halves of surrogate pairs, which UTF-8 cannot.</summary>
    public static string? Clean(string? text)
    {
        if (text is null)
            return null;
        if (text.Contains('\0'))
            text = text.Replace("\0", "");
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
            : text;
    }

    /// <summary>The same, and no longer than an index takes.</summary>
    public static string? Key(string? text) =>
        Clean(text is { Length: > LongestKey } ? text[..LongestKey] : text);

    /// <summary>A name as the record's JSON writes it: "liveBlog".</summary>
    public static string Name<TEnum>(TEnum value) where TEnum : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
