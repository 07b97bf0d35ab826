using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Standfirst.Browser;

/// <summary>What people come for: from a search to the words that a value rests on, and what the room does for them there.</summary>
[Collection(SharedRoom.Name)]
public class ReadingTests(OpenRoom room)
{
    [BrowserFact]
    public Task From_a_search_to_the_evidence_it_is_three_steps() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/");
        await page.Locator("#q").FillAsync("speaker:aldanby");                          // one: ask
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("q=speaker"));
        await page.Locator(".story h2 a").First.ClickAsync();                           // two: open
        await page.WaitForURLAsync(new Regex("/article/"));
        await page.Locator("#text .quote").First.ClickAsync();                          // three: why?
        ILocator panel = page.Locator("#evidence-panel");
        await panel.Locator(".cited").WaitForAsync();
        Assert.NotEmpty((await panel.Locator(".cited p").First.InnerTextAsync()).Trim());
        Assert.Contains("Nerys Aldanby", await panel.InnerTextAsync());
    });

    [BrowserFact]
    public Task The_list_follows_what_is_typed() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/");
        await page.Locator("#q").PressSequentiallyAsync("landing");
        await page.WaitForURLAsync(new Regex(@"\?q=landing$"));
        Assert.Equal("Found", await page.Locator("#found h1").InnerTextAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.id === 'q'"));
    });

    [BrowserFact]
    public Task Evidence_opens_in_place_shows_the_losers_and_goes_with_Esc() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync($"/article/{await room.IdOf(Stock.Story)}");
        ILocator headline = page.Locator("h1 a[data-why]"), panel = page.Locator("#evidence-panel");
        await headline.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await panel.Locator(".evidence-label").WaitForAsync();
        Assert.Contains("announces death of baby son in Instagram post", await panel.InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await panel.IsHiddenAsync());
        Assert.True(await headline.EvaluateAsync<bool>("link => link === document.activeElement"));
    });

    [BrowserFact]
    public Task The_words_of_a_link_are_lit_up_in_the_text() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync($"/article/{await room.IdOf(Stock.Story)}?span=99-112#span");
        Assert.Equal("Nerys Aldanby", await page.Locator("#span").InnerTextAsync());
        Assert.True(await page.EvaluateAsync<bool>(
            "(place => place.top >= 0 && place.bottom <= innerHeight)(document.getElementById('span').getBoundingClientRect())"));
    });

    [BrowserFact]
    public Task The_look_that_was_chosen_stays() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/help");
        await page.Locator("button[name=theme][value=dark]").ClickAsync();
        await page.WaitForURLAsync(new Regex("/help$"));
        string paper = await Paper(page);
        await page.Locator("button[name=type][value=sans]").ClickAsync();
        await page.GotoAsync($"/article/{await room.IdOf(Stock.Story)}");
        Assert.Equal(("dark", "sans"), await LookOf(page));
        Assert.Equal(paper, await Paper(page));
        await page.Locator("button[name=theme][value=light]").ClickAsync();
        await page.WaitForFunctionAsync("document.documentElement.dataset.theme === 'light'");
        Assert.NotEqual(paper, await Paper(page));
    });

    [BrowserFact]
    public Task A_correction_is_made_shown_as_one_and_taken_back() => room.Visit(View.Desktop, async page =>
    {
        string article = $"/article/{await room.IdOf(Stock.Versions)}";
        await page.GotoAsync($"{article}/corrections?of=authors");
        await page.Locator("#to").FillAsync("Ruben Ashgrove");
        await page.Locator("#reason").FillAsync("The printed paper says so.");
        await page.Locator("button.main").ClickAsync();
        await page.WaitForURLAsync(new Regex("/article/"));

        await page.GotoAsync(article);
        string head = await page.Locator(".story-head").InnerTextAsync();
        Assert.Contains("By Ruben Ashgrove", head);
        Assert.Contains("The machine read: Petra Quillfeather", head);

        await page.GotoAsync($"{article}/corrections");
        await page.Locator("button:has-text('Withdraw')").ClickAsync();
        await page.Locator("text=Withdrawn on").WaitForAsync();
        await page.GotoAsync(article);
        Assert.Contains("By Petra Quillfeather", await page.Locator(".story-head").InnerTextAsync());
    });

    [BrowserFact]
    public Task A_search_is_saved_with_feeds_and_forgotten_again() => room.Visit(View.Desktop, async page =>
    {
        await page.GotoAsync("/saved?q=ferry");
        await page.Locator("#save-as").FillAsync("Everything afloat");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("text=Everything afloat").First.WaitForAsync();
        string? feed = await page.Locator("a[href$='feed.atom']").First.GetAttributeAsync("href");
        IAPIResponse answer = await page.APIRequest.GetAsync(feed!);
        Assert.Contains("atom+xml", answer.Headers["content-type"]);

        await page.Locator("button[name='remove']:has-text('Everything afloat')").ClickAsync();
        await page.Locator(".entry:has-text('Everything afloat')").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(404, (await page.APIRequest.GetAsync(feed!)).Status);
    });

    [BrowserFact]
    public Task Words_are_copied_with_their_citation() => room.Visit(View.Desktop, async page =>
    {
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync($"/article/{await room.IdOf(Stock.Story)}");
        await page.Locator("#text p[data-start]").Nth(2).ClickAsync(new() { ClickCount = 3, Position = new() { X = 5, Y = 5 } });
        await page.Locator(".selection-tools button").First.ClickAsync();
        await page.WaitForFunctionAsync("document.getElementById('status').textContent === 'Copied.'");
        string copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Matches(new Regex(@"^“.+” — .*The Harbour Courier.* \(http://127\.0\.0\.1:\d+/article/\d+\?span=\d+-\d+#span\)$", RegexOptions.Singleline), copied);
    });

    [BrowserFact]
    public async Task Pictures_of_others_are_asked_for_after_a_click_only()
    {
        string? asked = null;
        // The guard tells of every request to elsewhere: that there is none before the click is seen to there, too.
        var stopped = await Assert.ThrowsAnyAsync<Exception>(() => room.Visit(View.Desktop, async page =>
        {
            page.Request += (_, request) => asked = request.Url.StartsWith(room.Origin.ToString(), StringComparison.Ordinal) ? asked : request.Url;
            await page.GotoAsync($"/article/{await room.IdOf(Stock.Story)}", new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.Null(asked);
            Assert.Equal(0, await page.Locator("img").CountAsync());
            await page.Locator("text=Show pictures").First.ClickAsync();
            await page.Locator("img").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }));
        Assert.Contains("a request left the origin", stopped.Message);
        Assert.Contains("harbour-courier.example", asked);
    }

    static async Task<(string, string)> LookOf(IPage page) => (
        await page.EvaluateAsync<string>("document.documentElement.dataset.theme"),
        await page.EvaluateAsync<string>("document.documentElement.dataset.type"));

    static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
