using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Standfirst.Archive;

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

    [Theory]
    [InlineData(false, HttpStatusCode.InternalServerError, "Something broke here")]
    [InlineData(true, HttpStatusCode.ServiceUnavailable, "The archive does not answer")]
    public async Task What_breaks_is_told_without_its_secrets(bool isArchive, HttpStatusCode status, string heading)
    {
        Exception trouble = isArchive ? new ArchiveException("secret") : new InvalidOperationException("secret");
        await using RoomServer room = await RoomServer.Open(
            server => server.MapGet("/broken", IResult () => throw trouble), "samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await room.Client.GetAsync("/broken");
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(heading, html);
        Assert.DoesNotContain("secret", html);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task The_API_tells_its_own_troubles()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await room.Client.GetAsync("/api/v1/nothing");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("masthead", await answer.Content.ReadAsStringAsync());
    }
}
