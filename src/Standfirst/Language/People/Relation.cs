namespace Standfirst.Language.People;

/// <summary>What somebody is to somebody, and what that makes the other.</summary>
/// <param name="Kind">The relation in one word: "husband".</param>
/// <param name="BackMale">What a man is to the one so called; null where the words do not say.</param>
/// <param name="BackFemale">What a woman is.</param>
/// <param name="Back">What a person is whose gender no word tells.</param>
sealed record Relation(string Kind, string? BackMale, string? BackFemale, string? Back)
{
    /// <summary>What a person of a gender is to the one who is called this.</summary>
    public string? BackFor(Gender gender) => gender switch
    {
        Gender.Male => BackMale,
        Gender.Female => BackFemale,
        _ => Back,
    };
}
