using Microsoft.Playwright;

namespace Standfirst.Browser;

/// <summary>The real browser that the tests look through.</summary>
static class ChromiumBrowser
{
    /// <summary>Names another Chromium than those of the usual places.</summary>
    const string Variable = "CHROMIUM";

    static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

    // Nothing but the room is asked for: no updates, no first run, no accounts. As root there is no sandbox to be had.
    static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Where it is; null where there is none.</summary>
    public static string? Place { get; } = UsualPlaces
        .Prepend(Environment.GetEnvironmentVariable(Variable))
        .FirstOrDefault(File.Exists);

    /// <summary>Why the tests cannot run; null where they can.</summary>
    public static string? WhyNot => Place is null
        ? $"no Chromium at {string.Join(" or ", UsualPlaces)}, and {Variable} names none (./test-browser.sh installs Debian's)"
        : null;

    /// <summary>Starts it.</summary>
    public static Task<IBrowser> Start(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Place, Args = Flags, Headless = true });
}

/// <summary>A fact that a browser shows.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = ChromiumBrowser.WhyNot;
}

/// <summary>Facts that a browser shows.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = ChromiumBrowser.WhyNot;
}
