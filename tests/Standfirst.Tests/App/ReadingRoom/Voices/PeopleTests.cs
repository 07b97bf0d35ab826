using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Standfirst.Tests.App.ReadingRoom.Voices;

public class PeopleTests
{
    [Fact]
    public async Task The_beginning_of_a_name_finds_it_with_how_often_it_is_named()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour(), TownNews.Harbour("2024-05-09", "gazette", "pilot"));
        IElement row = (await room.Page("/people?q=ana+ru")).QuerySelectorAll(".names tbody tr").Single();
        Assert.Equal(
            ["Ana Ruiz", "2", "2", "3 May 2024", "9 May 2024"], row.Children.Select(cell => cell.TextContent.Trim()));
        Assert.Equal("/person/Ana%20Ruiz", row.QuerySelector("th a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Who_has_no_name_in_mind_sees_whom_the_stories_name()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        Assert.Contains(
            (await room.Page("/people")).QuerySelectorAll(".bars a"), link => link.GetAttribute("href") == "/person/Ana%20Ruiz");
    }

    [Theory]
    [InlineData("/people?q=zzz")]
    [InlineData("/people?q=%22")]
    [InlineData("/people?q=*")]
    public async Task A_name_that_nobody_has_is_none(string path)
    {
        await using RoomServer room = await TownNews.Open();
        Assert.NotNull((await room.Page(path)).QuerySelector(".empty"));
    }

    [Fact]
    public async Task Every_description_has_its_day_its_source_and_its_evidence()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        IDocument page = await room.Page("/person/Ana%20Ruiz");
        IElement[] rows = [.. page.QuerySelectorAll(".statements tbody tr")];
        Assert.Equal(["harbour master", "aged 41", "husband: Jon Quill"], rows.Select(row => row.Children[1].TextContent.Trim()));
        Assert.All(rows, row => Assert.Equal("3 May 2024", row.Children[0].TextContent));
        Assert.All(rows, row => Assert.StartsWith("The courier", row.Children[2].TextContent, StringComparison.Ordinal));
        Assert.Equal(
            ["person-1.description-1", "person-1.description-2", "person-1.relation-1"],
            rows.Select(row => row.QuerySelectorAll("a")[^1].GetAttribute("href")!.Split("of=")[1]));
    }

    [Fact]
    public async Task Why_stories_are_taken_to_name_one_person_is_told_with_the_stories()
    {
        await using RoomServer room = await TownNews.Open(
            TownNews.Harbour(husband: "Jon Quill"), TownNews.Harbour("2024-06-09", "gazette", "old harbour master"));
        IElement joined = (await room.Page("/person/Ana%20Ruiz")).QuerySelector(".joined")!;
        Assert.Contains("called “\u2068harbour master\u2069” by all of these", joined.TextContent, StringComparison.Ordinal);
        Assert.True(joined.QuerySelectorAll("a[href^='/article/']").Length >= 2);
    }

    [Fact]
    public async Task What_cannot_be_one_person_is_kept_apart_and_both_sources_are_named()
    {
        await using RoomServer room = await TownNews.Open(
            TownNews.Harbour("2024-05-03", "courier", "pilot"), TownNews.Harbour("2024-09-09", "gazette", "pilot", age: 63));
        IDocument page = await room.Page("/person/Ana%20Ruiz");
        IElement apart = page.QuerySelector(".apart li")!;
        Assert.Contains("41 years old on 2024-05-03", apart.TextContent, StringComparison.Ordinal);
        Assert.Contains("63 years old on 2024-09-09", apart.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, apart.QuerySelectorAll("a[href^='/article/']").Length);
        Assert.Equal(2, page.QuerySelectorAll("section.who").Length);
    }

    [Fact]
    public async Task What_somebody_said_is_told_over_time()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        IDocument page = await room.Page("/person/Ana%20Ruiz");
        Assert.Equal("2024-05: 1", page.QuerySelector("rect.column title")!.TextContent);
        Assert.Equal("“We will not wait,”", page.QuerySelector(".spoken blockquote")!.TextContent.Trim());
        Assert.Equal("/said?speaker=Ana%20Ruiz&q=date%3A2024-05", page.QuerySelector(".chart-numbers a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Where_nobody_has_the_name_those_like_it_are_offered()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        using HttpResponseMessage answer = await room.Client.GetAsync("/person/Ruiz");
        IDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Ana Ruiz", page.QuerySelector(".alike a")!.TextContent);
    }

    [Fact]
    public async Task A_name_that_no_path_can_hold_is_asked_for()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Called("Ana/Ruiz"));
        string link = (await room.Page("/people?q=ana")).QuerySelector(".names th a")!.GetAttribute("href")!;
        Assert.Equal("/person?name=Ana%2FRuiz", link);
        Assert.Equal("Ana/Ruiz", (await room.Page(link)).QuerySelector("h1")!.TextContent);
    }
}
