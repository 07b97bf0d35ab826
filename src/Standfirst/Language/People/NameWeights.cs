namespace Standfirst.Language.People;

/// <summary>What each clue weighs, in the order of <see cref="NameClues"/>; log odds.</summary>
static class NameWeights
{
    /// <summary>The weight before any clue.</summary>
    public const float Bias = -1.5f;

    /// <summary>The weight of each clue.</summary>
    public static ReadOnlySpan<float> Of =>
    [
        2.5f,   // FirstIsGiven
        1.2f,   // FirstIsGivenAndWord
        1.0f,   // LastIsSurname
        0.5f,   // LastIsSurnameAndWord
        -1.0f,  // OnlyGiven
        -1.0f,  // OneWord
        0.3f,   // TwoWords
        0.2f,   // ThreeWords
        -0.5f,  // ManyWords
        1.5f,   // HasInitial
        0.8f,   // HasParticle
        2.0f,   // HasSuffix
        -2.0f,  // HasPlace
        -2.0f,  // HasPlaceTail
        -2.5f,  // HasOrganisation
        -2.5f,  // HasBrand
        -3.0f,  // HasCalendar
        -2.5f,  // HasNationality
        -2.0f,  // HasFunction
        -1.0f,  // HasRole
        -1.5f,  // AllCapitals
        -0.2f,  // UnknownFirst
        0.0f,   // UnknownLast
        0.0f,   // HasHyphen
        3.5f,   // BehindTitle
        2.0f,   // BehindOffice
        2.5f,   // BehindRole
        3.0f,   // BehindRelation
        -2.0f,  // BehindThe
        -1.5f,  // BehindIn
        -0.5f,  // BehindOf
        0.3f,   // BehindBy
        1.0f,   // BehindSaying
        -1.5f,  // BehindPlaceWord
        3.0f,   // BeforeAge
        1.0f,   // BeforeApposition
        1.5f,   // BeforeSaying
        2.5f,   // BeforeWho
        0.5f,   // BeforePossessive
        -2.0f,  // BeforePlace
        -2.0f,  // BeforeNoun
        -0.5f,  // FirstOfSentence
        3.0f,   // FullNameElsewhere
        1.5f,   // PersonElsewhere
        -1.5f,  // SmallElsewhere
        -1.0f,  // InsideOtherNames
    ];
}
