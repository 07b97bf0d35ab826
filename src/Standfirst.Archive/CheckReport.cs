namespace Standfirst.Archive;

/// <summary>What a look through the whole archive found.</summary>
/// <param name="Records">How many records were read and hashed.</param>
/// <param name="Originals">How many pages' bytes were.</param>
/// <param name="Faults">What is wrong, a line each; empty where all is well.</param>
public sealed record CheckReport(long Records, long Originals, IReadOnlyList<string> Faults);
