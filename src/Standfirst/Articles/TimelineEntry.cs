using Standfirst.Text;

namespace Standfirst.Articles;

/// <summary>A sentence of the text that tells what was when.</summary>
/// <param name="Date">The calendar value, as precise as the words are: "2020-12-22", "2020-12", "2020".</param>
/// <param name="Evidence">The sentence.</param>
public sealed record TimelineEntry(string Date, TextSpan Evidence)
{
    /// <summary>The ids of the people the sentence is about, in the order of its words.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Whether somebody who is quoted tells it; else the article tells it itself.</summary>
    public bool Said { get; init; }
}
