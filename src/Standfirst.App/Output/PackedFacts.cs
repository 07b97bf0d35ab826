namespace Standfirst.App.Output;

/// <summary>What is known of a packed file.</summary>
/// <param name="Bytes">How many bytes it has, packed.</param>
/// <param name="Sha256">SHA-256 of these.</param>
/// <param name="UnpackedBytes">How many they unpack to.</param>
/// <param name="UnpackedSha256">SHA-256 of those. It is the same on every machine; the packed one need not
/// be.</param>
sealed record PackedFacts(long Bytes, string Sha256, long UnpackedBytes, string UnpackedSha256);
