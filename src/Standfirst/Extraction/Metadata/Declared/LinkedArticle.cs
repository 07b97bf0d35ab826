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

    // A part of a headline as long as this says as much as the whole.
    const int LongKey = 20;
    const int MostHeadings = 5;

    static readonly string[] Facts =
        ["headline", "datePublished", "author", "articleBody", "description", "image", "publisher"];

    /// <summary>The object that most likely describes the story; null when there is none.</summary>
    public static LinkedArticle? Find(PageDeclarations page)
    {
        LinkedArticle? best = null;
        int highest = 0;
        List<string>? headlines = null, addresses = null;
        foreach (var node in page.LinkedData.Nodes)
        {
            if (MeaningOf(node.Json) is not { } meaning)
                continue;
            int score = meaning.Rank + (node.Listed ? Listed : 0)
                + Agreement(node.Json, headlines ??= Headlines(page), addresses ??= Addresses(page));
            if (score <= highest)
                continue;
            highest = score;
            best = new(node.Json, meaning, page.LinkedData);
        }
        return best;
    }

    static ArticleTypes.Meaning? MeaningOf(JsonElement json)
    {
        ArticleTypes.Meaning? highest = null;
        foreach (var type in LinkedValue.Types(json))
        {
            if (ArticleTypes.Of(type) is { } meaning && meaning.Rank > (highest?.Rank ?? int.MinValue))
                highest = meaning;
        }
        return highest;
    }

    static int Agreement(JsonElement json, List<string> headlines, List<string> addresses)
    {
        int score = 0;
        foreach (string fact in Facts)
            score += LinkedValue.TryGet(json, fact, out _) ? EachFact : 0;
        if (headlines.Count > 0
            && (LinkedValue.Words(json, "headline") ?? LinkedValue.Words(json, "name")) is { } headline)
            score += Agrees(PlainLetters.Key(headline), headlines) ? AgreeingHeadline : StrangeHeadline;
        return addresses.Count > 0 && HasAddress(json, addresses) ? score + AgreeingAddress : score;
    }

    static bool Agrees(string key, List<string> headlines)
    {
        foreach (string other in headlines)
        {
            if (key.Length > 0 && (other == key
                || other.Length > LongKey && key.Contains(other, StringComparison.Ordinal)
                || key.Length > LongKey && other.Contains(key, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    static bool HasAddress(JsonElement json, List<string> addresses)
    {
        if (IsOneOf(LinkedValue.String(json, "url"), addresses)
            || IsOneOf(LinkedValue.String(json, "@id"), addresses))
            return true;
        foreach (var main in LinkedValue.All(json, "mainEntityOfPage"))
        {
            if (IsOneOf(main.ValueKind == JsonValueKind.String ? LinkedValue.StringOf(main)
                : LinkedValue.String(main, "@id"), addresses))
                return true;
        }
        return false;
    }

    static bool IsOneOf(string? address, List<string> paths) =>
        WithoutSlashes(WebAddress.PathOf(address)) is { } path && paths.Contains(path);

    static List<string> Headlines(PageDeclarations page)
    {
        List<string> keys = [];
        Add(page.Meta("og:title"));
        Add(page.Title);
        foreach (int heading in page.Noted.Headings[..Math.Min(page.Noted.Headings.Length, MostHeadings)])
            Add(page.Lines.ShortText(page.Page[heading]));
        return keys;

        void Add(ReadOnlySpan<char> line)
        {
            if (PlainLetters.Any(line))
                keys.Add(PlainLetters.Key(line));
        }
    }

    static List<string> Addresses(PageDeclarations page)
    {
        List<string> paths = [];
        foreach (string own in page.OwnPaths)
        {
            if (WithoutSlashes(own) is { } path)
                paths.Add(path);
        }
        return paths;
    }

    // The root path is every page's.
    static string? WithoutSlashes(string? path) => path?.Trim('/') is { Length: > 0 } named ? named : null;
}
