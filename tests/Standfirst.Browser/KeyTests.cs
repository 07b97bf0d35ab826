using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Standfirst.Browser;

/// <summary>Every key of the room.</summary>
[Collection(SharedRoom.Name)]
public class KeyTests(OpenRoom room)
{
    const string Place = "document.activeElement.closest('[data-item]') ? [...document.querySelectorAll('[data-item]')]"
        + ".indexOf(document.activeElement.closest('[data-item]')) : -1";

    /// <summary>The letters behind "g", and where each leads.</summary>
    public static TheoryData<string, string> Rooms => new()
    {
        { "l", "/" }, { "q", "/said" }, { "p", "/people" }, { "t", "/timeline" }, { "s", "/saved" }, { "w", "/weak" }, { "n", "/statistics" },
    };

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/?q=ferry")]
    [InlineData("/said")]
    public Task J_and_k_walk_through_a_list(string path) => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync(path);
        await Press(page, "j");
        Assert.Equal(0, await page.EvaluateAsync<int>(Place));
        await Press(page, "j");
        Assert.Equal(1, await page.EvaluateAsync<int>(Place));
        await Press(page, "k");
        Assert.Equal(0, await page.EvaluateAsync<int>(Place));
    });

    [BrowserFact]
    public Task O_opens_the_story() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/");
        await Press(page, "j", "o");
        await page.WaitForURLAsync(new Regex("/article/[0-9]+$"));
    });

    [BrowserTheory]
    [InlineData("v", "versions")]
    [InlineData("m", "copies")]
    public Task V_and_m_lead_from_a_list_to_versions_and_copies(string key, string end) => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/?q=landing");
        await Press(page, "j", key);
        await page.WaitForURLAsync(new Regex($"/article/[0-9]+/{end}$"));
    });

    [BrowserTheory]
    [InlineData("v", "versions")]
    [InlineData("m", "copies")]
    public Task V_and_m_lead_from_a_story_to_versions_and_copies(string key, string end) => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync($"/article/{await room.IdOf(Stock.Copied)}");
        await Press(page, key);
        await page.WaitForURLAsync(new Regex($"/article/[0-9]+/{end}$"));
    });

    [BrowserFact]
    public Task F_goes_to_what_narrows_a_list() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/");
        await Press(page, "f");
        Assert.True(await page.EvaluateAsync<bool>("document.getElementById('narrow').contains(document.activeElement)"));
    });

    [BrowserFact]
    public Task F_goes_to_the_next_figure_of_a_story() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync($"/article/{await room.IdOf(Stock.Story)}");
        await Press(page, "f");
        Assert.Equal("FIGURE", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    });

    [BrowserFact]
    public Task A_slash_goes_to_the_search_and_Esc_leaves_it() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/said");
        await Press(page, "/");
        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.TypeAsync("jgo/");
        Assert.Equal("jgo/", await page.Locator("#q").InputValueAsync());
        await Press(page, "Escape");
        Assert.NotEqual("q", await page.EvaluateAsync<string>("document.activeElement.id"));
    });

    [BrowserTheory, MemberData(nameof(Rooms))]
    public Task G_and_a_letter_go_to_a_room(string letter, string path) => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/help");
        await Press(page, "g", letter);
        await page.WaitForURLAsync(new Uri(room.Origin, path).ToString());
    });

    [BrowserFact]
    public Task S_saves_the_search() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/?q=ferry");
        await Press(page, "s");
        await page.WaitForURLAsync(new Regex("/saved"));
    });

    [BrowserFact]
    public Task A_question_mark_shows_the_keys_and_Esc_closes_them() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/");
        await Press(page, "?");
        await page.Locator("dialog[open] kbd").First.WaitForAsync();
        Assert.Equal(17, await page.Locator("dialog[open] dt").CountAsync());
        await Press(page, "Escape");
        await page.Locator("dialog[open]").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    });

    [BrowserFact]
    public Task Keys_can_be_turned_off() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/help");
        await page.Locator("#keys-on").UncheckAsync();
        await page.GotoAsync("/");
        await Press(page, "j");
        Assert.Equal(-1, await page.EvaluateAsync<int>(Place));
    });

    static async Task Press(IPage page, params string[] keys)
    {
        foreach (string key in keys)
            await page.Keyboard.PressAsync(key);
    }
}
