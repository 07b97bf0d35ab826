using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Standfirst.Browser;

/// <summary>What holds for every screen, by day and by night, on a desk and on a phone.</summary>
[Collection(SharedRoom.Name)]
public class ScreenTests(OpenRoom room)
{
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (Screen screen in Screen.All)
            {
                foreach (string view in View.All.Keys)
                    all.Add(screen.Name, view);
            }
            return all;
        }
    }

    [BrowserTheory, MemberData(nameof(All))]
    public async Task Everybody_can_read_it_and_nothing_sticks_out(string name, string view)
    {
        Screen screen = Screen.All.Single(one => one.Name == name);
        await room.Visit(View.All[view], async page =>
        {
            await screen.Open(page, room.Server);
            await Screenshots.Keep(page, $"{name}-{view}");
            await AssertAccessible(page);
            Assert.Equal(0, await page.EvaluateAsync<int>(
                "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
        }, status: screen.Status);
    }

    /// <summary>Pages of every layout: what comes late must not move what is read already.</summary>
    [BrowserTheory]
    [InlineData("front"), InlineData("said"), InlineData("people"), InlineData("person"), InlineData("timeline")]
    [InlineData("statistics"), InlineData("weak"), InlineData("saved"), InlineData("article"), InlineData("versions")]
    public async Task A_page_that_comes_in_pieces_does_not_move(string name)
    {
        Screen screen = Screen.All.Single(one => one.Name == name);
        await room.Visit(View.Desktop, async page =>
        {
            ICDPSession browser = await page.Context.NewCDPSessionAsync(page);
            // A page takes half a second and more, and is painted several times meanwhile.
            await browser.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
            {
                ["offline"] = false,
                ["latency"] = 30,
                ["downloadThroughput"] = 60 * 1024,
                ["uploadThroughput"] = -1,
            });
            await screen.Open(page, room.Server);
        });
    }

    [BrowserFact]
    public async Task An_empty_archive_says_how_to_fill_it()
    {
        await using var empty = await EmptyRoom.Open();
        foreach (var (name, view) in View.All)
        {
            await room.Visit(empty.Origin, view, async page =>
            {
                await page.GotoAsync("/");
                await Screenshots.Keep(page, $"empty-{name}");
                await AssertAccessible(page);
            });
        }
    }

    // What stands in the frame of an original is somebody else's page.
    static async Task AssertAccessible(IPage page)
    {
        AxeResult result = await page.RunAxe(new AxeRunOptions { Iframes = false });
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(5).Select(node => $"{node.Html} {Why(node)}"))}")));
    }

    static string Why(AxeResultNode node) => string.Join(", ", node.Any.Concat(node.All).Select(check => check.Message).Take(2));
}
