using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Standfirst.Tests.App.ReadingRoom;

public class ErrorPagesTests
{
    [Theory]
    [InlineData("/nothing/here")]
    [InlineData("/export?list=gossip&format=csv")]
    [InlineData("/assets/none.css")]
    [InlineData("/error")]
    public async Task What_is_not_there_is_told_in_the_rooms_look(string path)
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await room.Client.GetAsync(path);
        IDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Nothing here", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector(".masthead"));
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_method_that_a_page_does_not_take_is_told_too()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await room.Client.DeleteAsync("/look");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("This is not the way in", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_archive_that_does_not_answer_is_told_without_its_secrets()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        await room.Archive.DisposeAsync();
        using HttpResponseMessage answer = await room.Client.GetAsync("/");
        string html = await answer.Content.ReadAsStringAsync();
        Assert.InRange((int)answer.StatusCode, 500, 503);
        Assert.Contains("class=\"masthead\"", html);
        Assert.DoesNotContain("Exception", html);
    }
}
