namespace Standfirst.App.ReadingRoom;

/// <summary>A room as the masthead lists it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Key">The letter that goes there, behind a "g".</param>
readonly record struct Room(string Path, string Name, char Key)
{
    /// <summary>Whether a page belongs to it.</summary>
    public bool Holds(PathString page) => Path == "/" ? page == Path : page.StartsWithSegments(Path);
}

/// <summary>The rooms, in the masthead's order.</summary>
static class Rooms
{
    public static readonly Room[] All =
    [
        new("/", "Latest", 'l'),
        new("/said", "Who said what", 'q'),
        new("/people", "People", 'p'),
        new("/timeline", "Timeline", 't'),
        new("/saved", "Saved", 's'),
        new("/weak", "Weak records", 'w'),
        new("/statistics", "Statistics", 'n'),
    ];
}
