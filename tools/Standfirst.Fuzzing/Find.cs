using Standfirst.Fuzzing.Breeding;

namespace Standfirst.Fuzzing;

/// <summary>An input that shows a fault.</summary>
/// <param name="Target">Whose fault.</param>
/// <param name="Lineage">How the input was bred; null for one that was given.</param>
/// <param name="Fault">The fault.</param>
/// <param name="Input">The input, made as small as it could be.</param>
sealed record Find(string Target, Lineage? Lineage, Fault Fault, byte[] Input);
