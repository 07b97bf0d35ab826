using Standfirst.Archive.SavedSearches;

namespace Standfirst.App.ReadingRoom.Feeds;

/// <summary>What a saved search finds, as a feed.</summary>
/// <param name="Search">The search.</param>
/// <param name="Server">The server's own address.</param>
/// <param name="Address">Where the feed is, without the server.</param>
/// <param name="Entries">The stories, the newest first.</param>
sealed record SavedFeed(SavedSearch Search, string Server, string Address, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>What it is called.</summary>
    public string Title => $"{Search.Name} · Standfirst";

    /// <summary>The same stories as a page.</summary>
    public string Page => Server + Paths.Search(Search.Text);

    /// <summary>Where it is.</summary>
    public string Self => Server + Address;

    /// <summary>When it changed last, as far as its stories tell.</summary>
    public DateTimeOffset Updated => Entries.Max(entry => entry.Published) ?? Search.Saved;
}
