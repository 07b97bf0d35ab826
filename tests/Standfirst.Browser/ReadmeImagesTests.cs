using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Standfirst.Tests.App.ReadingRoom;
using Standfirst.Tests.House;

namespace Standfirst.Browser;

/// <summary>The pictures of README.md: made anew by `SCREENSHOTS=write ./test-browser.sh`.</summary>
[Collection(SharedRoom.Name)]
public partial class ReadmeImagesTests(OpenRoom room)
{
    // Two thirds of what a README's column shows are enough to read the words.
    static readonly View Frame = new(1200, 800, ColorScheme.Light);

    const int LargestImage = 400 * 1024;

    static readonly string[] Shown = ["front", "article-evidence", "said", "person", "timeline-of-one"];

    static string Folder => Path.Combine(Repository.Root, "docs/images");

    [BrowserFact]
    public async Task The_images_are_pictures_of_the_room_over_the_samples()
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") == "write")
        {
            await using RoomServer samples = await RoomServer.Open();
            foreach (string name in Shown)
            {
                await room.Visit(samples.Client.BaseAddress!, Frame, async page =>
                {
                    await Screen.All.Single(screen => screen.Name == name).Open(page, samples);
                    await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png") });
                });
            }
        }
        Assert.All(Shown, name => Assert.InRange(new FileInfo(Path.Combine(Folder, $"{name}.png")).Length, 1, LargestImage));
    }

    [Fact]
    public void Every_image_of_the_README_is_there_and_every_image_is_shown()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.Equal(
            Directory.GetFiles(Folder).Select(Path.GetFileName).Order(),
            Image().Matches(readme).Select(match => match.Groups[1].Value).Distinct().Order());
    }

    [GeneratedRegex(@"docs/images/([\w-]+\.png)")]
    private static partial Regex Image();
}
