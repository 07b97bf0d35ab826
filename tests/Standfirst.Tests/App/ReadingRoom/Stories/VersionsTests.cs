using AngleSharp.Dom;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.App.ReadingRoom.Stories;

public class VersionsTests
{
    const string First = "The ferry sails on Monday.\nTickets are free for children.\nNobody was hurt when the wall fell.";
    const string Second = "The ferry sails on Tuesday.\nTickets are free for children.\nNobody was hurt when the wall fell.\nA second boat is to follow in May.";

    [Fact]
    public async Task What_changed_between_two_versions_is_marked()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        long first = await MadeStory.Keep(room, Version("Ferry sails Monday", First));
        long second = await MadeStory.Keep(room, Version("Ferry sails Tuesday", Second));

        IDocument page = await room.Page($"/article/{second}/versions");
        Assert.Equal(2, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("Ferry sails Monday", page.QuerySelector(".field-changes del")!.TextContent);
        Assert.Equal("Ferry sails Tuesday", page.QuerySelector(".field-changes ins")!.TextContent);
        Assert.Equal("Monday", page.QuerySelector(".diff del")!.TextContent);
        Assert.Equal(["Tuesday", "A second boat is to follow in May."], page.QuerySelectorAll(".diff ins").Select(words => words.TextContent));
        Assert.Equal("The ferry sails on Monday Tuesday.", page.QuerySelector(".diff p")!.TextContent.Trim());

        // Whichever is asked for, the earlier one stands first.
        IDocument turned = await room.Page($"/article/{first}/versions?from={second}&to={first}");
        Assert.Equal("Monday", turned.QuerySelector(".diff del")!.TextContent);
        IDocument old = await room.Page($"/article/{first}");
        Assert.Contains("This is version 1 of 2.", old.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_stored_once_has_nothing_to_compare()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        IDocument page = await room.Page("/article/1/versions?from=999&to=1");
        Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Empty(page.QuerySelectorAll("ins, del"));
        Assert.NotNull(page.QuerySelector(".empty"));
    }

    static Article Version(string headline, string text)
    {
        List<Block> blocks = [];
        int at = 0;
        foreach (string paragraph in text.Split('\n'))
        {
            blocks.Add(new(BlockKind.Paragraph, new TextSpan(at, paragraph.Length)));
            at += paragraph.Length + 1;
        }
        return MadeStory.Of(text) with { Url = "https://courier.example/ferry", Headline = headline, Blocks = blocks };
    }
}
