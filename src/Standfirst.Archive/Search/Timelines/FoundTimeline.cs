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
}
