namespace Standfirst.Archive.Search.Index;

/// <summary>An article that answers a query.</summary>
sealed class Candidate
{
    public long Id { get; init; }

    public string? Published { get; init; }

    public string? Headline { get; init; }

    /// <summary>How well it answers: higher is better.</summary>
    public double Score { get; set; }

    /// <summary>The group of copies that it is one of; null where there is no copy of it.</summary>
    public long? Story { get; init; }

    /// <summary>The article of the group that was published first; null where there is no copy.</summary>
    public long? FirstPublisher { get; init; }
}

/// <summary>Candidates that tell one story.</summary>
/// <param name="Best">The one that stands first in the order asked for: it gives the story its place.</param>
/// <param name="Shown">The first publisher's, or the one of these that was published first: it is shown.</param>
/// <param name="Copies">How many others there are.</param>
readonly record struct FoundStory(Candidate Best, Candidate Shown, int Copies);

/// <summary>Orders candidates and folds those that tell one story.</summary>
static class StoryFolding
{
    /// <summary>The stories in the order asked for.</summary>
    public static List<FoundStory> Fold(IEnumerable<Candidate> candidates, SearchSort sort)
    {
        var order = OrderOf(sort);
        List<FoundStory> stories = [];
        Dictionary<long, int> places = [];
        foreach (var candidate in candidates.Order(order))
        {
            if (candidate.Story is { } story && !places.TryAdd(story, stories.Count))
                stories[places[story]] = Add(stories[places[story]], candidate);
            else
                stories.Add(new(candidate, candidate, 0));
        }
        return stories;
    }

    /// <summary>Which of two candidates stands first.</summary>
    public static Comparer<Candidate> OrderOf(SearchSort sort) => Comparer<Candidate>.Create(sort switch
    {
        SearchSort.Relevance => (one, other) => Then(other.Score.CompareTo(one.Score), () => CompareDays(other, one)),
        SearchSort.Newest => (one, other) => CompareDays(other, one),
        _ => CompareUpwards,
    });

    static FoundStory Add(FoundStory story, Candidate copy) => new(
        story.Best, IsBefore(copy, story.Shown) ? copy : story.Shown, story.Copies + 1);

    static bool IsBefore(Candidate one, Candidate other) =>
        one.FirstPublisher == one.Id || (other.FirstPublisher != other.Id && CompareUpwards(one, other) < 0);

    /// <summary>By day, none first; then by number.</summary>
    static int CompareDays(Candidate one, Candidate other) => Then(
        string.CompareOrdinal(one.Published, other.Published), () => one.Id.CompareTo(other.Id));

    /// <summary>By day, none last; then by number.</summary>
    static int CompareUpwards(Candidate one, Candidate other) => Then(
        (one.Published is null).CompareTo(other.Published is null), () => CompareDays(one, other));

    static int Then(int first, Func<int> second) => first != 0 ? first : second();
}
