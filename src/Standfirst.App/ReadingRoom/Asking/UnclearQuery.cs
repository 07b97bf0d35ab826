using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.ReadingRoom.Asking;

/// <summary>A query that is not understood, cut where the trouble is.</summary>
/// <param name="Before">What stands before it.</param>
/// <param name="Trouble">The word that is unclear; empty where something is missing at the end.</param>
/// <param name="Behind">What follows.</param>
/// <param name="Message">What is unclear, and what is allowed.</param>
/// <param name="AsWords">The query that looks for the same as plain words; null where that is unclear, too.</param>
sealed record UnclearQuery(string Before, string Trouble, string Behind, string Message, string? AsWords)
{
    // What is shown around the trouble: a line of a phone before it, and as much behind it.
    const int Around = 60;

    /// <summary>Cuts it; null where the query is clear.</summary>
    public static UnclearQuery? Of(AskedQuery asked)
    {
        if (asked.Unclear is not { } unclear)
            return null;
        string text = asked.Text;
        int start = Math.Clamp(unclear.Position, 0, text.Length);
        int end = text.IndexOf(' ', start);
        end = Math.Min(end < 0 ? text.Length : end, start + Around);
        string words = string.Join(' ', text.Split([.. " :\"()*-"], StringSplitOptions.RemoveEmptyEntries));
        return new(
            (start > Around ? "…" : "") + text[Math.Max(0, start - Around)..start],
            text[start..end],
            text[end..Math.Min(text.Length, end + Around)] + (end + Around < text.Length ? "…" : ""),
            unclear.Message,
            SearchQuery.Parse(words) is QueryReading.Understood and not QueryReading.Understood(SearchQuery.Everything) ? words : null);
    }
}
