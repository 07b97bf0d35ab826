using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.App.Archiving;

namespace Standfirst.App.Batch;

/// <summary>How a batch is written down.</summary>
static class BatchJson
{
    // Letters of all languages stand as they are; nothing of this is part of a web page.
    static readonly JsonSerializerOptions Plain = new(BatchJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One value a line.</summary>
    public static BatchJsonContext Lines { get; } = new(new JsonSerializerOptions(Plain));

    /// <summary>For files that people look into.</summary>
    public static BatchJsonContext Indented { get; } =
        new(new JsonSerializerOptions(Plain) { WriteIndented = true });
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    // What a hand wrote into these files, or cut out of them, is told when they are read.
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(Shard))]
[JsonSerializable(typeof(RecordOptions))]
[JsonSerializable(typeof(DoneMark))]
[JsonSerializable(typeof(FailedMark))]
[JsonSerializable(typeof(RunningMark))]
[JsonSerializable(typeof(UnreadInput))]
[JsonSerializable(typeof(PageOrigin))]
[JsonSerializable(typeof(StatusReport))]
[JsonSerializable(typeof(List<SlurmJob>))]
sealed partial class BatchJsonContext : JsonSerializerContext;
