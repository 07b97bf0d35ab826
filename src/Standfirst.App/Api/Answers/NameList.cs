namespace Standfirst.App.Api.Answers;

/// <summary>Names that hold the words that were looked for.</summary>
/// <param name="Names">The most frequent first.</param>
/// <param name="AreMore">Whether there are more than were counted.</param>
sealed record NameList(IReadOnlyList<NameCount> Names, bool AreMore);

/// <summary>A name that people bear, who need not be one person.</summary>
/// <param name="Name">In its most frequent spelling.</param>
/// <param name="Articles">How many articles name somebody so.</param>
/// <param name="Quotations">How many quotations somebody of this name has.</param>
/// <param name="First">When the first of the articles was published; left out where no page tells.</param>
/// <param name="Last">When the last was.</param>
sealed record NameCount(string Name, int Articles, int Quotations, string? First, string? Last);
