using Standfirst.Text;

namespace Standfirst.Articles;

/// <summary>A matter in the article that some readers wish to be told of before they read.</summary>
/// <param name="Topic">The matter: "stillbirth", "suicide".</param>
/// <param name="Evidence">The words it was seen in, stretches of the article's text; never empty.</param>
/// <param name="Guideline">The published guideline whose terms the note follows.</param>
public sealed record ContentNote(string Topic, IReadOnlyList<TextSpan> Evidence, string Guideline);
