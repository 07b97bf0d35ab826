using Standfirst.Articles;

namespace Standfirst.App.Api.Answers;

/// <summary>One page of quotations. It ends with an article, and may hold some more than were asked for.</summary>
/// <param name="Quotations">By article, in the order that was asked for, then by place.</param>
/// <param name="Stories">How many stories can hold such a quotation, or at least can.</param>
/// <param name="IsExact">Whether there are exactly so many.</param>
/// <param name="IsCapped">Whether more articles answer than were looked at; then only those stored last were.</param>
/// <param name="Next">The cursor of the next page; left out on the last.</param>
sealed record QuotationList(IReadOnlyList<SaidWords> Quotations, int Stories, bool IsExact, bool IsCapped, string? Next);

/// <summary>Something that somebody said.</summary>
/// <param name="Article">The article that tells it.</param>
/// <param name="Number">Its place in the record's quotations, from 0.</param>
/// <param name="Words">What was said; " … " stands between two stretches.</param>
/// <param name="Content">Where the stretches stand in the article's text: pairs of start and end in code points, as in the
/// record.</param>
/// <param name="Kind">Whose words they are.</param>
/// <param name="Speaker">Who said it, as the page was read; left out where it names nobody.</param>
/// <param name="Role">What the article says the speaker was; left out where it does not.</param>
/// <param name="Corrected">What a reader put in the speaker's place; left out where nobody did. Empty: nobody knows who
/// spoke.</param>
/// <param name="Medium">Where it was said; left out where the page does not tell.</param>
/// <param name="Said">The day it was said, or the month or year; left out where the page does not tell.</param>
/// <param name="Sentence">The sentences that it stands in.</param>
/// <param name="Confidence">How sure it is that these are words of this speaker, 0 to 1.</param>
/// <param name="Copies">How many other articles print the same story.</param>
sealed record SaidWords(
    ArticleLine Article, int Number, string Words, IReadOnlyList<int[]> Content, QuotationKind Kind, string? Speaker,
    string? Role, IReadOnlyList<string>? Corrected, string? Medium, string? Said, string Sentence, double Confidence, int Copies);

/// <summary>An article in a line.</summary>
/// <param name="Id">The number of its version, for /articles/{id}.</param>
/// <param name="Address">Where its page stands.</param>
/// <param name="Headline">The headline; left out where it has none.</param>
/// <param name="Site">Who published it; left out where nobody knows.</param>
/// <param name="Published">When it was published, as the page says; left out where it does not.</param>
sealed record ArticleLine(long Id, string Address, string? Headline, string? Site, string? Published);
