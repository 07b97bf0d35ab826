namespace Standfirst.Articles;

/// <summary>Why a field has the value it has.</summary>
/// <param name="Field">The field's name in the record: "headline", "published".</param>
/// <param name="From">The witness that was believed: "h1", "json-ld", "og:title".</param>
/// <param name="Confidence">How sure the choice is, 0 to 1.</param>
/// <param name="Others">The witnesses that said something else, the most credible first.</param>
public sealed record FieldEvidence(string Field, string From, double Confidence, IReadOnlyList<Testimony> Others);

/// <summary>What one place on a page says of a field.</summary>
/// <param name="From">The witness.</param>
/// <param name="Value">What it says.</param>
public sealed record Testimony(string From, string Value);
