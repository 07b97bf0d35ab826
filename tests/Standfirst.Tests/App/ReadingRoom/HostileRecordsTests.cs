using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Standfirst.Archive.SavedSearches;

namespace Standfirst.Tests.App.ReadingRoom;

/// <summary>Pages whose every word wants to be markup.</summary>
public sealed class HostileRecordsTests : IDisposable
{
    const string Script = "\"'><script>tripwire()</script><img src=x onerror=tripwire()>";

    readonly string _folder = Directory.CreateTempSubdirectory("standfirst-hostile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("/")]
    [InlineData("/?part=found")]
    [InlineData("/?q=tripwire")]
    [InlineData("/?q=%22%3E%3Cscript%3Etripwire()%3C/script%3E")]
    [InlineData("/?q=%3Cscript%3E:tripwire()")]
    [InlineData("/?q=speaker:%22%3Cscript%3Etripwire%22")]
    [InlineData("/?sort=%22%3E%3Cscript%3E&after=%22%3E%3Cscript%3E&from=%3Cscript%3E")]
    [InlineData("/?q=autor:%E2%80%AE%3Cscript%3E")]
    [InlineData("/saved?q=%22%3E%3Cscript%3Etripwire()%3C/script%3E")]
    [InlineData("/weak")]
    [InlineData("/weak?why=%3Cscript%3E&after=%3Cscript%3E")]
    [InlineData("/statistics")]
    [InlineData("/help?part=%3Cscript%3E")]
    public async Task Words_stay_words(string path)
    {
        await using RoomServer room = await RoomServer.Open(Page("story.html", Script, Script));
        await Read(room, path);
    }

    static async Task Read(RoomServer room, string path)
    {
        using HttpResponseMessage answer = await room.Client.GetAsync(path);
        IDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.True(answer.StatusCode == HttpStatusCode.OK, path);
        Assert.DoesNotContain(page.Scripts, script => script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) != true);
        Assert.Empty(page.QuerySelectorAll("[onerror], [onload], [style], img, iframe, object"));
        Assert.All(page.QuerySelectorAll("[href], [action]"), one =>
            Assert.Matches("^[/#]", one.GetAttribute("href") ?? one.GetAttribute("action")));
    }

    [Fact]
    public async Task A_feed_stays_well_formed_whatever_the_words_are()
    {
        await using RoomServer room = await RoomServer.Open(Page("story.html", Script + "\u0001\u000B\uFFFE", Script));
        var saved = (SavedSearchAnswer.Saved)await room.Archive.SavedSearches.Save($"Floods {Script}", "ferry");
        XElement feed = XElement.Parse(await room.Client.GetStringAsync($"/saved/{saved.Search.Id}/feed.atom"));
        Assert.Contains("<script>tripwire()</script>", feed.Descendants().First(one => one.Name.LocalName == "title").Value);
        Assert.DoesNotContain(feed.Descendants(), one => one.Name.LocalName == "script");
        JsonDocument.Parse(await room.Client.GetStringAsync($"/saved/{saved.Search.Id}/feed.json")).Dispose();
        await Read(room, "/saved");
    }

    [Fact]
    public async Task A_headline_of_a_megabyte_is_cut_and_the_page_stays_small()
    {
        await using RoomServer room = await RoomServer.Open(Page("long.html", string.Concat(Enumerable.Repeat("endless ", 130_000)), "Ana Ruiz"));
        string html = await room.Client.GetStringAsync("/");
        Assert.InRange(html.Length, 1, 30_000);
    }

    [Fact]
    public async Task Words_that_run_from_right_to_left_keep_to_themselves()
    {
        await using RoomServer room = await RoomServer.Open(Page("rtl.html", "\u202EThe ferry goes", "\u202Ezuir ana"));
        IElement story = (await room.Page("/")).QuerySelector(".story")!;
        Assert.Equal("auto", story.QuerySelector("h2 a")!.GetAttribute("dir"));
        Assert.All(story.QuerySelectorAll(".meta a[href*=author]"), author => Assert.Equal("BDI", author.FirstElementChild!.TagName));
    }

    [Fact]
    public async Task No_cell_of_an_export_is_a_formula_and_no_line_of_markdown_a_tag()
    {
        await using RoomServer room = await RoomServer.Open(Page("sum.html", "=HYPERLINK(\"https://elsewhere.example\")", "<b>Ana</b> Ruiz"));
        Assert.DoesNotContain(",\"=", await room.Client.GetStringAsync("/export?list=stories&format=csv"));
        Assert.DoesNotContain("\n<script", await room.Client.GetStringAsync("/export?list=said&format=markdown"));
    }

    string Page(string name, string headline, string author)
    {
        string path = Path.Combine(_folder, name);
        string words = WebUtility.HtmlEncode(headline), by = WebUtility.HtmlEncode(author);
        File.WriteAllText(path, $"""
            <!doctype html><html lang="en"><head><title>{words}</title><meta property="og:title" content="{words}">
            <meta property="og:site_name" content="{WebUtility.HtmlEncode(Script)}"><meta name="author" content="{by}">
            <link rel="canonical" href="https://harbour-courier.example/&quot;&gt;&lt;script&gt;tripwire()&lt;/script&gt;">
            <meta property="article:section" content="{WebUtility.HtmlEncode(Script)}">
            <meta property="article:published_time" content="2026-05-03T10:00:00Z"></head><body><article><h1>{words}</h1>
            <p class="byline">By {by}</p>
            <p>The ferry to the island will not sail before Friday, the harbour master said, because the ice is too thick. tripwire</p>
            <p>“{words} we will not wait any longer than that for {WebUtility.HtmlEncode(Script)},” said Ana Ruiz, the harbour master of the town.</p>
            <p>The council meets on Monday to talk about the ferry and about the money that a new one would cost the town.</p>
            </article></body></html>
            """);
        return path;
    }
}
