namespace Standfirst.Language.Sentences;

/// <summary>How a sentence is set as a whole: in headings a capital says less.</summary>
enum SentenceLook : byte
{
    /// <summary>As in running text.</summary>
    Plain,

    /// <summary>Most of its words have a capital.</summary>
    Title,

    /// <summary>Most of its words are capitals only.</summary>
    Capitals,
}

/// <summary>Judges how sentences are set.</summary>
static class SentenceLooks
{
    // The long words tell: "a", "of", "the" are small in titles too.
    const int ShortWord = 3;

    /// <summary>How a sentence is set.</summary>
    public static SentenceLook Of(ReadOnlySpan<Token> sentence)
    {
        int words = 0, capitalized = 0, capitals = 0;
        foreach (ref readonly var token in sentence)
        {
            if (token.Kind != TokenKind.Word || token.Length <= ShortWord)
                continue;
            words++;
            if (token.IsCapitalized)
                capitalized++;
            if (token.Case == LetterCase.AllCapitals)
                capitals++;
        }
        return capitals * 2 > words ? SentenceLook.Capitals
            : capitalized * 4 > words * 3 ? SentenceLook.Title : SentenceLook.Plain;
    }
}
