using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>The clues of a name's own words.</summary>
static class OwnClues
{
    const WordSense Name = WordSense.Given | WordSense.Surname;

    // What each word of the name adds. A name that is also a place or a brand says nothing against itself.
    static readonly (WordSense Sense, WordSense Unless, NameClues Clue)[] OfWords =
    [
        (WordSense.Place, Name, NameClues.HasPlace),
        (WordSense.PlaceTail, Name, NameClues.HasPlaceTail),
        (WordSense.Organisation, Name, NameClues.HasOrganisation),
        (WordSense.Brand, Name, NameClues.HasBrand),
        (WordSense.Calendar, WordSense.Given, NameClues.HasCalendar),
        (WordSense.Nationality, Name, NameClues.HasNationality),
        (WordSense.Function, Name | WordSense.Particle, NameClues.HasFunction),
        (WordSense.Role | WordSense.Office, Name, NameClues.HasRole),
        (WordSense.Particle, Name, NameClues.HasParticle),
        (WordSense.Suffix, WordSense.None, NameClues.HasSuffix),
    ];

    /// <summary>The clues.</summary>
    public static NameClues Of(SensedStory story, in NameCandidate name)
    {
        var senses = story.Senses;
        WordSense first = senses[name.First], last = senses[name.Last];
        var clues = OfCount(name.Words) | OfFirst(first) | OfLast(last);
        if (name.Words == 1 && (clues & NameClues.FirstIsGiven) != 0)
            clues |= NameClues.OnlyGiven;
        bool isInitial = story.IsInitial(name.First);
        if (first == WordSense.None && !isInitial)
            clues |= NameClues.UnknownFirst;
        if (name.Words > 1 && isInitial && (last == WordSense.None || (last & WordSense.Surname) != 0))
            clues |= NameClues.InitialThenName;
        // "Sunset Villa", "City Hall"; but "Rosa Villa".
        if (name.Words > 1 && (last & WordSense.PlaceTail) != 0 && !isInitial
            && (first & WordSense.Given) == 0)
            clues |= NameClues.HasPlaceTail;
        for (int at = name.First; at < name.End; at++)
            clues |= OfWord(story, senses[at], at);
        return clues;
    }

    static NameClues OfCount(int words) => words switch
    {
        1 => NameClues.OneWord,
        2 => NameClues.TwoWords,
        3 => NameClues.ThreeWords,
        _ => NameClues.ManyWords,
    };

    static NameClues OfFirst(WordSense first)
    {
        if ((first & WordSense.Given) == 0)
            return NameClues.None;
        return (first & (WordSense.Place | WordSense.Nationality)) != 0 ? NameClues.FirstIsGivenAndPlace
            : (first & (WordSense.AlsoWord | WordSense.NoPerson)) != 0 ? NameClues.FirstIsGivenAndWord
            : NameClues.FirstIsGiven;
    }

    static NameClues OfLast(WordSense last)
    {
        if (last == WordSense.None)
            return NameClues.UnknownLast;
        if ((last & WordSense.Surname) == 0)
            return NameClues.None;
        return (last & (WordSense.AlsoWord | WordSense.Place)) != 0
            ? NameClues.LastIsSurnameAndWord
            : NameClues.LastIsSurname;
    }

    static NameClues OfWord(SensedStory story, WordSense sense, int at)
    {
        ref readonly var token = ref story.Tokens[at];
        if (story.IsInitial(at))
            return NameClues.HasInitial;
        if (token.Kind == TokenKind.Mark)
            return story.IsMark(at, '-') ? NameClues.HasHyphen : NameClues.None;
        var clues = token is { Case: LetterCase.AllCapitals, Length: > 1 } && (sense & WordSense.Suffix) == 0
            ? NameClues.AllCapitals
            : NameClues.None;
        foreach (var (of, unless, clue) in OfWords)
        {
            if ((sense & of) != 0 && (sense & unless) == 0)
                clues |= clue;
        }
        return clues;
    }
}
