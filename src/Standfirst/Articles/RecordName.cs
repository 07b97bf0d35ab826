using System.Text.Json;

namespace Standfirst.Articles;

/// <summary>The record's names of what C# has an enumeration for.</summary>
static class RecordName
{
    /// <summary><c>LiveBlog</c> → "liveBlog".</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
