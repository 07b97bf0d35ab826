using Microsoft.Playwright;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Browser;

/// <summary>Something to look at in the room.</summary>
/// <param name="Name">What its pictures are called.</param>
/// <param name="Path">Where it is; "{URL}" stands for the number of the article at this address.</param>
sealed record Screen(string Name, string Path)
{
    /// <summary>The status that it comes with.</summary>
    public int Status { get; init; } = 200;

    /// <summary>What is done there before it is looked at; null for nothing.</summary>
    public Func<IPage, Task>? Before { get; init; }

    /// <summary>All of them.</summary>
    public static readonly Screen[] All =
    [
        new("front", "/"),
        new("found", "/?q=ferry"),
        new("found-narrowed", "/?q=has:quote%20lang:en"),
        new("found-nothing", "/?q=zeppelin"),
        new("unclear", "/?q=autor:ruiz"),
        new("said", "/said"),
        new("said-by-one", "/said?speaker=Nerys%20Aldanby"),
        new("people", "/people"),
        new("people-found", "/people?q=al*"),
        new("person", "/person/Nerys%20Aldanby"),
        new("person-unknown", "/person/Nobody%20Known") { Status = 404 },
        new("timeline", "/timeline?q=ferry"),
        new("timeline-of-one", $"/timeline?article={{{Stock.Story}}}"),
        new("saved", "/saved"),
        new("save", "/saved?q=ferry"),
        new("weak", "/weak"),
        new("statistics", "/statistics"),
        new("help", "/help"),
        new("login", "/login"),
        new("article", $"/article/{{{Stock.Story}}}"),
        new("article-span", $"/article/{{{Stock.Story}}}?span=120-140#span"),
        new("article-evidence", $"/article/{{{Stock.Story}}}")
        {
            Before = async page =>
            {
                await page.Locator("h1 a[data-why]").ClickAsync();
                await page.Locator("#evidence-panel:visible").WaitForAsync();
                await page.Mouse.MoveAsync(0, 0);
            },
        },
        new("evidence", $"/article/{{{Stock.Story}}}/evidence?of=headline"),
        new("evidence-of-a-quotation", $"/article/{{{Stock.Story}}}/evidence?of=quotation-1.speaker"),
        new("corrections", $"/article/{{{Stock.Story}}}/corrections"),
        new("correct", $"/article/{{{Stock.Story}}}/corrections?of=quotation-1.speaker"),
        new("versions", $"/article/{{{Stock.Versions}}}/versions"),
        new("copies", $"/article/{{{Stock.Copied}}}/copies"),
        new("original", $"/article/{{{Stock.Story}}}/original"),
        new("hostile-article", $"/article/{{{Stock.Hostile}}}"),
        new("not-found", "/article/999999") { Status = 404 },
    ];

    /// <summary>Goes there, and waits until it stands.</summary>
    public async Task Open(IPage page, RoomServer room)
    {
        IResponse? answer = await page.GotoAsync(await PathIn(room), new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal(Status, answer?.Status);
        if (Before is { } before)
            await before(page);
    }

    /// <summary>Its path with the numbers that the articles have there.</summary>
    public async Task<string> PathIn(RoomServer room)
    {
        int open = Path.IndexOf('{'), close = Path.IndexOf('}');
        return open < 0 ? Path : $"{Path[..open]}{await Stock.IdOf(Path[(open + 1)..close], room)}{Path[(close + 1)..]}";
    }
}
