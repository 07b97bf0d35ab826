namespace Standfirst.Language.Sentences;

/// <summary>How the letters of a word are set.</summary>
static class LetterCases
{
    /// <summary>Judges a word by its letters; what is no letter does not count.</summary>
    public static LetterCase Of(ReadOnlySpan<char> word)
    {
        int capitals = 0, small = 0;
        bool smallFirst = false;
        foreach (char letter in word)
        {
            if (char.IsUpper(letter))
                capitals++;
            else if (char.IsLower(letter))
            {
                smallFirst |= capitals == 0;
                small++;
            }
        }
        return (capitals, small) switch
        {
            (0, 0) => LetterCase.None,
            (0, _) => LetterCase.Lower,
            (1, _) when !smallFirst => LetterCase.Capitalized,
            (_, 0) => LetterCase.AllCapitals,
            _ => smallFirst ? LetterCase.InnerCapital : LetterCase.Mixed,
        };
    }
}
