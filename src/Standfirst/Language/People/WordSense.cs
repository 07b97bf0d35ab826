namespace Standfirst.Language.People;

/// <summary>What a word can be where people are named and described; a word can be many things.</summary>
[Flags]
enum WordSense
{
    /// <summary>Nothing that the lists know.</summary>
    None = 0,

    /// <summary>A man's given name: "Tom".</summary>
    GivenMale = 1 << 0,

    /// <summary>A woman's given name: "Mara".</summary>
    GivenFemale = 1 << 1,

    /// <summary>A given name of women and men: "Alex".</summary>
    GivenEither = 1 << 2,

    /// <summary>A surname that many bear.</summary>
    Surname = 1 << 3,

    /// <summary>A name that is also a plain word or a place: "Will", "Paris".</summary>
    AlsoWord = 1 << 4,

    /// <summary>Stands before a name and says nothing but respect: "Mr", "Dr", "Sir".</summary>
    Title = 1 << 5,

    /// <summary>An office that stands before a name with a capital: "President", "Judge", "Coach".</summary>
    Office = 1 << 6,

    /// <summary>A noun for what somebody does or is: "novelist", "spokeswoman".</summary>
    Role = 1 << 7,

    /// <summary>A noun for what somebody is to another: "husband".</summary>
    Relation = 1 << 8,

    /// <summary>A word for a man.</summary>
    Male = 1 << 9,

    /// <summary>A word for a woman.</summary>
    Female = 1 << 10,

    /// <summary>A small word inside surnames: "van", "de", "al".</summary>
    Particle = 1 << 11,

    /// <summary>Stands behind a name: "Jr", "III".</summary>
    Suffix = 1 << 12,

    /// <summary>A country, a city, a state.</summary>
    Place = 1 << 13,

    /// <summary>Ends the name of a place: "County", "River".</summary>
    PlaceTail = 1 << 14,

    /// <summary>Of a people, a faith or a party: "Afghan", "Muslim", "Republican".</summary>
    Nationality = 1 << 15,

    /// <summary>A month, a weekday, a feast.</summary>
    Calendar = 1 << 16,

    /// <summary>Stands in the names of organisations, laws, events and works: "University", "Inc", "Cup".</summary>
    Organisation = 1 << 17,

    /// <summary>A name that is nobody's: "Congress", "Instagram".</summary>
    Brand = 1 << 18,

    /// <summary>A verb of saying in the past or the present: "said", "warns".</summary>
    Saying = 1 << 19,

    /// <summary>A word that begins sentences and is part of no name: "The", "But".</summary>
    Function = 1 << 20,

    /// <summary>A pronoun for one man or one woman: "he", "her".</summary>
    Pronoun = 1 << 21,

    /// <summary>A word that may stand before a title or a role: "former", "Vice", "Deputy".</summary>
    Rank = 1 << 22,

    /// <summary>A spelled number: "four".</summary>
    Number = 1 << 23,

    /// <summary>An office that is written in capitals only: "DI", "CEO"; "Di" is a name.</summary>
    Initialism = 1 << 24,

    /// <summary>A given name of whomever.</summary>
    Given = GivenMale | GivenFemale | GivenEither,

    /// <summary>What makes a run of capitals something else than a person.</summary>
    NoPerson = PlaceTail | Organisation | Brand | Calendar,
}
