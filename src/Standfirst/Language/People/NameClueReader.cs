using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Reads what speaks for and against a person in a candidate's own words and next to them.</summary>
static class NameClueReader
{
    // What each word of the name adds. A name that is also a place or a brand says nothing against itself.
    static readonly (WordSense Sense, WordSense Unless, NameClues Clue)[] OfWords =
    [
        (WordSense.Place, WordSense.Given | WordSense.Surname, NameClues.HasPlace),
        (WordSense.PlaceTail, WordSense.Given | WordSense.Surname, NameClues.HasPlaceTail),
        (WordSense.Organisation, WordSense.Given | WordSense.Surname, NameClues.HasOrganisation),
        (WordSense.Brand, WordSense.Given | WordSense.Surname, NameClues.HasBrand),
        (WordSense.Calendar, WordSense.Given, NameClues.HasCalendar),
        (WordSense.Nationality, WordSense.Given | WordSense.Surname, NameClues.HasNationality),
        (WordSense.Function, WordSense.Given | WordSense.Surname | WordSense.Particle, NameClues.HasFunction),
        (WordSense.Role | WordSense.Office, WordSense.Given | WordSense.Surname, NameClues.HasRole),
        (WordSense.Particle, WordSense.Given | WordSense.Surname, NameClues.HasParticle),
        (WordSense.Suffix, WordSense.None, NameClues.HasSuffix),
    ];

    static readonly WordSet In = new("in at from near into across outside inside around throughout toward towards "
        + "through");
    static readonly WordSet The = new("the a an this that these those every each no");
    static readonly WordSet AppositionStart = new("the a an his her their our my its one who whose whom former");
    static readonly WordSet PlaceWords = new("city town village county district province state region island river "
        + "lake port capital");
    static readonly WordSet NounsBehind = new(
        "airport area border campus capital city coast county district government industry market officials "
        + "organisation organization "
        + "region residents team teams university voters website app platform users product products stock shares "
        + "brand company "
        + "spokesman spokeswoman spokesperson executive manager coach fans street station store supporters camp "
        + "administration campaign");

    /// <summary>The clues of a candidate that need nothing but its sentence.</summary>
    public static NameClues Read(SensedStory story, in Sentence sentence, in NameCandidate name)
    {
        var clues = OfName(story, name) | Before(story, sentence, name) | Behind(story, sentence, name);
        const NameClues Doubtful = NameClues.UnknownAlone | NameClues.FirstOfSentence;
        return (clues & Doubtful) == Doubtful ? clues | NameClues.UnknownAloneFirstOfSentence : clues;
    }

    static NameClues OfName(SensedStory story, in NameCandidate name)
    {
        var senses = story.Senses;
        var clues = name.Words switch
        {
            1 => NameClues.OneWord,
            2 => NameClues.TwoWords,
            3 => NameClues.ThreeWords,
            _ => NameClues.ManyWords,
        };
        WordSense first = senses[name.First], last = senses[name.Last];
        if ((first & WordSense.Given) != 0)
        {
            clues |= (first & (WordSense.Place | WordSense.Nationality)) != 0 ? NameClues.FirstIsGivenAndPlace
                : (first & (WordSense.AlsoWord | WordSense.NoPerson)) != 0 ? NameClues.FirstIsGivenAndWord
                : NameClues.FirstIsGiven;
        }
        if ((last & WordSense.Surname) != 0)
            clues |= (last & (WordSense.AlsoWord | WordSense.Place)) != 0 ? NameClues.LastIsSurnameAndWord
                : NameClues.LastIsSurname;
        if (name.Words == 1 && (clues & NameClues.FirstIsGiven) != 0)
            clues |= NameClues.OnlyGiven;
        if (first == WordSense.None && !story.IsInitial(name.First))
            clues |= NameClues.UnknownFirst;
        if (last == WordSense.None)
            clues |= NameClues.UnknownLast;
        if (name.Words > 1 && story.IsInitial(name.First)
            && (last == WordSense.None || (last & WordSense.Surname) != 0))
            clues |= NameClues.InitialThenName;
        for (int at = name.First; at < name.End; at++)
            clues |= OfWord(story, senses[at], at);
        return clues | Together(clues);
    }

    // Two clues of the words that mean more together, best first.
    static readonly (NameClues Both, NameClues Clue)[] Pairs =
    [
        (NameClues.FirstIsGiven | NameClues.LastIsSurname, NameClues.GivenThenSurname),
        (NameClues.FirstIsGiven | NameClues.LastIsSurnameAndWord, NameClues.GivenThenSurname),
        (NameClues.FirstIsGiven | NameClues.UnknownLast, NameClues.GivenThenUnknown),
        (NameClues.FirstIsGivenAndWord | NameClues.LastIsSurname, NameClues.GivenAndWordThenSurname),
        (NameClues.FirstIsGivenAndWord | NameClues.LastIsSurnameAndWord, NameClues.GivenAndWordThenSurname),
        (NameClues.FirstIsGivenAndWord | NameClues.UnknownLast, NameClues.GivenAndWordThenUnknown),
    ];

    static NameClues Together(NameClues clues)
    {
        if ((clues & NameClues.OneWord) != 0)
        {
            return (clues & NameClues.UnknownLast) != 0 ? NameClues.UnknownAlone
                : (clues & NameClues.LastIsSurname) != 0 ? NameClues.SurnameAlone
                : NameClues.None;
        }
        foreach (var (both, clue) in Pairs)
        {
            if ((clues & both) == both)
                return clue;
        }
        const NameClues Unknowns = NameClues.UnknownFirst | NameClues.UnknownLast;
        return (clues & Unknowns) == Unknowns ? NameClues.UnknownTwice : NameClues.None;
    }

    static NameClues OfWord(SensedStory story, WordSense sense, int at)
    {
        var clues = NameClues.None;
        ref readonly var token = ref story.Tokens[at];
        if (story.IsInitial(at))
            return NameClues.HasInitial;
        if (token.Kind == TokenKind.Mark)
            return story.IsMark(at, '-') ? NameClues.HasHyphen : NameClues.None;
        if (token is { Case: LetterCase.AllCapitals, Length: > 1 } && (sense & WordSense.Suffix) == 0)
            clues |= NameClues.AllCapitals;
        foreach (var (of, unless, clue) in OfWords)
        {
            if ((sense & of) != 0 && (sense & unless) == 0)
                clues |= clue;
        }
        return clues;
    }

    static NameClues Before(SensedStory story, in Sentence sentence, in NameCandidate name)
    {
        var clues = NameClues.None;
        for (int at = name.TitleFirst; at < name.First; at++)
        {
            if (story.Is(at, WordSense.Title))
                clues |= NameClues.BehindTitle;
            if (story.Is(at, WordSense.Relation) && !story.Is(at, WordSense.Title | WordSense.Office))
                clues |= NameClues.BehindRelation;
            if (story.Is(at, WordSense.Office | WordSense.Role))
                clues |= NameClues.BehindOffice;
        }
        int before = name.TitleFirst - 1;
        if (before < sentence.FirstToken)
            return clues | NameClues.FirstOfSentence;
        ref readonly var token = ref story.Tokens[before];
        if (token.Kind == TokenKind.Mark && before == sentence.FirstToken)
            clues |= NameClues.FirstOfSentence;
        if (The.Has(token))
            clues |= NameClues.BehindThe;
        if (In.Has(token))
            clues |= NameClues.BehindIn;
        if (token.Hash == Of)
            clues |= NameClues.BehindOf;
        if (token.Hash == By)
            clues |= NameClues.BehindBy;
        if (PlaceWords.Has(token))
            clues |= NameClues.BehindPlaceWord;
        if (story.IsMark(before, ',') && story.Is(before - 1, WordSense.Relation) && story.IsSmall(before - 1))
            clues |= NameClues.BehindRelation;
        // "its director, Paulo Reis, 52": what is named behind a comma is named twice.
        if (story.IsMark(before, ',') && RoleNouns.Is(story, before - 1) && name.End < sentence.EndToken
            && story.IsMark(name.End, ','))
            clues |= NameClues.BehindRole;
        if (IsListed(story, sentence, before))
            clues |= NameClues.BehindRelation;
        if (!story.IsSmall(before))
            return clues;
        if (RoleNouns.Is(story, before))
            clues |= NameClues.BehindRole;
        if (story.Is(before, WordSense.Relation))
            clues |= NameClues.BehindRelation;
        if (story.Is(before, WordSense.Saying))
            clues |= NameClues.BehindSaying;
        else if (IsVerb(story, before))
            clues |= NameClues.BehindVerb;
        if (token.Hash == To && before > sentence.FirstToken && story.Tokens[before - 1].Hash == According)
            clues |= NameClues.BehindAccordingTo;
        return clues;
    }

    static NameClues Behind(SensedStory story, in Sentence sentence, in NameCandidate name)
    {
        int at = name.End;
        if (at >= sentence.EndToken)
            return NameClues.None;
        ref readonly var token = ref story.Tokens[at];
        if (story.Is(at, WordSense.Saying) && story.IsSmall(at))
            return NameClues.BeforeSaying;
        if (IsVerb(story, at))
            return NameClues.BeforeVerb;
        if (token.Hash == Possessive || token.Hash == Apostrophe && story.Touches(at))
            return NameClues.BeforePossessive;
        if (token.Hash == Who || token.Hash == Whose)
            return NameClues.BeforeWho;
        if (NounsBehind.Has(token) && story.IsSmall(at))
            return NameClues.BeforeNoun;
        if (Ages.At(story, at, sentence.EndToken) is { Length: > 0 })
            return NameClues.BeforeAge;
        if (!story.IsMark(at, ',') || at + 1 >= sentence.EndToken)
            return NameClues.None;
        if (story.Is(at + 1, WordSense.Place) && story.IsCapitalized(at + 1))
            return NameClues.BeforePlace;
        return AppositionStart.Has(story.Tokens[at + 1]) || story.IsSmall(at + 1) && story.Is(at + 1, WordSense.Role)
            ? NameClues.BeforeApposition
            : NameClues.None;
    }

    // "sons Leo (4) and | Max": names, ages and commas up to a relation's noun.
    static bool IsListed(SensedStory story, in Sentence sentence, int before)
    {
        if (!story.IsMark(before, ',') && !story.IsMark(before, ':') && story.Tokens[before].Hash != And
            && !Small.Has(story.Tokens[before]))
            return false;
        int limit = Math.Max(sentence.FirstToken, before - LongestList);
        for (int at = before; at >= limit; at--)
        {
            if (story.IsSmall(at) && story.Is(at, WordSense.Relation))
                return true;
            bool goesOn = story.IsCapitalized(at) || Small.Has(story.Tokens[at])
                || story.Tokens[at].Kind == TokenKind.Mark && ",():".Contains(story.Text[story.Tokens[at].Start])
                || story.Tokens[at].Hash == And || story.Tokens[at].Hash == Of || Ages.IsAge(story, at);
            if (!goesOn)
                return false;
        }
        return false;
    }

    // So many tokens back a list of children, brothers, friends may begin.
    const int LongestList = 20;

    static readonly WordSet Small = new("little baby young and");

    static readonly ulong And = WordHash.Of("and");

    static bool IsVerb(SensedStory story, int at) =>
        story.Story.Tags[at] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal;

    static readonly ulong To = WordHash.Of("to"), According = WordHash.Of("according");

    static readonly ulong Of = WordHash.Of("of"), By = WordHash.Of("by"), Possessive = WordHash.Of("'s"),
        Apostrophe = WordHash.Of("'"),
        Who = WordHash.Of("who"), Whose = WordHash.Of("whose");
}
