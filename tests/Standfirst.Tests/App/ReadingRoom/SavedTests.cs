using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Standfirst.Archive.SavedSearches;

namespace Standfirst.Tests.App.ReadingRoom;

public class SavedTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_search_is_saved_from_its_page_and_removed_again()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        IDocument found = await room.Page("/?q=wasser*");
        string save = found.QuerySelector("[aria-keyshortcuts=s]")!.GetAttribute("href")!;
        Assert.Equal("/saved?q=wasser%2A", save);

        using HttpResponseMessage saved = await Send(room, await room.Page(save), ("name", "Floods"), ("q", "wasser*"));
        Assert.Equal("/saved", saved.Headers.Location!.ToString());
        IDocument list = await room.Page("/saved");
        Assert.Equal("/?q=wasser%2A", list.QuerySelector(".entry h2 a")!.GetAttribute("href"));

        string id = list.QuerySelector("button[name=remove]")!.GetAttribute("value")!;
        using HttpResponseMessage removed = await Send(room, list, ("remove", id));
        Assert.Empty((await room.Page("/saved")).QuerySelectorAll(".entry"));
    }

    [Fact]
    public async Task What_cannot_be_saved_is_told_and_stays_in_the_form()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await Send(room, await room.Page("/saved"), ("name", "Ruiz"), ("q", "autor:ruiz"));
        IDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Contains("did you mean author:?", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("Ruiz", page.QuerySelector("[name=name]")!.GetAttribute("value"));
        Assert.Equal("autor:ruiz", page.QuerySelector("form.panel [name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_without_its_token_saves_nothing()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await room.Client.PostAsync(
            "/saved", new FormUrlEncodedContent([new("name", "Floods"), new("q", "wasser")]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("This could not be read", await answer.Content.ReadAsStringAsync());
        Assert.Empty(await room.Archive.SavedSearches.All());
    }

    [Fact]
    public async Task A_saved_search_is_an_Atom_feed()
    {
        await using RoomServer room = await RoomServer.Open();
        long id = await Save(room, "Ferries", "ferries");
        XElement feed = XElement.Parse(await room.Client.GetStringAsync($"/saved/{id}/feed.atom"));
        Assert.Equal("Ferries · Standfirst", feed.Element(Atom + "title")!.Value);
        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        Assert.Contains("How Lodestar Ferries ran out of road", entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.All(entries, entry =>
        {
            Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, out _));
            Assert.NotNull(entry.Element(Atom + "author")!.Element(Atom + "name"));
            Assert.Matches("^http://127.0.0.1:[0-9]+/article/[0-9]+$", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        });
    }

    [Fact]
    public async Task A_saved_search_is_a_JSON_feed()
    {
        await using RoomServer room = await RoomServer.Open();
        long id = await Save(room, "Ferries", "ferries");
        JsonElement feed = JsonDocument.Parse(await room.Client.GetStringAsync($"/saved/{id}/feed.json")).RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Contains(
            "How Lodestar Ferries ran out of road", feed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData("/saved/999/feed.atom")]
    [InlineData("/saved/999/feed.json")]
    [InlineData("/saved/x/feed.atom")]
    public async Task A_feed_of_nothing_is_not_there(string path)
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await room.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    static async Task<long> Save(RoomServer room, string name, string query) =>
        ((SavedSearchAnswer.Saved)await room.Archive.SavedSearches.Save(name, query)).Search.Id;

    static Task<HttpResponseMessage> Send(RoomServer room, IDocument page, params (string Name, string Value)[] form)
    {
        string token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return room.Client.PostAsync("/saved", new FormUrlEncodedContent(
            form.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
    }
}
