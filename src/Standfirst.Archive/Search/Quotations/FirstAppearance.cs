namespace Standfirst.Archive.Search.Quotations;

/// <summary>Where the words of a quotation appeared first among the copies of its story.</summary>
/// <param name="Position">The quotation's place in the record of the article that was asked about, from 0.</param>
/// <param name="Words">Its words.</param>
/// <param name="ArticleId">The article that had them first; it may be the one that was asked about.</param>
/// <param name="Address">Where that stands.</param>
/// <param name="Site">Who published it; null when the page does not say.</param>
/// <param name="Published">When, as its page says; null when it does not.</param>
/// <param name="Copies">How many articles of the story have these words, the first and the one that was asked about among
/// them.</param>
public sealed record FirstAppearance(
    int Position, string Words, long ArticleId, string Address, string? Site, string? Published, int Copies);
