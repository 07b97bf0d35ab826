using Microsoft.Playwright;

namespace Standfirst.Browser;

/// <summary>Watches a window for what must never happen: a request to elsewhere, a complaint on the console, a script of a record
/// that runs, a layout that moves under the reader.</summary>
/// <param name="origin">The only server that may be asked.</param>
sealed class Guard(Uri origin)
{
    /// <summary>Runs before any script of a page: counts the layout's shifts, and notes whatever a hostile record calls.</summary>
    public const string Tripwire = """
        window.__tripped = [];
        for (const name of ["alert", "confirm", "prompt", "print", "open", "tripwire"])
            window[name] = () => { window.__tripped.push(name); };
        window.__shift = 0;
        window.__moved = [];
        const name = node => node ? node.cloneNode(false).outerHTML ?? node.textContent : "what is gone";
        const place = ({ x, y, width, height }) => `${x},${y} ${width}x${height}`;
        new PerformanceObserver(list => {
            for (const entry of list.getEntries().filter(entry => !entry.hadRecentInput)) {
                window.__shift += entry.value;
                for (const { node, previousRect, currentRect } of entry.sources)
                    window.__moved.push(`${name(node)} from ${place(previousRect)} to ${place(currentRect)}`);
            }
        }).observe({ type: "layout-shift", buffered: true });
        """;

    readonly List<string> _faults = [];

    /// <summary>Begins to watch.</summary>
    public async Task Watch(IBrowserContext context, int status)
    {
        await context.AddInitScriptAsync(Tripwire);
        await context.RouteAsync(IsElsewhere, route =>
        {
            Note($"a request left the origin: {route.Request.Url}");
            return route.AbortAsync();
        });
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsExpected(message, status))
                Note($"console, {message.Type}: {message.Text} ({message.Location})");
        };
        context.WebError += (_, error) => Note($"a script failed: {error.Error}");
        context.Dialog += (_, dialog) =>
        {
            Note($"a dialog opened: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    /// <summary>Tells what went wrong so far, in every page that is open.</summary>
    public async Task Check(IBrowserContext context, bool hasScript)
    {
        foreach (IPage page in hasScript ? context.Pages : [])
        {
            string[] tripped = await page.EvaluateAsync<string[]>("window.__tripped");
            double shift = await page.EvaluateAsync<double>("window.__shift");
            if (tripped.Length > 0)
                Note($"a record's script ran: {string.Join(", ", tripped)}");
            if (shift > 0)
            {
                string[] moved = await page.EvaluateAsync<string[]>("window.__moved");
                Note($"the layout of {page.Url} shifted by {shift:0.00000}: {string.Join("; ", moved)}");
            }
        }
        lock (_faults)
            Assert.True(_faults.Count == 0, string.Join('\n', _faults));
    }

    void Note(string fault)
    {
        lock (_faults)
            _faults.Add(fault);
    }

    bool IsElsewhere(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? asked)
        && asked.Scheme is "http" or "https" or "ws" or "wss" && asked.Authority != origin.Authority;

    // A stored original is a page of somebody else: that its scripts, frames and pictures are kept from it is what its policy is for.
    // And a page that tells of an error has the status of one.
    static bool IsExpected(IConsoleMessage message, int status) =>
        (message.Page?.Url.Contains("/original", StringComparison.Ordinal) == true
            && (message.Text.Contains("Content Security Policy", StringComparison.Ordinal)
                || message.Text.Contains("sandboxed", StringComparison.Ordinal)))
        || (status != 200 && message.Text.Contains($"responded with a status of {status}", StringComparison.Ordinal));
}
