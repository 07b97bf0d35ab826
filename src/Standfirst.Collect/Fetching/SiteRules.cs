using Standfirst.Collect.Reservations;
using Standfirst.Collect.Robots;

namespace Standfirst.Collect.Fetching;

/// <summary>What a site says to robots. The two files were read when it was asked for last.</summary>
/// <param name="Robots">Its robots.txt.</param>
/// <param name="Tdm">Its tdmrep.json.</param>
sealed record SiteRules(RobotsFile Robots, TdmFile Tdm)
{
    // Two objects, their lists and the site's place in the book, about.
    const int OwnWeight = 1_000;

    /// <summary>A site that says nothing.</summary>
    public static SiteRules None { get; } = new(RobotsFile.Empty, TdmFile.Empty);

    /// <summary>About how many bytes of memory it holds.</summary>
    public int Weight => Robots.Weight + Tdm.Weight + OwnWeight;

    /// <summary>How long the site's host has rest behind each of its pages.</summary>
    public TimeSpan Rest(FetchOptions options)
    {
        double asked = Math.Min(Robots.CrawlDelay ?? 0, options.LongestCrawlDelay.TotalSeconds);
        return TimeSpan.FromSeconds(Math.Max(asked, options.HostDelay.TotalSeconds));
    }

    /// <summary>What is reserved for a page.</summary>
    /// <param name="path">The page's path and query.</param>
    /// <param name="head">The answer; null before it is there.</param>
    public IReadOnlyList<Reservation> Reservations(string path, AnswerHead? head) => PageReservations.Gather(
        Tdm.Find(path),
        Robots.SignalsFor(path),
        name => head?.All(name) ?? [],
        UserAgent.ProductToken);
}
