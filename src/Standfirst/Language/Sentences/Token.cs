using Standfirst.Text;

namespace Standfirst.Language.Sentences;

/// <summary>A word, a number or a mark of a story, cut as the Universal Dependencies treebanks of English cut them:
/// "don't" is "do" and "n't", "Ruiz's" is "Ruiz" and "'s", "41-year-old" is five tokens.</summary>
/// <param name="Start">Where it begins in the story's text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Hash">The word in lower case as a number: <see cref="WordHash"/>.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Case">How its letters are set.</param>
readonly record struct Token(int Start, int Length, ulong Hash, TokenKind Kind, LetterCase Case)
{
    /// <summary>The place right after it.</summary>
    public int End => Start + Length;

    /// <summary>The stretch of the text.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether it begins with a capital, as names do.</summary>
    public bool IsCapitalized => Case is LetterCase.Capitalized or LetterCase.AllCapitals or LetterCase.Mixed;

    /// <summary>Its letters as printed.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}

/// <summary>What a token is made of.</summary>
enum TokenKind : byte
{
    /// <summary>It begins with a letter, or is a clitic ("'s").</summary>
    Word,

    /// <summary>It begins with a digit: "41", "1,200", "10:30", "1990s", "3rd".</summary>
    Number,

    /// <summary>A mark of punctuation or a symbol.</summary>
    Mark,

    /// <summary>An address, a handle, a hash tag.</summary>
    Address,
}

/// <summary>How a token's letters are set.</summary>
enum LetterCase : byte
{
    /// <summary>It has no letters, or none that come in two cases.</summary>
    None,

    /// <summary>All small.</summary>
    Lower,

    /// <summary>The first a capital, the others small. A single capital too.</summary>
    Capitalized,

    /// <summary>Two capitals or more and nothing small.</summary>
    AllCapitals,

    /// <summary>A capital first and more of both: "McCarthy".</summary>
    Mixed,

    /// <summary>A small letter first, capitals later: "iPhone".</summary>
    InnerCapital,
}
