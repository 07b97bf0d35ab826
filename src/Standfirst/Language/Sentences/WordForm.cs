namespace Standfirst.Language.Sentences;

/// <summary>What the tagger sees of a token.</summary>
/// <param name="Word">The word's hash; in numbers every digit counts as a nought, and all double quotation marks are one.</param>
/// <param name="Beginning">Its first three letters, small, 16 bits each; the first uppermost.</param>
/// <param name="Ending">Its last four letters, small, 16 bits each; the last lowermost.</param>
/// <param name="Shape">How its letters are set, what it is made of, and how long it is.</param>
/// <param name="Tags">The tags the dictionary knows it with, a bit for each; none where it is not in there.</param>
readonly record struct WordForm(ulong Word, ulong Beginning, ulong Ending, uint Shape, uint Tags)
{
    /// <summary>What stands before the first token and behind the last.</summary>
    public static readonly WordForm Outside = new(1, 1, 1, 1, 0);

    /// <summary>The form of a token.</summary>
    public static WordForm Of(string text, in Token token, TagDictionary words)
    {
        ulong beginning = 0, ending = 0;
        var letters = token.Of(text);
        for (int at = Math.Max(0, letters.Length - 4); at < letters.Length; at++)
            ending = ending << 16 | Small(letters[at]);
        for (int at = 0; at < Math.Min(3, letters.Length); at++)
            beginning = beginning << 16 | Small(letters[at]);
        ulong word = token.Kind switch
        {
            TokenKind.Number => NumberHash(letters),
            TokenKind.Address => Address,
            TokenKind.Mark when letters[0] is '“' or '”' or '„' or '«' or '»' => DoubleMark,
            _ => token.Hash,
        };
        // Lengths beyond seven tell no more.
        uint shape = (uint)token.Case << 8 | (uint)token.Kind << 4 | (uint)Math.Min(7, letters.Length) << 1 | 1;
        return new(word, beginning, ending, shape, words.Find(word));
    }

    /// <summary>Whether the word has one tag only.</summary>
    public bool IsSure => (Tags & TagDictionary.Sure) != 0;

    /// <summary>The tags it may have: those of the dictionary where that has seen it often, else all.</summary>
    public uint Possible => (Tags & TagDictionary.Often) != 0 ? Tags & TagDictionary.AllTags : TagDictionary.AllTags;

    /// <summary>Its case alone.</summary>
    public uint Case => Shape >> 8;

    static readonly ulong DoubleMark = WordHash.Of("\""), Address = WordHash.Of("@address");

    static ulong NumberHash(ReadOnlySpan<char> letters)
    {
        Span<char> noughts = stackalloc char[Math.Min(letters.Length, 16)];
        for (int at = 0; at < noughts.Length; at++)
            noughts[at] = char.IsAsciiDigit(letters[at]) ? '0' : letters[at];
        return WordHash.Of(noughts);
    }

    static ulong Small(char letter) => letter is >= 'A' and <= 'Z' ? letter | 0x20u
        : letter < 0x80 ? letter
        : letter is '’' or 'ʼ' ? '\'' : char.ToLowerInvariant(letter);
}
