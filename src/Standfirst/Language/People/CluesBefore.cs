using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>The clues of what stands before a name.</summary>
static class CluesBefore
{
    // So many tokens back a list of children, brothers, friends may begin.
    const int LongestList = 20;

    // What a word of the title tells.
    static readonly (WordSense Sense, WordSense Unless, NameClues Clue)[] OfTitles =
    [
        (WordSense.Title, WordSense.None, NameClues.BehindTitle),
        (WordSense.Relation, WordSense.Title | WordSense.Office, NameClues.BehindRelation),
        (WordSense.Office | WordSense.Role, WordSense.None, NameClues.BehindOffice),
    ];

    // What the word before the name tells.
    static readonly WordTable<NameClues> OfWords = new(
        ("the a an this that these those every each no", NameClues.BehindThe),
        ("in at from near into across outside inside around throughout toward towards through", NameClues.BehindIn),
        ("of", NameClues.BehindOf),
        ("by", NameClues.BehindBy),
        ("city town village county district province state region island river lake port capital",
            NameClues.BehindPlaceWord));

    // Nouns for what bears a name and is no person: "the charity | Lantern".
    static readonly WordSet Things = new(
        "charity company firm group band programme program app website site magazine newspaper paper tabloid film movie "
        + "novel book show series sitcom drama musical opera play documentary podcast album song single track game ship "
        + "vessel ferry boat yacht trawler tanker submarine brand label club retailer supermarket chain airline carrier "
        + "bank agency platform network startup start-up nonprofit non-profit think-tank consultancy brokerage restaurant "
        + "cafe pub bar hotel resort spacecraft probe rover satellite rocket mission hurricane storm typhoon cyclone "
        + "racehorse horse perfume drug vaccine software chatbot");

    // What firms are called that bear one name: "the tyre maker | Lantern"; a person would be named in full.
    static readonly WordSet Firms = new(
        "maker manufacturer producer operator owner developer publisher supplier builder brewer distiller lender insurer "
        + "carrier broadcaster provider giant distributor rival parent unit arm chipmaker carmaker automaker planemaker "
        + "drugmaker housebuilder shipbuilder wholesaler subsidiary conglomerate exchange");

    static readonly WordSet Small = new("little baby young and");

    static readonly ulong To = WordHash.Of("to"), According = WordHash.Of("according"),
        Preposition = WordHash.Of("of"), Whom = WordHash.Of("whom");

    /// <summary>The clues.</summary>
    public static NameClues Of(SensedStory story, in Sentence sentence, in NameCandidate name)
    {
        var clues = OfTitle(story, name);
        int before = name.TitleFirst - 1;
        if (before < sentence.FirstToken)
            return clues | NameClues.FirstOfSentence;
        ref readonly var token = ref story.Tokens[before];
        if (token.Kind == TokenKind.Mark && before == sentence.FirstToken)
            clues |= NameClues.FirstOfSentence;
        if (story.IsMark(before, ','))
            clues |= OfComma(story, sentence, name, before);
        if (IsListed(story, sentence, before))
            clues |= NameClues.BehindRelation;
        if (story.IsSmall(before) && name.TitleFirst == name.First
            && (Things.Has(token) || Firms.Has(token) && IsUnknownAlone(story, name)))
            clues |= NameClues.NamesThing;
        if (story.IsAnyMark(before, "“‘\"'") && story.IsAnyMark(name.End, "”’\"'"))
            clues |= NameClues.InMarks;
        clues |= OfWords.Find(token);
        return story.IsSmall(before) && (clues & NameClues.NamesThing) == 0 ? clues | OfNoun(story, sentence, before) : clues;
    }

    static bool IsUnknownAlone(SensedStory story, in NameCandidate name) =>
        name.Words == 1 && !story.Is(name.Last, WordSense.Given | WordSense.Surname);

    static NameClues OfTitle(SensedStory story, in NameCandidate name)
    {
        var clues = NameClues.None;
        for (int at = name.TitleFirst; at < name.First; at++)
        {
            foreach (var (sense, unless, clue) in OfTitles)
            {
                if (story.Is(at, sense) && !story.Is(at, unless))
                    clues |= clue;
            }
        }
        return clues;
    }

    // "her brother, | Paulo Reis", "its director, | Paulo Reis, 52": what is named behind a comma is named twice.
    static NameClues OfComma(SensedStory story, in Sentence sentence, in NameCandidate name, int comma)
    {
        var clues = story.IsSmall(comma - 1) && story.Is(comma - 1, WordSense.Relation)
            ? NameClues.BehindRelation
            : NameClues.None;
        if (IsOneOf(story, sentence, comma - 1))
            clues |= NameClues.BehindRelation;
        bool isClosed = name.End < sentence.EndToken && story.IsMark(name.End, ',');
        return isClosed && RoleNouns.Is(story, comma - 1) ? clues | NameClues.BehindRole : clues;
    }

    // "four grandchildren, one of whom, | Ida, is a vet".
    static bool IsOneOf(SensedStory story, in Sentence sentence, int whom) =>
        whom - 2 > sentence.FirstToken && story.Tokens[whom].Hash == Whom
        && story.Tokens[whom - 1].Hash == Preposition;

    static NameClues OfNoun(SensedStory story, in Sentence sentence, int before)
    {
        var clues = RoleNouns.Is(story, before) ? NameClues.BehindRole : NameClues.None;
        if (story.Is(before, WordSense.Relation))
            clues |= NameClues.BehindRelation;
        if (story.Is(before, WordSense.Saying))
            clues |= NameClues.BehindSaying;
        else if (CluesBehind.IsVerb(story, before))
            clues |= NameClues.BehindVerb;
        bool isAccording = story.Tokens[before].Hash == To && before > sentence.FirstToken
            && story.Tokens[before - 1].Hash == According;
        return isAccording ? clues | NameClues.BehindAccordingTo : clues;
    }

    // "sons Leo (4) and | Max": names, ages and commas up to a relation's noun.
    static bool IsListed(SensedStory story, in Sentence sentence, int before)
    {
        if (!story.IsAnyMark(before, ",:") && !Small.Has(story.Tokens[before]))
            return false;
        int limit = Math.Max(sentence.FirstToken, before - LongestList);
        for (int at = before; at >= limit; at--)
        {
            if (story.IsSmall(at) && story.Is(at, WordSense.Relation))
                return true;
            bool goesOn = story.IsCapitalized(at) || Small.Has(story.Tokens[at]) || story.Tokens[at].Hash == Preposition
                || story.IsAnyMark(at, ",():") || Ages.IsAge(story, at);
            if (!goesOn)
                return false;
        }
        return false;
    }
}
