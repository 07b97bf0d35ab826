using Standfirst.Extraction.Metadata.Dates;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>The day in a post's signature: "February 11, 2025", "am Jun 17, 2019 um 12:17 PDT", "2025年2月11日".</summary>
static class PostDate
{
    // "on Wednesday, September 30, 2020 at 11:45 PM" is as long as it gets; the date itself comes soon.
    const int Longest = 64;

    const int FarthestStart = 20;

    const int LongestZone = 5;

    /// <summary>The ISO 8601 day that is told from a place on; null when none is.</summary>
    /// <param name="text">The text of the signature.</param>
    /// <param name="start">Where the author ends.</param>
    /// <param name="end">Where the date ends, a time of day with it; the start when there is no date.</param>
    public static string? Find(string text, int start, out int end)
    {
        end = start;
        string line = text.Substring(start, Math.Min(Longest, text.Length - start));
        foreach (var found in DateReader.FindAll(line, DateHabits.Of(null)))
        {
            if (found.Span.Start > FarthestStart)
                return null;
            end += found.Span.End;

            // A zone by its letters, as in "3:02pm PST".
            if (text.Length - end <= LongestZone)
                end = text.Length;
            return found.Moment.Value[..10];
        }
        return null;
    }
}
