using Microsoft.Playwright;
using Standfirst.Tests.House;

namespace Standfirst.Browser;

/// <summary>Pictures of what was seen, to be looked at.</summary>
static class Screenshots
{
    // Long enough to judge a page by; an article is many times as long.
    const int Tallest = 2400;

    /// <summary>Keeps a picture in artifacts/screenshots.</summary>
    public static async Task Keep(IPage page, string name)
    {
        int height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Repository.Root, "artifacts/screenshots", $"{name}.png"),
            FullPage = true,
            Clip = new() { X = 0, Y = 0, Width = page.ViewportSize!.Width, Height = Math.Min(Tallest, Math.Max(height, page.ViewportSize.Height)) },
        });
    }
}
