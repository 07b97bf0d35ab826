using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Archive.Search.Timelines;

/// <summary>What was when, out of many articles.</summary>
/// <param name="Entries">The earliest first, or the latest where the newest were asked for; the same sentence once.</param>
/// <param name="Stories">How many stories they come out of.</param>
/// <param name="Next">Where the next page begins; null where this is the last.</param>
/// <param name="IsCapped">Whether more articles answer than were looked at: then only the newest stored were.</param>
public sealed record FoundTimeline(
    IReadOnlyList<TimelineMoment> Entries, SearchTotal Stories, SearchCursor? Next, bool IsCapped);

/// <summary>A sentence that tells what was when.</summary>
public sealed record TimelineMoment
{
    /// <summary>The calendar value, as precise as the words are: "2020-12-22", "2020-12", "2020".</summary>
    public required string Date { get; init; }

    /// <summary>The sentence.</summary>
    public required string Words { get; init; }

    /// <summary>Where it stands in the article's text, in UTF-16 code units.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>The words that tell the date, as stretches of the article's text, by where they start.</summary>
    public IReadOnlyList<TextSpan> When { get; init; } = [];

    /// <summary>Its place in the record's list, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The names of the people that it is about.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Whether somebody who is quoted tells it.</summary>
    public bool Said { get; init; }

    /// <summary>The article.</summary>
    public required long ArticleId { get; init; }

    /// <summary>Where it stands.</summary>
    public required string Address { get; init; }

    /// <summary>The article's headline; null where it has none.</summary>
    public string? Headline { get; init; }

    /// <summary>The site; null where it is not known.</summary>
    public string? Site { get; init; }

    /// <summary>When the article was published, as its page gives it; null where it does not.</summary>
    public string? Published { get; init; }

    /// <summary>How many other articles print the same story.</summary>
    public int Copies { get; init; }

    /// <summary>The entry of an article's own timeline.</summary>
    /// <param name="articleId">The article's number.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="site">The site; null where it is not known.</param>
    /// <param name="article">The article.</param>
    /// <param name="position">The entry's place in its list, from 0.</param>
    public static TimelineMoment Of(long articleId, string address, string? site, Article article, int position)
    {
        ArgumentNullException.ThrowIfNull(article);
        var entry = article.Timeline[position];
        return new()
        {
            Date = entry.Date,
            Words = entry.Evidence.Of(article.Text).ToString(),
            Evidence = entry.Evidence,
            When = WhenOf(entry, article),
            Position = position,
            People = [.. article.People.Where(person => entry.People.Contains(person.Id)).Select(person => person.Name)],
            Said = entry.Said,
            ArticleId = articleId,
            Address = address,
            Headline = article.Headline,
            Site = site,
            Published = article.Published?.Value,
        };
    }

    /// <summary>A date leaves off the hour and what lies between a month and a year: "2020-12-22T14:00" stands as "2020-12-22",
    /// "2020-SU" as "2020". What stands as it is goes before.</summary>
    static IReadOnlyList<TextSpan> WhenOf(TimelineEntry entry, Article article)
    {
        TimeExpression[] within = [.. article.TimeExpressions.Where(time => time.Span.Start >= entry.Evidence.Start
            && time.Span.End <= entry.Evidence.End && time.Value.StartsWith(entry.Date, StringComparison.Ordinal))];
        var same = within.Where(time => time.Value.Length == entry.Date.Length);
        return [.. (same.Any() ? same : within).Select(time => time.Span)];
    }
}
