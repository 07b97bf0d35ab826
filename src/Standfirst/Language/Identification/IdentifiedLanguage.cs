namespace Standfirst.Language.Identification;

/// <summary>The language that a text shows.</summary>
/// <param name="Tag">Its BCP 47 tag, the language alone: "de", "zh".</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Against">How sure it is that it is not the declared language, 0 to 1; 1 when none was
/// declared.</param>
readonly record struct IdentifiedLanguage(string Tag, double Confidence, double Against);
