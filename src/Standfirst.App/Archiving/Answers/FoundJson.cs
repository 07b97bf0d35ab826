using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.Articles;

namespace Standfirst.App.Archiving.Answers;

/// <summary>What was found in an archive, as JSON: the same words on the command line and over the API.</summary>
static class FoundJson
{
    // Letters of all languages stand as they are; the output is no part of a web page.
    static readonly JsonSerializerOptions Plain = new(FoundJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static readonly FoundJsonContext Lines = new(new JsonSerializerOptions(Plain));

    static readonly FoundJsonContext Indented = new(new JsonSerializerOptions(Plain) { WriteIndented = true, NewLine = "\n" });

    /// <summary>A hit as one line.</summary>
    public static byte[] Write(Hit hit) => [.. JsonSerializer.SerializeToUtf8Bytes(hit, Lines.Hit), (byte)'\n'];

    /// <summary>The people of a name as one indented object with a line break behind it.</summary>
    public static byte[] Write(PersonList people) => [.. JsonSerializer.SerializeToUtf8Bytes(people, Indented.PersonList), (byte)'\n'];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCase<PersonDescriptionKind>)])]
[JsonSerializable(typeof(Hit))]
[JsonSerializable(typeof(PersonList))]
sealed partial class FoundJsonContext : JsonSerializerContext;

/// <summary>Writes <c>NewVersion</c> as "newVersion".</summary>
sealed class CamelCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
