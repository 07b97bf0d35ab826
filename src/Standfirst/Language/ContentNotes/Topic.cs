namespace Standfirst.Language.ContentNotes;

/// <summary>A matter that some readers wish to be told of, and the words that show it.</summary>
/// <param name="Name">What the note calls it.</param>
/// <param name="Guideline">Whose terms it follows.</param>
/// <param name="Language">The language of the phrases: "en".</param>
/// <param name="Phrases">The phrases, parted by bars; in each the words as they are cut, parted by blanks. The terms of the
/// matter itself: of suicide and self-harm no phrase tells how.</param>
sealed record Topic(string Name, string Guideline, string Language, string Phrases)
{
    /// <summary>Words right before a phrase that make it mean something else: "career suicide".</summary>
    public string NotAfter { get; init; } = "";

    /// <summary>Words right behind a phrase that make it mean something else: "suicide squad".</summary>
    public string NotBefore { get; init; } = "";
}
