using Standfirst.App.Inputs;
using Standfirst.Articles;

namespace Standfirst.App.Reading;

/// <summary>Reads single pages that somebody sends who waits for the answer. Thread-safe.</summary>
/// <param name="maxBytes">The most bytes of a page.</param>
/// <param name="fetching">How pages are fetched, and whether reserved ones are refused.</param>
sealed class SentPages(int maxBytes, FetchSettings fetching)
{
    /// <summary>How long one may take: the slowest page of the development data took a tenth of a second; one made to be slow must
    /// not hold others up for long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Reads one.</summary>
    /// <param name="input">The page.</param>
    /// <param name="readsStory">Whether the text is read for quotations, people and times.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="UnreadPageException">It is no page, or takes longer than <see cref="Longest"/>.</exception>
    public Article Read(Input input, bool readsStory, CancellationToken cancel)
    {
        var intake = new IntakeSettings
        {
            Inputs = [],
            Jobs = 1,
            Options = new() { MaxBytes = maxBytes, TimeBudget = Longest, ReadsStory = readsStory },
            Fetching = fetching,
        };
        var reader = new PageReader<Article>(
            AddressBook.OfOnePage(null), intake, (article, _, _) => article, standardInput: null);
        try
        {
            return reader.Read(input, cancel) switch
            {
                PageOutcome<Article>.Read read => read.Made,
                PageOutcome<Article>.Unread unread => throw new UnreadPageException(unread.Reason),
                var other => throw new InvalidOperationException($"an outcome that no sent page has: {other}"),
            };
        }
        catch (TimeoutException)
        {
            throw new UnreadPageException($"it was not through after {Longest.TotalSeconds} seconds") { TookTooLong = true };
        }
    }
}

/// <summary>A page that somebody sent could not be read.</summary>
/// <param name="reason">Why, in words for who sent it.</param>
sealed class UnreadPageException(string reason) : Exception(reason)
{
    /// <summary>Whether it is a page, and only the time was too short.</summary>
    public bool TookTooLong { get; init; }
}
