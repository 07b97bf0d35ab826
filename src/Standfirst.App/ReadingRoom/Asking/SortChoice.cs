using Standfirst.Archive.Search;

namespace Standfirst.App.ReadingRoom.Asking;

/// <summary>An order in which a list can be.</summary>
/// <param name="Name">What the address calls it.</param>
/// <param name="Words">What the reader reads.</param>
/// <param name="Sort">What the archive calls it.</param>
readonly record struct SortChoice(string Name, string Words, SearchSort Sort)
{
    /// <summary>All there are.</summary>
    public static readonly SortChoice[] All =
    [
        new("best", "Best first", SearchSort.Relevance),
        new("newest", "Newest first", SearchSort.Newest),
        new("oldest", "Oldest first", SearchSort.Oldest),
    ];

    /// <summary>Those that make a difference for a query.</summary>
    public static SortChoice[] For(AskedQuery asked) => asked.HasWords ? All : All[1..];

    /// <summary>The one that an address names, else the usual one of the query.</summary>
    public static SortChoice Of(string? name, AskedQuery asked)
    {
        SortChoice[] choices = For(asked);
        return Array.Find(choices, choice => choice.Name == name) is { Name: not null } named ? named : choices[0];
    }
}
