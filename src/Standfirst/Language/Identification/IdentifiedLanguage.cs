namespace Standfirst.Language.Identification;

/// <summary>The language that a text shows.</summary>
/// <param name="Tag">Its BCP 47 tag, the language alone: "de", "zh".</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
readonly record struct IdentifiedLanguage(string Tag, double Confidence);
