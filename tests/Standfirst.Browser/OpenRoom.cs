using Microsoft.Playwright;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Browser;

/// <summary>The real server over a stock of pages, and a real browser before it, for all tests.</summary>
public sealed class OpenRoom : IAsyncLifetime, IDisposable
{
    IPlaywright? _playwright;
    IBrowser? _browser;
    RoomServer? _server;
    Stock? _stock;

    /// <summary>Where the room is.</summary>
    public Uri Origin => _server!.Client.BaseAddress!;

    internal RoomServer Server => _server!;

    public async Task InitializeAsync()
    {
        if (ChromiumBrowser.WhyNot is not null)
            return;
        _stock = new();
        _server = await RoomServer.Open(_stock.Inputs);
        _playwright = await Playwright.CreateAsync();
        _browser = await ChromiumBrowser.Start(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    public void Dispose() => _stock?.Dispose();

    /// <summary>The number of the newest version of what stands at an address.</summary>
    public Task<long> IdOf(string url) => Stock.IdOf(url, Server);

    /// <summary>Opens a window, does something in it, and sees to it that nothing went wrong that never may.</summary>
    /// <param name="view">How it is looked at.</param>
    /// <param name="work">What is done.</param>
    /// <param name="hasScript">Whether pages may run scripts.</param>
    /// <param name="status">The status that a page of an error is expected to have.</param>
    internal Task Visit(View view, Func<IPage, Task> work, bool hasScript = true, int status = 200) =>
        Visit(Origin, view, work, hasScript, status);

    /// <summary>The same at another server.</summary>
    internal async Task Visit(Uri origin, View view, Func<IPage, Task> work, bool hasScript = true, int status = 200)
    {
        await using IBrowserContext context = await _browser!.NewContextAsync(new()
        {
            BaseURL = origin.ToString(),
            ViewportSize = new() { Width = view.Width, Height = view.Height },
            ColorScheme = view.Scheme,
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        context.SetDefaultTimeout(15_000);
        var guard = new Guard(origin);
        await guard.Watch(context, status);
        IPage page = await context.NewPageAsync();
        await work(page);
        await guard.Check(context, hasScript);
    }
}

/// <summary>One room and one browser for all tests: they take turns.</summary>
[CollectionDefinition(Name)]
public sealed class SharedRoom : ICollectionFixture<OpenRoom>
{
    public const string Name = "room";
}
