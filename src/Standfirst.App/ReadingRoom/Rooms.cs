namespace Standfirst.App.ReadingRoom;

/// <summary>The rooms as the masthead lists them.</summary>
static class Rooms
{
    /// <summary>Path and name, in the masthead's order.</summary>
    public static readonly (string Path, string Name)[] All =
    [
        ("/", "Latest"),
        ("/said", "Who said what"),
        ("/people", "People"),
        ("/timeline", "Timeline"),
        ("/saved", "Saved"),
        ("/weak", "Weak records"),
        ("/statistics", "Statistics"),
    ];
}
