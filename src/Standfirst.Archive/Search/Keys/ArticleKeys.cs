using System.Globalization;
using System.Text;
using System.Text.Json;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Search.Keys;

/// <summary>Finds the keys of an article: everything beside its words that a query can ask for.</summary>
/// <remarks>They stand in the same index as the words, so that any combination of words and operators is one question to
/// it.</remarks>
sealed class ArticleKeys
{
    readonly StringBuilder _keys = new();

    ArticleKeys()
    {
    }

    /// <summary>The keys, one space between two.</summary>
    /// <param name="article">The article.</param>
    /// <param name="host">Its site's host; null where it has none.</param>
    public static string Of(Article article, string? host)
    {
        var keys = new ArticleKeys();
        keys.Add(Key.Of(KeyFamily.Everything, ""));
        keys.Add(Key.Of(KeyFamily.Kind, JsonNamingPolicy.CamelCase.ConvertName(article.Kind.ToString())));
        keys.AddPublished(article.Published);
        keys.AddLanguage(article.Language);
        keys.AddSite(article.SiteName, host);
        keys.AddName(KeyFamily.Section, article.Section);
        keys.AddName(KeyFamily.Genre, article.Genre);
        keys.AddPeople(article);
        foreach (var feature in FeaturesOf(article))
            keys.Add(Key.Of(feature));
        return keys._keys.ToString();
    }

    /// <summary>What an article has, each once.</summary>
    public static IEnumerable<ArticleFeature> FeaturesOf(Article article)
    {
        if (article.Quotations.Count > 0)
            yield return ArticleFeature.Quote;
        if (article.Embeds.Count > 0)
            yield return ArticleFeature.Embed;
        if (article.Blocks.Any(block => block.Kind == BlockKind.Table))
            yield return ArticleFeature.Table;
        if (article.Blocks.Any(block => block.Kind == BlockKind.LiveEntry))
            yield return ArticleFeature.Live;
        if (article.Images.Count > 0)
            yield return ArticleFeature.Image;
    }

    /// <summary>The day of a moment; null where there is none. What a record holds need not be a calendar's day.</summary>
    public static DateOnly? DayOf(Moment? moment) =>
        moment is { Value.Length: >= 10 } && DateOnly.TryParseExact(
            moment.Value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>A host and what it is a part of, down to two names: "news.courier.example", "courier.example".</summary>
    public static IEnumerable<string> HostsOf(string host)
    {
        for (int dot = -1; host.IndexOf('.', dot + 1) >= 0; dot = host.IndexOf('.', dot + 1))
            yield return host[(dot + 1)..];
        if (!host.Contains('.'))
            yield return host;
    }

    /// <summary>A language and what it is a sort of: "zh-hant-tw", "zh-hant", "zh".</summary>
    public static IEnumerable<string> LanguagesOf(string tag)
    {
        string language = tag.ToLowerInvariant();
        for (int end = language.Length; end > 0; end = language.LastIndexOf('-', end - 1))
            yield return language[..end];
    }

    void AddPublished(Moment? published)
    {
        if (DayOf(published) is not { } day)
            return;
        foreach (string key in DateKeys.Of(day))
            Add(key);
    }

    void AddLanguage(string? tag)
    {
        foreach (string language in LanguagesOf(tag ?? ""))
            Add(Key.Of(KeyFamily.Language, language));
    }

    void AddSite(string? name, string? host)
    {
        AddName(KeyFamily.SiteName, name);
        foreach (string part in HostsOf(host ?? ""))
        {
            if (part == "")
                continue;
            Add(Key.Of(KeyFamily.Host, part));
            // "courier" finds courier.example; nobody means "example".
            AddName(KeyFamily.SiteName, part.Split('.')[0]);
        }
    }

    void AddPeople(Article article)
    {
        foreach (var author in article.Authors)
            AddName(KeyFamily.Author, author.Name);

        HashSet<string> speakers = [.. article.Quotations.Select(quotation => quotation.Speaker).OfType<string>()];
        foreach (var person in article.People)
        {
            AddName(KeyFamily.Person, person.Name);
            if (speakers.Contains(person.Id))
                AddName(KeyFamily.Speaker, person.Name);
        }
    }

    void AddName(KeyFamily family, string? name)
    {
        string words = WordCutter.Key(name);
        if (words == "")
            return;
        foreach (string word in words.Split(' '))
            Add(Key.Of(family, word));
        // No phrase runs from one name into the next.
        Add(WordCutter.Gap.ToString());
    }

    void Add(string key)
    {
        if (_keys.Length > 0)
            _keys.Append(' ');
        _keys.Append(key);
    }
}
