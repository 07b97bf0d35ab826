using System.Buffers;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>A piece of fallback wording at its place in a text.</summary>
/// <param name="Wording">The row.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; the author not counted.</param>
sealed record FoundWording(FallbackWording Wording, int Start, int End)
{
    public string Platform => Wording.Platform;
}

/// <summary>Finds the platforms' fallback wording in text.</summary>
static class WordingFinder
{
    // "A video posted by" is a platform's wording where "a video posted by" is a reporter's.
    static readonly StringComparison[] Comparisons = [StringComparison.OrdinalIgnoreCase, StringComparison.Ordinal];

    static readonly FallbackWording[][] ByKind = [Of(WordingKind.Invitation), Of(WordingKind.Signature)];

    static readonly SearchValues<string>[] Keys =
        Tables.Of(ByKind.Length, kind => SearchValues.Create(Array.ConvertAll(ByKind[kind], wording => wording.Key), Comparisons[kind]));

    /// <summary>The first wording of a kind in a text; null when there is none.</summary>
    public static FoundWording? Find(string text, WordingKind kind)
    {
        int start = text.AsSpan().IndexOfAny(Keys[(int)kind]);
        if (start < 0)
            return null;

        // Of two that begin alike the longer is meant.
        FallbackWording? found = null;
        foreach (var wording in ByKind[(int)kind])
        {
            bool isHere = text.AsSpan(start).StartsWith(wording.Key, Comparisons[(int)kind]);
            if (isHere && (found is null || wording.Key.Length > found.Key.Length))
                found = wording;
        }
        return found is null ? null : new(found, start, start + found.Key.Length);
    }

    static FallbackWording[] Of(WordingKind kind) => Array.FindAll(FallbackWording.All, wording => wording.Kind == kind);
}
