using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Standfirst.App.Mcp.Answers;

/// <summary>Words that a page wrote. Whatever is of a page and is no date, number or address is one of these in an answer, or a
/// <see cref="Passage"/>: no words of a page stand beside our own.</summary>
[Description("Words of a page, cut where they are long.")]
sealed record PageWords(string Untrusted)
{
    /// <summary>The words, cut to what an answer can bear; null for none.</summary>
    public static PageWords? Of(string? words) => string.IsNullOrEmpty(words) ? null : new(Shown.Cut(words));

    /// <summary>Several.</summary>
    public static IReadOnlyList<PageWords> All(IEnumerable<string?> words) => [.. words.Select(Of).OfType<PageWords>()];
}

/// <summary>Words of an article with their place: what an answer rests on.</summary>
[Description("The exact words of an article with their place. Cite article, address, start and end.")]
sealed record Passage(
    [property: Description("Where the article stands.")] string Address,
    [property: Description("Of which part of the article: text or standfirst.")] string Field,
    [property: Description("Where the words begin in that part, in Unicode code points from 0.")] int Start,
    [property: Description("Where they end: the place behind the last.")] int End,
    [property: Description("The words.")] string Untrusted)
{
    [JsonPropertyOrder(-1)]
    [Description("The article's number; absent for a page that is not in the archive.")]
    public long? ArticleId { get; init; }

    [Description("Where the whole ends, when only its beginning is given here.")]
    public int? GoesOnTo { get; init; }
}
