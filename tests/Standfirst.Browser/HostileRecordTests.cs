using Microsoft.Playwright;

namespace Standfirst.Browser;

/// <summary>Records that want to do harm: nothing of them runs, nothing of them asks anybody, no page of them breaks. The guard of every
/// visit sees to it; these go where they are shown.</summary>
[Collection(SharedRoom.Name)]
public class HostileRecordTests(OpenRoom room)
{
    const string Script = "%22%27%3E%3Cscript%3Etripwire()%3C%2Fscript%3E%3Cimg%20src%3Dx%20onerror%3Dtripwire()%3E";

    public static TheoryData<string> Paths =>
    [
        "/?q=tripwire",
        $"/?q={Script}",
        $"/?q=autor:{Script}",
        "/?q=site:hostile.example",
        $"/?sort={Script}&after={Script}",
        "/said?q=site:hostile.example",
        $"/said?speaker={Script}",
        $"/people?q={Script}",
        $"/person/{Script}",
        "/person/Ana%20Ruiz",
        "/timeline?q=site:hostile.example",
        $"/timeline?q={Script}",
        $"/saved?q={Script}",
        "/weak",
        "/statistics",
        $"/article/{{{Stock.Hostile}}}",
        $"/article/{{{Stock.Hostile}}}/evidence?of=headline",
        $"/article/{{{Stock.Hostile}}}/evidence?of=authors",
        $"/article/{{{Stock.Hostile}}}/evidence?of={Script}",
        $"/article/{{{Stock.Hostile}}}/corrections?of=authors",
        $"/article/{{{Stock.Hostile}}}/versions",
        $"/article/{{{Stock.Hostile}}}/copies",
        $"/article/{{{Stock.Hostile}}}/original",
        $"/article/{{{Stock.Endless}}}",
        $"/article/{{{Stock.Endless}}}/evidence?of=headline",
        $"/article/{{{Stock.Endless}}}/corrections",
        $"/article/{{{Stock.Endless}}}/original",
        $"/{Script}",
    ];

    [BrowserTheory, MemberData(nameof(Paths))]
    public async Task Nothing_runs_and_nothing_breaks(string path)
    {
        string place = await new Screen("hostile", path).PathIn(room.Server);
        int status = (int)(await room.Server.Client.GetAsync(place)).StatusCode;
        Assert.True(status is 200 or 400 or 404, $"{status}");
        await room.Visit(View.All["phone-light"], async page =>
        {
            await page.GotoAsync(place);
            Assert.Equal(0, await page.Locator("[onerror], [onclick], [onload], a[href^='javascript' i], a[href^='data' i], img").CountAsync());
            Assert.Equal(0, await page.EvaluateAsync<int>(
                "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
        }, status: status);
    }

    [BrowserFact]
    public Task Evidence_of_a_hostile_headline_is_words() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync($"/article/{await room.IdOf(Stock.Hostile)}");
        foreach (ILocator why in (await page.Locator(".story-head a[data-why]").AllAsync()).Take(4))
        {
            await why.ClickAsync();
            await page.Locator("#evidence-panel .evidence-label").WaitForAsync();
            await page.Keyboard.PressAsync("Escape");
        }
    });

    [BrowserFact]
    public Task A_stored_original_alone_in_a_window_runs_nothing() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync($"/original/{await room.IdOf(Stock.Hostile)}");
        Assert.Contains("council meets on Monday", await page.Locator("body").InnerTextAsync());
    });
}
