using System.Text.Json;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>The object of the page's JSON-LD that describes the story itself.</summary>
/// <param name="Json">Its properties.</param>
/// <param name="Meaning">What its type tells.</param>
/// <param name="Graph">The other objects, for references.</param>
sealed record LinkedArticle(JsonElement Json, ArticleTypes.Meaning Meaning, LinkedGraph Graph)
{
    // Agreement with the page outweighs the type: teasers of other stories are NewsArticles too.
    const int AgreeingAddress = 60;
    const int AgreeingHeadline = 60;
    const int StrangeHeadline = -25;
    const int Listed = -70;
    const int EachFact = 4;

    static readonly string[] Facts =
        ["headline", "datePublished", "author", "articleBody", "description", "image", "publisher"];

    /// <summary>The object that most likely describes the story; null when there is none.</summary>
    public static LinkedArticle? Find(PageDeclarations page)
    {
        LinkedArticle? best = null;
        int highest = 0;
        string[] headlines = [.. Headlines(page).Select(Letters.Key).Where(key => key.Length > 0)];
        string[] addresses = [.. Addresses(page).Select(PathOf).OfType<string>()];
        foreach (var node in page.LinkedData.Nodes)
        {
            var meaning = LinkedValue.Types(node.Json).Select(ArticleTypes.Of).OfType<ArticleTypes.Meaning>()
                .MaxBy(type => type.Rank);
            if (meaning is null)
                continue;
            int score = meaning.Rank + (node.Listed ? Listed
                : 0) + Agreement(node.Json, headlines, addresses);
            if (score <= highest)
                continue;
            highest = score;
            best = new(node.Json, meaning, page.LinkedData);
        }
        return best;
    }

    static int Agreement(JsonElement json, string[] headlines, string[] addresses)
    {
        int score = Facts.Count(fact => json.TryGetProperty(fact, out _)) * EachFact;
        if ((LinkedValue.Words(json, "headline") ?? LinkedValue.Words(json, "name")) is { } headline
            && headlines.Length > 0)
        {
            string key = Letters.Key(headline);
            bool agrees = key.Length > 0
                && headlines.Any(other => other == key || other.Length > 20 && key.Contains(other)
                || key.Length > 20 && other.Contains(key));
            score += agrees ? AgreeingHeadline : StrangeHeadline;
        }
        if (AddressesOf(json).Select(PathOf).Any(path => path is not null && addresses.Contains(path)))
            score += AgreeingAddress;
        return score;
    }

    static IEnumerable<string?> AddressesOf(JsonElement json)
    {
        yield return LinkedValue.String(json, "url");
        yield return LinkedValue.String(json, "@id");
        foreach (var main in LinkedValue.All(json, "mainEntityOfPage"))
            yield return main.ValueKind == JsonValueKind.String ? LinkedValue.StringOf(main)
                : LinkedValue.String(main, "@id");
    }

    static IEnumerable<string> Headlines(PageDeclarations page) =>
        new[] { page.Meta("og:title"), page.Title }.OfType<string>()
            .Concat(page.Headings.Take(5).Select(page.Lines.ShortText));

    static IEnumerable<string?> Addresses(PageDeclarations page) =>
        [page.Url?.OriginalString, page.CanonicalLink, page.Meta("og:url")];

    // Host names differ between a page's copies ("www.", "m.", "amp."); the root path is every page's.
    static string? PathOf(string? address) =>
        address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.AbsolutePath.Trim('/') is { Length: > 0 } path
            ? path
            : null;
}
