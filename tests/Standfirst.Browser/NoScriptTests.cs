using System.Text.RegularExpressions;

namespace Standfirst.Browser;

/// <summary>The room for those whose browsers run no scripts.</summary>
[Collection(SharedRoom.Name)]
public class NoScriptTests(OpenRoom room)
{
    public static TheoryData<string> Names => [.. Screen.All.Where(screen => screen.Before is null).Select(screen => screen.Name)];

    [BrowserTheory, MemberData(nameof(Names))]
    public Task Every_screen_has_its_words(string name)
    {
        Screen screen = Screen.All.Single(one => one.Name == name);
        return room.Visit(View.Desktop, async page =>
        {
            await screen.Open(page, room.Server);
            Assert.NotEmpty((await page.Locator("main").InnerTextAsync()).Trim());
        }, hasScript: false, status: screen.Status);
    }

    [BrowserFact]
    public Task From_a_search_to_the_evidence_and_to_a_correction() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/");
        await page.Locator("#q").FillAsync("landing");
        await page.Locator(".masthead-search button").ClickAsync();
        await page.Locator(".story h2 a").First.ClickAsync();
        await page.WaitForURLAsync(new Regex("/article/[0-9]+$"));
        await page.Locator(".story-head .byline a.why").ClickAsync();
        await page.WaitForURLAsync(new Regex("/evidence"));
        await page.Locator("a:has-text('Put it right')").ClickAsync();
        await page.Locator("#to").FillAsync("Ruben Ashgrove");
        await page.Locator("#reason").FillAsync("The printed paper says so.");
        await page.Locator("button.main").ClickAsync();
        await page.Locator("text=Ruben Ashgrove").First.WaitForAsync();
    }, hasScript: false);

    [BrowserFact]
    public Task The_look_is_changed_by_a_form() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/said?q=ferry");
        await page.Locator("button[name=theme][value=dark]").ClickAsync();
        await page.WaitForURLAsync(new Regex(@"/said\?q=ferry$"));
        Assert.Equal(1, await page.Locator("html[data-theme=dark]").CountAsync());
    }, hasScript: false);
}
