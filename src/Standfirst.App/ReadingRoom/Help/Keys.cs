namespace Standfirst.App.ReadingRoom.Help;

/// <summary>The keys of the room as the help shows them; the pages' scripts answer to them.</summary>
static class Keys
{
    /// <summary>The keys, pressed one after the other, and what they do.</summary>
    public static readonly (string[] Pressed, string Does)[] All =
    [
        (["j"], "the next one in a list"),
        (["k"], "the one before"),
        (["o"], "open it"),
        (["v"], "versions of the story"),
        (["m"], "copies of the story, side by side"),
        (["f"], "narrow the list; in a story, the next figure"),
        (["s"], "save the search"),
        (["/"], "search"),
        .. Rooms.All.Select(room => (new[] { "g", room.Key.ToString() }, $"go to {room.Name}")),
        (["?"], "these keys"),
        (["Esc"], "close, or leave a field"),
    ];
}
