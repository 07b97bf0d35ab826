using System.Net;
using AngleSharp.Dom;

namespace Standfirst.Tests.App.ReadingRoom;

public class LookTests
{
    [Fact]
    public async Task A_press_changes_one_thing_and_goes_back_to_the_page()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage dark = await Press(room, ("theme", "dark"), ("back", "/?q=wasser"));
        Assert.Equal((HttpStatusCode.Redirect, "/?q=wasser"), (dark.StatusCode, dark.Headers.Location!.ToString()));
        using HttpResponseMessage sans = await Press(room, ("type", "sans"), ("back", "/"));

        IElement page = (await room.Page("/")).DocumentElement;
        Assert.Equal(("dark", "sans"), (page.GetAttribute("data-theme"), page.GetAttribute("data-type")));
    }

    [Fact]
    public async Task A_look_that_is_none_is_the_usual_one()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await Press(room, ("theme", "\"><script>"), ("type", "wingdings"));
        IElement page = (await room.Page("/")).DocumentElement;
        Assert.Equal(("system", "serif"), (page.GetAttribute("data-theme"), page.GetAttribute("data-type")));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("/\t/elsewhere.example/")]
    [InlineData("")]
    public async Task It_never_leads_to_another_server(string back)
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await Press(room, ("theme", "dark"), ("back", back));
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    static Task<HttpResponseMessage> Press(RoomServer room, params (string Name, string Value)[] form) => room.Client.PostAsync(
        "/look", new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value))));
}
