using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Problems;
using Standfirst.App.Archiving.Answers;
using Standfirst.Archive;
using Standfirst.Articles;

namespace Standfirst.App.Api;

/// <summary>The JSON of the API.</summary>
static class ApiJson
{
    /// <summary>Letters of all languages stand as they are; nothing of this is pasted into a page.</summary>
    public static readonly ApiJsonContext Shape = new(new JsonSerializerOptions(ApiJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>The same, laid out by the compiler.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(CamelCase<QuotationKind>), typeof(CamelCase<PersonDescriptionKind>), typeof(CamelCase<CorrectedField>),
        typeof(CamelCase<StoreOutcome>),
    ])]
[JsonSerializable(typeof(ProblemAnswer))]
[JsonSerializable(typeof(HitList))]
[JsonSerializable(typeof(QuotationList))]
[JsonSerializable(typeof(TimelineList))]
[JsonSerializable(typeof(NameList))]
[JsonSerializable(typeof(PersonList))]
[JsonSerializable(typeof(VersionList))]
[JsonSerializable(typeof(CopyList))]
[JsonSerializable(typeof(CorrectionList))]
[JsonSerializable(typeof(CorrectionToMake))]
[JsonSerializable(typeof(AddressToAdd))]
[JsonSerializable(typeof(AddedPage))]
[JsonSerializable(typeof(StoredNotice))]
// What parameters are made of.
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(long?))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(Uri))]
[JsonSerializable(typeof(byte[]))]
[JsonSerializable(typeof(Stream))]
sealed partial class ApiJsonContext : JsonSerializerContext;
