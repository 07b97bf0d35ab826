using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>Words of the markup as numbers: those that the weights know them by.</summary>
static class MarkupWord
{
    // FNV-1a, 32 bits.
    const uint Prime = 16777619;

    /// <summary>The number of a word of no letters.</summary>
    public const uint Start = 2166136261;

    /// <summary>The number of a word with one letter more; capitals count as small ones.</summary>
    public static uint With(uint word, byte letter) => (word ^ (uint)(letter | 0x20)) * Prime;

    /// <summary>The number of an element's name.</summary>
    public static uint OfTag(TagName tag) => Start ^ (uint)tag * Prime;

    /// <summary>The number of two neighbours as one word.</summary>
    public static uint OfPair(uint before, uint word) => before * 31 + word;

    /// <summary>The number of a word of class or id attributes, in lower case.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint number = Start;
        foreach (char letter in word)
            number = (number ^ letter) * Prime;
        return number;
    }
}
