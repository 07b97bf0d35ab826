using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Standfirst.Tests.App.ReadingRoom.Voices;

/// <summary>People, sites and headlines that want to be markup, or to break a page by their length.</summary>
public class HostileVoicesTests
{
    [Theory]
    [InlineData("/said")]
    [InlineData("/said?speaker=%22%3E%3Cscript%3Etripwire()%3C/script%3E&q=%3Cscript%3E&kind=%3Cscript%3E&sort=%22%3E")]
    [InlineData("/said?q=autor:%3Cscript%3Etripwire()")]
    [InlineData("/people")]
    [InlineData("/people?q=script")]
    [InlineData("/people?q=%22%3E%3Cscript%3Etripwire()%3C/script%3E")]
    [InlineData("/person?name=%22%3E%3Cscript%3Etripwire()%3C/script%3E")]
    [InlineData("/timeline")]
    [InlineData("/timeline?q=%3Cscript%3Etripwire()")]
    public async Task Words_stay_words(string path)
    {
        await using RoomServer room = await TownNews.Open(TownNews.Called(TownNews.Hostile));
        CheckThatNothingRuns(await Answer(room, path));
    }

    [Fact]
    public async Task Somebody_whose_name_is_markup_has_a_page()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Called(TownNews.Hostile));
        IDocument page = await Answer(room, $"/person?name={Uri.EscapeDataString(TownNews.Hostile)}");
        CheckThatNothingRuns(page);
        Assert.Equal("BDI", page.QuerySelector("h1")!.FirstElementChild!.TagName);
        Assert.Equal(TownNews.Hostile, page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/said")]
    [InlineData("/people")]
    [InlineData("/people?q=en")]
    [InlineData("/timeline")]
    [InlineData("/timeline?article=2")]
    public async Task A_name_of_a_megabyte_leaves_the_page_small(string path)
    {
        await using RoomServer room = await TownNews.Open(TownNews.Called(string.Concat(Enumerable.Repeat("endless ", 131_072))));
        using HttpResponseMessage answer = await room.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.InRange((await answer.Content.ReadAsStringAsync()).Length, 1, 60_000);
    }

    [Fact]
    public async Task Strange_words_keep_their_direction_to_themselves()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Called("\u202Eana\u202D ruiz"));
        IElement voice = (await room.Page("/said?q=site:strange.example")).QuerySelector(".voice")!;
        Assert.NotNull(voice.QuerySelector(".voice-name bdi"));
        Assert.Equal("auto", voice.QuerySelector("blockquote")!.GetAttribute("dir"));
    }

    static async Task<IDocument> Answer(RoomServer room, string path)
    {
        using HttpResponseMessage answer = await room.Client.GetAsync(path);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{path}: {answer.StatusCode}");
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    static void CheckThatNothingRuns(IDocument page)
    {
        Assert.DoesNotContain(page.Scripts, script => script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) != true);
        Assert.Empty(page.QuerySelectorAll("[onerror], [onload], [style], img, iframe, object"));
        Assert.All(page.QuerySelectorAll("[href], [action]"), one =>
            Assert.Matches("^[/#]", one.GetAttribute("href") ?? one.GetAttribute("action")));
    }
}
