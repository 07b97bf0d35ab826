using AngleSharp.Dom;
using Standfirst.App.ReadingRoom;
using Standfirst.App.ReadingRoom.Help;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Tests.App.ReadingRoom;

public class HelpTests
{
    [Fact]
    public void Every_operator_that_is_shown_is_understood() => Assert.All(
        Operators.All, row => Assert.IsType<QueryReading.Understood>(SearchQuery.Parse(row.Written)));

    [Fact]
    public void Every_operator_that_there_is_is_shown()
    {
        var unclear = Assert.IsType<QueryReading.Unclear>(SearchQuery.Parse("nosuch:word"));
        string[] names = [.. unclear.Message.Split([' ', ',', ';']).Where(word => word.EndsWith(':') && word != "“nosuch”:")];
        Assert.True(names.Length > 10, unclear.Message);
        Assert.All(names, name => Assert.Contains(Operators.All, row => row.Written.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_page_shows_operators_and_keys_and_the_keys_alone_for_the_dialog()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        IDocument help = await room.Page("/help");
        Assert.Equal(Operators.All.Length, help.QuerySelectorAll("#operators tbody tr").Length);
        Assert.Contains("g q", help.QuerySelectorAll("dt").Select(key => string.Join(' ', key.Children.Select(one => one.TextContent))));
        string part = await room.Client.GetStringAsync("/help?part=keys");
        Assert.StartsWith("<h2>Keys</h2>", part.TrimStart());
    }

    [Fact]
    public void No_two_rooms_have_the_same_key() => Assert.Equal(Rooms.All.Length, Rooms.All.DistinctBy(room => room.Key).Count());
}
