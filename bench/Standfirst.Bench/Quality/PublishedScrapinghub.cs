using System.Text.Json;

namespace Standfirst.Bench.Quality;

/// <summary>Scrapinghub's benchmark as its repository has it: ground-truth.json and html/ID.html.gz, UTF-8 throughout.</summary>
static class PublishedScrapinghub
{
    const string Truth = "ground-truth.json";

    /// <summary>Whether a folder has that layout.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Truth));

    /// <summary>Its pages in the order of the truth.</summary>
    /// <exception cref="InvalidDataException">The truth is not what the benchmark publishes.</exception>
    public static List<AnnotatedPage> PagesIn(string folder)
    {
        string file = Path.Combine(folder, Truth);
        try
        {
            using var truth = JsonDocument.Parse(File.ReadAllBytes(file));
            return
            [
                .. truth.RootElement.EnumerateObject().Select(page => new AnnotatedPage
                {
                    Id = page.Name,
                    Page = Path.Combine(Path.GetFileName(folder), "html", $"{page.Name}.html.gz"),
                    Encoding = "utf-8",
                    Text = page.Value.GetProperty("articleBody").GetString(),
                    Url = page.Value.TryGetProperty("url", out var url) ? url.GetString() : null,
                }),
            ];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{file}: no object of pages with an \"articleBody\" each: {error.Message}", error);
        }
    }
}
