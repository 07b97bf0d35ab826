using AngleSharp.Dom;

namespace Standfirst.Tests.App.ReadingRoom.Stories;

public class CopiesTests
{
    [Fact]
    public async Task Copies_stand_beside_the_one_that_had_the_story_first()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/instagram-quotation.html");
        Standfirst.Articles.Article first = Standfirst.Formats.ArticleJson.Read((await room.Archive.Find(1))!.Record);
        string text = first.Text.Replace("poet", "painter", StringComparison.Ordinal);
        long copy = await MadeStory.Keep(room, MadeStory.Of(text) with
        {
            Url = "https://other.example/aldanby",
            SiteName = "The Other Post",
            Published = new("2025-12-01", "2025-12-01", Standfirst.Articles.MomentPrecision.Day),
        });

        IDocument page = await room.Page($"/article/{copy}/copies");
        IElement[] rows = [.. page.QuerySelectorAll(".copies tbody tr")];
        Assert.Equal(2, rows.Length);
        Assert.Contains("had it first", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("The Other Post", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("painter", page.QuerySelector(".diff-row ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("poet", page.QuerySelector(".diff-row del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 other prints this", (await room.Page("/article/1")).QuerySelector(".story-head .actions")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_one_alone_prints_has_no_copies()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        Assert.NotNull((await room.Page("/article/1/copies?with=7")).QuerySelector(".empty"));
    }
}
