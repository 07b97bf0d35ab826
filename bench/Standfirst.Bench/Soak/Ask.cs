using System.Net.Http.Headers;
using System.Text;

namespace Standfirst.Bench.Soak;

/// <summary>Something that clients ask of the server.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Share">How often it is asked, in hundredths.</param>
/// <param name="Send">Asks it once, and reads the answer to its end.</param>
sealed record Ask(string Name, int Share, Func<HttpClient, Random, Task> Send)
{
    // Long enough that something is added meanwhile.
    static readonly TimeSpan Listening = TimeSpan.FromSeconds(1);

    // Words from the commonest to those that a hundredth of the stories has.
    const int Words = 3000;

    static int _added;

    /// <summary>Everything that is asked: mostly reading, as on any archive; the shares are a hundred together.</summary>
    public static readonly Ask[] All =
    [
        new("front page", 20, (client, _) => Get(client, "/")),
        new("search page", 15, (client, random) => Get(client, $"/?q={Word(random)}")),
        new("article page", 20, (client, random) => Get(client, $"/article/{Number(random)}")),
        new("API search", 15, (client, random) => Get(client, $"/api/v1/search?q={Word(random)}%20{Word(random)}&facets=true")),
        new("API quotations", 5, (client, random) => Get(client, $"/api/v1/quotations?q={Word(random)}")),
        new("API article", 8, (client, random) => Get(client, $"/api/v1/articles/{Number(random)}")),
        new("API read", 8, (client, random) => Post(client, "/api/v1/read", random.Next())),
        new("API add", 5, (client, _) => Add(client, Interlocked.Increment(ref _added))),
        new("API export", 1, (client, random) => Get(client, $"/api/v1/export?format=ndjson&q={Word(random)}%20{Word(random)}")),
        new("API events", 3, Listen),
    ];

    /// <summary>How many articles the archive begins with.</summary>
    public const int Articles = 2000;

    static string Word(Random random) => Uri.EscapeDataString(MadeArticles.Word((int)Math.Pow(Words, random.NextDouble())));

    static int Number(Random random) => random.Next(1, Articles + 1);

    static async Task Get(HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
    }

    static Task Add(HttpClient client, int number) =>
        Post(client, $"/api/v1/articles?url=https://soak.example/{number}", Articles + number);

    static async Task Post(HttpClient client, string path, int number)
    {
        using var page = new StringContent(PageOf(number), Encoding.UTF8, new MediaTypeHeaderValue("text/html"));
        using HttpResponseMessage answer = await client.PostAsync(path, page);
        answer.EnsureSuccessStatusCode();
    }

    static string PageOf(int number)
    {
        var article = MadeArticles.Page(number & 0xFFFF).Article;
        string paragraphs = string.Concat(article.Text.Split('\n').Select(paragraph => $"<p>{paragraph}</p>\n"));
        return $"<!doctype html><title>{article.Headline}</title><article><h1>{article.Headline}</h1>\n{paragraphs}"
            + $"<p>Copy {number}.</p></article>";
    }

    // Events never end by themselves: whoever listens goes away after a while.
    static async Task Listen(HttpClient client, Random random)
    {
        using HttpResponseMessage answer = await client.GetAsync("/api/v1/events", HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using Stream events = await answer.Content.ReadAsStreamAsync();
        using var patience = new CancellationTokenSource(Listening);
        try
        {
            byte[] buffer = new byte[4096];
            while (await events.ReadAsync(buffer, patience.Token) > 0)
                continue;
            throw new IOException("the events ended by themselves");
        }
        catch (OperationCanceledException)
        {
            // Enough was heard.
        }
    }
}
