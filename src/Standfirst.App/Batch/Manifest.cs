using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Standfirst.App.Batch;

/// <summary>The plan of a batch: which bytes are read in which shard, and how.</summary>
sealed record Manifest
{
    /// <summary>The version of the manifest that this program writes and reads.</summary>
    public const int KnownVersion = 1;

    /// <summary>The version of the manifest's own form.</summary>
    public int Version { get; init; } = KnownVersion;

    /// <summary>The exact version of the program that planned it: another one might write other
    /// records.</summary>
    public required string Program { get; init; }

    /// <summary>The folder that names of inputs start at, as a path from the batch's own folder.</summary>
    public required string Base { get; init; }

    /// <summary>How many bytes of pages a shard was meant to have.</summary>
    public required long ShardSize { get; init; }

    /// <summary>What has a say in the records.</summary>
    public required RecordOptions Options { get; init; }

    /// <summary>The shards, numbered from 1, in the order of the inputs.</summary>
    public required IReadOnlyList<Shard> Shards { get; init; }

    /// <summary>Whether there is something in every place of its lists.</summary>
    [JsonIgnore]
    public bool IsWhole => Shards.All(shard => shard is not null && shard.Parts.All(part => part is not null));

    /// <summary>What tells this plan from every other.</summary>
    [JsonIgnore]
    public string Id =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(Shards.Select(shard => shard.Id)))));
}

/// <summary>One piece of the work, done by one process.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">How much it weighs: packed bytes, and a usual page's for each address of a
/// list.</param>
/// <param name="Id">SHA-256 of its parts and of the options: what was done for this is good for nothing
/// else.</param>
/// <param name="Parts">What is read, in this order.</param>
sealed record Shard(int Number, long Bytes, string Id, IReadOnlyList<ShardPart> Parts);

/// <summary>A file, or a piece of one.</summary>
/// <param name="Input">Its name as the records have it: a path from the base, with "/" on every system, or an
/// absolute one.</param>
/// <param name="Start">The first byte that is read.</param>
/// <param name="End">The byte behind the last.</param>
/// <param name="Sha256">SHA-256 of these bytes, in hexadecimal.</param>
sealed record ShardPart(string Input, long Start, long End, string Sha256)
{
    /// <summary>What a piece is a piece of; whole files tell it themselves.</summary>
    public PartKind Kind { get; init; }

    /// <summary>Its path below the folder that was named, for the list of addresses; null where that is its
    /// name.</summary>
    public string? PathInFolder { get; init; }
}

/// <summary>What a part is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PartKind>))]
enum PartKind
{
    /// <summary>A whole file.</summary>
    Whole,

    /// <summary>Some records of a WARC.</summary>
    Warc,

    /// <summary>Some lines of a list of addresses.</summary>
    List,
}
