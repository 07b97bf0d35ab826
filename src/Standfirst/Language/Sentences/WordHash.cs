namespace Standfirst.Language.Sentences;

/// <summary>Words → numbers that stay the same everywhere: in lower case, each apostrophe a straight one.</summary>
/// <remarks>
/// Word lists hold numbers and never look at letters again. Of 100,000 words two have one number once in four
/// thousand million lists; a page made to hit one gains a wrong word, nothing more. FNV-1a, 64 bits.
/// </remarks>
static class WordHash
{
    const ulong Basis = 0xCBF29CE484222325, Prime = 0x100000001B3;

    /// <summary>The number of a word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Basis;
        foreach (char letter in word)
            hash = (hash ^ Folded(letter)) * Prime;
        return hash;
    }

    /// <summary>The numbers of words that are parted by blanks.</summary>
    public static IEnumerable<ulong> OfAll(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Of(word));

    static char Folded(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        < (char)0x80 => letter,
        '’' or '‘' or 'ʼ' => '\'',
        _ => char.ToLowerInvariant(letter),
    };
}
