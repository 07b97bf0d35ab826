using AngleSharp.Dom;

namespace Standfirst.Tests.App.ReadingRoom;

public class FrontTests
{
    [Fact]
    public async Task The_front_shows_the_latest_stories_and_links_each()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument front = await room.Page("/");
        string[] links = [.. front.QuerySelectorAll(".story a[href^='/article/']").Select(link => link.TextContent.Trim())];
        Assert.Contains("How Lodestar Ferries ran out of road", links);
        Assert.Equal(8, links.Length);
    }
}
