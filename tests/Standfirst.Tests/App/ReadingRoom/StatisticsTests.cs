using AngleSharp.Dom;

namespace Standfirst.Tests.App.ReadingRoom;

public class StatisticsTests
{
    [Fact]
    public async Task The_archive_is_told_in_numbers_and_drawings()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument page = await room.Page("/statistics");
        string[] numbers = [.. page.QuerySelectorAll(".numbers div").Select(one => $"{one.QuerySelector("dd")!.TextContent} {one.QuerySelector("dt")!.TextContent}")];
        Assert.Contains("8 articles", numbers);
        Assert.Contains("8 pages kept as they came", numbers);
        Assert.Contains("Articles by site", page.QuerySelectorAll("caption").Select(caption => caption.TextContent));
        Assert.Contains("Live blog", page.QuerySelectorAll(".bars th").Select(label => label.TextContent));
        Assert.NotNull(page.QuerySelector("svg[role=img]"));
    }

    [Fact]
    public async Task A_bar_leads_to_its_stories()
    {
        await using RoomServer room = await RoomServer.Open();
        IElement bar = (await room.Page("/statistics")).QuerySelectorAll(".bars a").First(link => link.TextContent == "The Harbour Courier");
        Assert.NotEmpty((await room.Page(bar.GetAttribute("href")!)).QuerySelectorAll(".story"));
    }
}
