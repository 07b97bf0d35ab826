using System.Net;
using AngleSharp.Dom;

namespace Standfirst.Tests.App.ReadingRoom.Voices;

public class TimelineTests
{
    [Fact]
    public async Task A_story_s_days_are_drawn_and_listed_by_the_same_numbers()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        long id = (await room.Archive.FindByUrl(TownNews.Harbour().Url!))!.Id;
        IDocument page = await room.Page($"/timeline?article={id}");
        IElement[] marks = [.. page.QuerySelectorAll("a.time-mark")], moments = [.. page.QuerySelectorAll(".moment")];
        Assert.Equal(["1", "2"], marks.Select(mark => mark.QuerySelector("text")!.TextContent));
        Assert.Equal(["1", "2"], moments.Select(moment => moment.QuerySelector(".moment-number")!.TextContent));
        Assert.Equal(["1951", "2 May 2024"], moments.Select(moment => moment.QuerySelector(".moment-day")!.TextContent));
        Assert.Equal(
            marks.Select(mark => mark.GetAttribute("href")),
            moments.Select(moment => moment.QuerySelector("a[data-open]")!.GetAttribute("href")));
    }

    [Fact]
    public async Task The_words_that_tell_the_day_are_lit_in_their_sentence()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        IDocument page = await room.Page("/timeline?q=site:courier.example");
        Assert.Equal(["1951", "2 May"], page.QuerySelectorAll(".moment mark").Select(mark => mark.TextContent));
        Assert.Equal("It froze on 2 May.", page.QuerySelectorAll(".moment a[data-open]")[^1].TextContent);
    }

    [Fact]
    public async Task What_somebody_quoted_tells_and_what_is_vague_look_different()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        IDocument page = await room.Page("/timeline?q=site:courier.example");
        Assert.Equal(["moment is-vague", "moment is-said"], page.QuerySelectorAll(".moment").Select(moment => moment.ClassName));
        Assert.NotNull(page.QuerySelector("a.time-mark.is-said circle"));
        Assert.NotNull(page.QuerySelector("a.time-mark:not(.is-said) rect"));
    }

    [Fact]
    public async Task Copies_of_one_story_tell_it_once()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour(), TownNews.Harbour("2024-05-04", "gazette"));
        IDocument page = await room.Page("/timeline?q=ferry");
        Assert.Equal(2, page.QuerySelectorAll(".moment").Length);
        Assert.Contains("+1 copy", page.QuerySelector(".moment .meta")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/timeline?q=site:courier.example", "1951")]
    [InlineData("/timeline?q=site:courier.example&sort=newest", "2 May 2024")]
    public async Task It_begins_with_the_first_day_or_with_the_last(string path, string day)
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        Assert.Equal(day, (await room.Page(path)).QuerySelector(".moment-day")!.TextContent);
    }

    [Fact]
    public async Task The_export_of_one_story_is_that_story_s()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        long id = (await room.Archive.FindByUrl(TownNews.Harbour().Url!))!.Id;
        string csv = (await room.Page($"/timeline?article={id}")).QuerySelector("a[download]")!.GetAttribute("href")!;
        Assert.Equal(3, (await room.Client.GetStringAsync(csv)).Trim().Split('\n').Length);
    }

    [Theory]
    [InlineData("/timeline?article=999999", HttpStatusCode.NotFound)]
    [InlineData("/timeline?q=nothinglikeit", HttpStatusCode.OK)]
    [InlineData("/timeline?q=autor:x", HttpStatusCode.OK)]
    [InlineData("/timeline?after=%22&sort=%22", HttpStatusCode.OK)]
    public async Task What_is_not_there_breaks_nothing(string path, HttpStatusCode status)
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        using HttpResponseMessage answer = await room.Client.GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
    }
}
