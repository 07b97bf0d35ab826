namespace Standfirst.App.Api.Answers;

/// <summary>A stretch of an article's text, counted in Unicode code points as the record counts.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first code point behind it.</param>
sealed record Stretch(int Start, int End);
