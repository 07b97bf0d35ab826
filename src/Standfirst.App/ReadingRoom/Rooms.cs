namespace Standfirst.App.ReadingRoom;

/// <summary>A room as the masthead lists it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Key">The letter that goes there, behind a "g".</param>
readonly record struct Room(string Path, string Name, char Key)
{
    /// <summary>Whether a page belongs to it.</summary>
    public bool Holds(PathString page) => Path == Paths.Front ? page == Path : page.StartsWithSegments(Path);
}

/// <summary>The rooms, in the masthead's order.</summary>
static class Rooms
{
    public static readonly Room[] All =
    [
        new(Paths.Front, "Latest", 'l'),
        new(Paths.Said(), "Who said what", 'q'),
        new(Paths.People(), "People", 'p'),
        new(Paths.Timeline(), "Timeline", 't'),
        new(Paths.Saved, "Saved", 's'),
        new(Paths.Weak, "Weak records", 'w'),
        new(Paths.Statistics, "Statistics", 'n'),
    ];
}
