using System.Numerics;

namespace Standfirst.Language.Sentences;

/// <summary>Questions and what was found → hashes whose upper bits are well mixed.</summary>
static class FeatureHash
{
    // Odd numbers of 64 bits with bits as good as drawn: those of xxHash.
    const ulong First = 0x9E3779B185EBCA87, Second = 0xC2B2AE3D27D4EB4F, Third = 0x165667B19E3779F9;

    /// <summary>The hash of an answer.</summary>
    /// <param name="question">The question's number.</param>
    /// <param name="answer">What was found.</param>
    public static ulong Of(ulong question, ulong answer) =>
        (BitOperations.RotateLeft(answer * First, 31) + question * Third) * Second;

    /// <summary>The hash of an answer of two parts.</summary>
    public static ulong Of(ulong question, ulong one, ulong other) =>
        Of(question, one + BitOperations.RotateLeft(other * Second, 27) * Third);
}
