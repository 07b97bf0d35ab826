namespace Standfirst.Language.People;

/// <summary>Whether words speak of a woman or a man; what no word tells is unknown.</summary>
enum Gender : byte
{
    /// <summary>No word tells.</summary>
    Unknown,

    /// <summary>"he", "Mr", "Tom".</summary>
    Male,

    /// <summary>"she", "Mrs", "Mara".</summary>
    Female,
}

/// <summary>What words tell of gender.</summary>
static class Genders
{
    /// <summary>The gender of a word that is for one of them only.</summary>
    public static Gender Of(WordSense sense) => (sense & (WordSense.Male | WordSense.Female)) switch
    {
        WordSense.Male => Gender.Male,
        WordSense.Female => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>The gender of a given name.</summary>
    public static Gender OfName(WordSense sense) => (sense & WordSense.Given) switch
    {
        WordSense.GivenMale => Gender.Male,
        WordSense.GivenFemale => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>Whether both may be of one person.</summary>
    public static bool Agree(Gender one, Gender other) =>
        one == Gender.Unknown || other == Gender.Unknown || one == other;
}
