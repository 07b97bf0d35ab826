namespace Standfirst.Language.People;

/// <summary>What speaks for and against a person in a run of capitals and around it.</summary>
[Flags]
enum NameClues : ulong
{
    None = 0,

    // The words themselves.
    FirstIsGiven = 1UL << 0,
    FirstIsGivenAndWord = 1UL << 1,
    LastIsSurname = 1UL << 2,
    LastIsSurnameAndWord = 1UL << 3,
    OnlyGiven = 1UL << 4,
    OneWord = 1UL << 5,
    TwoWords = 1UL << 6,
    ThreeWords = 1UL << 7,
    ManyWords = 1UL << 8,
    HasInitial = 1UL << 9,
    HasParticle = 1UL << 10,
    HasSuffix = 1UL << 11,
    HasPlace = 1UL << 12,
    HasPlaceTail = 1UL << 13,
    HasOrganisation = 1UL << 14,
    HasBrand = 1UL << 15,
    HasCalendar = 1UL << 16,
    HasNationality = 1UL << 17,
    HasFunction = 1UL << 18,
    HasRole = 1UL << 19,
    AllCapitals = 1UL << 20,
    UnknownFirst = 1UL << 21,
    UnknownLast = 1UL << 22,
    HasHyphen = 1UL << 23,

    // What stands around them.
    BehindTitle = 1UL << 24,
    BehindOffice = 1UL << 25,
    BehindRole = 1UL << 26,
    BehindRelation = 1UL << 27,
    BehindThe = 1UL << 28,
    BehindIn = 1UL << 29,
    BehindOf = 1UL << 30,
    BehindBy = 1UL << 31,
    BehindSaying = 1UL << 32,
    BehindPlaceWord = 1UL << 33,
    BeforeAge = 1UL << 34,
    BeforeApposition = 1UL << 35,
    BeforeSaying = 1UL << 36,
    BeforeWho = 1UL << 37,
    BeforePossessive = 1UL << 38,
    BeforePlace = 1UL << 39,
    BeforeNoun = 1UL << 40,
    FirstOfSentence = 1UL << 41,

    // The rest of the story.
    FullNameElsewhere = 1UL << 42,
    PersonElsewhere = 1UL << 43,
    SmallElsewhere = 1UL << 44,
    InsideOtherNames = 1UL << 45,

    /// <summary>A longer run ends with this word.</summary>
    EndsLongerRun = 1UL << 46,

    /// <summary>The last word stands alone elsewhere, as surnames do.</summary>
    LastAloneElsewhere = 1UL << 47,

    // Two of the above that mean more together.
    GivenThenSurname = 1UL << 48,
    GivenThenUnknown = 1UL << 49,
    GivenAndWordThenSurname = 1UL << 50,
    GivenAndWordThenUnknown = 1UL << 51,
    UnknownAlone = 1UL << 52,
    UnknownTwice = 1UL << 53,
    SurnameAlone = 1UL << 54,

    FirstIsGivenAndPlace = 1UL << 55,
    InitialThenName = 1UL << 60,

    /// <summary>"recalls Gethin Oduya, the bosun": a verb of saying before it, what the speaker is behind it.</summary>
    SpeaksAndIsTold = 1UL << 61,

    /// <summary>"the charity Lantern", here or elsewhere in the story.</summary>
    NamesThing = 1UL << 62,

    /// <summary>It stands alone in quotation marks, as titles of works do.</summary>
    InMarks = 1UL << 63,
    BehindAccordingTo = 1UL << 56,
    BeforeVerb = 1UL << 57,
    BehindVerb = 1UL << 58,
    UnknownAloneFirstOfSentence = 1UL << 59,
}
