namespace Standfirst.Collect.Sources;

/// <summary>What some bytes are.</summary>
/// <param name="Kind">What they are, unpacked.</param>
/// <param name="IsGzip">Whether they are packed by gzip.</param>
public sealed record SniffedSource(SourceKind Kind, bool IsGzip);
