namespace Standfirst.App.Api.Answers;

/// <summary>One page of what was when.</summary>
/// <param name="Entries">The earliest first where nothing else was asked for; the same sentence once.</param>
/// <param name="Stories">How many stories they come out of, or at least come.</param>
/// <param name="IsExact">Whether there are exactly so many.</param>
/// <param name="IsCapped">Whether more articles answer than were looked at; then only those stored last were.</param>
/// <param name="Next">The cursor of the next page; left out on the last.</param>
sealed record TimelineList(IReadOnlyList<DatedSentence> Entries, int Stories, bool IsExact, bool IsCapped, string? Next);

/// <summary>A sentence that tells what was when.</summary>
/// <param name="Date">As precise as the words are: a day, a month, a year.</param>
/// <param name="Words">The sentence.</param>
/// <param name="Evidence">Where it stands in the article's text: start and end in code points, as in the record.</param>
/// <param name="People">The names of those whom it is about.</param>
/// <param name="IsSaid">Whether somebody who is quoted tells it.</param>
/// <param name="Article">The article.</param>
/// <param name="Copies">How many other articles print the same story.</param>
sealed record DatedSentence(
    string Date, string Words, IReadOnlyList<int> Evidence, IReadOnlyList<string> People, bool IsSaid,
    ArticleLine Article, int Copies);
