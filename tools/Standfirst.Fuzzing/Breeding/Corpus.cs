using System.IO.Compression;
using System.Security.Cryptography;

namespace Standfirst.Fuzzing.Breeding;

/// <summary>The inputs that all others are bred from, in an order that stays.</summary>
/// <param name="Inputs">At least one.</param>
sealed record Corpus(IReadOnlyList<byte[]> Inputs)
{
    /// <summary>A target's own seeds, then the files of a folder in ordinal order.</summary>
    /// <param name="target">Whose seeds.</param>
    /// <param name="folder">The folder, or one in it of the target's name; files in gzip are unpacked. Null for none.</param>
    public static Corpus Of(Target target, string? folder)
    {
        if (folder is not null && Path.Combine(folder, target.Name) is var own && Directory.Exists(own))
            folder = own;
        IEnumerable<string> files = folder is null ? [] : Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal);
        return new([.. target.Seeds, .. files.Select(file => Read(file, target.TakesPacked))]);
    }

    /// <summary>What tells it from another corpus: a lineage means something only with the same one.</summary>
    public string Mark
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (byte[] input in Inputs)
                hash.AppendData(SHA256.HashData(input));
            return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
        }
    }

    static byte[] Read(string file, bool asItIs)
    {
        byte[] bytes = File.ReadAllBytes(file);
        if (asItIs || !bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return bytes;
        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
