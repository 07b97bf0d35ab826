using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Reads what speaks for and against a person in a candidate's own words and next to them.</summary>
static class NameClueReader
{
    // Two clues or more that mean more together. Of a name of several words the first that fits counts.
    static readonly (NameClues All, NameClues Clue)[] OfOneWord =
    [
        (NameClues.UnknownLast, NameClues.UnknownAlone),
        (NameClues.LastIsSurname, NameClues.SurnameAlone),
    ];

    static readonly (NameClues All, NameClues Clue)[] OfWords =
    [
        (NameClues.FirstIsGiven | NameClues.LastIsSurname, NameClues.GivenThenSurname),
        (NameClues.FirstIsGiven | NameClues.LastIsSurnameAndWord, NameClues.GivenThenSurname),
        (NameClues.FirstIsGiven | NameClues.UnknownLast, NameClues.GivenThenUnknown),
        (NameClues.FirstIsGivenAndWord | NameClues.LastIsSurname, NameClues.GivenAndWordThenSurname),
        (NameClues.FirstIsGivenAndWord | NameClues.LastIsSurnameAndWord, NameClues.GivenAndWordThenSurname),
        (NameClues.FirstIsGivenAndWord | NameClues.UnknownLast, NameClues.GivenAndWordThenUnknown),
        (NameClues.UnknownFirst | NameClues.UnknownLast, NameClues.UnknownTwice),
    ];

    static readonly (NameClues All, NameClues Clue)[] OfPlace =
    [
        (NameClues.UnknownAlone | NameClues.FirstOfSentence, NameClues.UnknownAloneFirstOfSentence),
        (NameClues.BehindSaying | NameClues.BeforeApposition, NameClues.SpeaksAndIsTold),
    ];

    /// <summary>The clues of a candidate that need nothing but its sentence.</summary>
    public static NameClues Read(SensedStory story, in Sentence sentence, in NameCandidate name)
    {
        var own = OwnClues.Of(story, name);
        var clues = own | Together(own) | CluesBefore.Of(story, sentence, name) | CluesBehind.Of(story, sentence, name);
        foreach (var (all, clue) in OfPlace)
        {
            if ((clues & all) == all)
                clues |= clue;
        }
        return clues;
    }

    static NameClues Together(NameClues clues)
    {
        foreach (var (all, clue) in (clues & NameClues.OneWord) != 0 ? OfOneWord : OfWords)
        {
            if ((clues & all) == all)
                return clue;
        }
        return NameClues.None;
    }
}
