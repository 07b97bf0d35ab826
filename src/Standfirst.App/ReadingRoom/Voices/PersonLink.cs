using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Charts;
using Standfirst.App.ReadingRoom.Words;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>Writes somebody's name so that it leads to everything about them.</summary>
static class PersonLink
{
    // What is shown of a name; one that is longer than an address may be leads nowhere. The longest real names have some
    // 200 letters, and a server takes addresses of 8,000.
    const int LongestShown = 80, LongestName = 400;

    /// <summary>The name, however strange, as a link where it can be one.</summary>
    public static IHtmlContent To(string name)
    {
        string shown = Shortened.Of(name, LongestShown);
        return name.Length > LongestName
            ? Markup.Of($"<bdi>{shown}</bdi>")
            : Markup.Of($"<a href=\"{Paths.Person(name)}\"><bdi>{shown}</bdi></a>");
    }
}
