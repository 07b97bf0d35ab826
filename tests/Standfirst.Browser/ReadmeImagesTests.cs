using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Standfirst.Tests.House;

namespace Standfirst.Browser;

/// <summary>The pictures of README.md: made anew by `SCREENSHOTS=write ./test-browser.sh`.</summary>
[Collection(RoomCollection.Name)]
public partial class ReadmeImagesTests(OpenRoom room)
{
    // Two thirds of what a README's column shows are enough to read the words.
    static readonly View Frame = new(1200, 800, ColorScheme.Light);

    const int LargestImage = 400 * 1024;

    static readonly string[] Shown = ["front", "article-evidence", "said", "person", "timeline-of-one"];

    static string Folder => Path.Combine(Repository.Root, "docs/images");

    [BrowserFact]
    public async Task The_images_are_pictures_of_the_room()
    {
        foreach (string name in Shown)
        {
            string path = Path.Combine(Folder, $"{name}.png");
            if (Environment.GetEnvironmentVariable("SCREENSHOTS") == "write")
            {
                await room.Visit(Frame, async page =>
                {
                    await Screen.All.Single(screen => screen.Name == name).Open(page, room);
                    await page.ScreenshotAsync(new() { Path = path });
                });
            }
            Assert.InRange(new FileInfo(path).Length, 1, LargestImage);
        }
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
