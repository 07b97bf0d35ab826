using System.Text.Json;
using Standfirst.Archive.Search.Keys;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Snippets;
using Standfirst.Articles;

namespace Standfirst.Archive.Search.Index;

/// <summary>Tells of one article, or of one of its quotations, whether it meets a query: what the index tells of all.</summary>
sealed class QueryJudge(Article article, string? host, string? site)
{
    readonly Lazy<CutWords> _headline = new(() => new(article.Headline));
    readonly Lazy<CutWords> _standfirst = new(() => new(article.Standfirst));

    // Cut where quotations begin and end, as the index is: no phrase runs over the marks.
    readonly Lazy<CutWords[]> _text = new(() => [.. PiecesOf(article).Select(piece => new CutWords(piece))]);

    /// <summary>Whether the article meets a query.</summary>
    public bool Meets(SearchQuery query) => Meets(query, article.Quotations, isQuotation: false);

    /// <summary>Whether a quotation meets it: words are looked for in what is said, speakers are the quotation's own;
    /// everything else is asked of the article.</summary>
    public bool Meets(SearchQuery query, Quotation quotation) => Meets(query, [quotation], isQuotation: true);

    bool Meets(SearchQuery query, IReadOnlyList<Quotation> quotations, bool isQuotation) => query switch
    {
        SearchQuery.Everything => true,
        SearchQuery.Words(var place, var wording) => place switch
        {
            WordPlace.Headline => WordingFinder.IsIn(_headline.Value, wording),
            WordPlace.Anywhere when !isQuotation => WordingFinder.IsIn(_headline.Value, wording)
                || WordingFinder.IsIn(_standfirst.Value, wording) || _text.Value.Any(words => WordingFinder.IsIn(words, wording)),
            _ => quotations.SelectMany(WordsOf).Any(words => WordingFinder.IsIn(words, wording)),
        },
        SearchQuery.Name(var role, var wording) => NamesOf(role, quotations).Any(name => IsIn(name, wording)),
        SearchQuery.Label(var field, var value) => Meets(field, value),
        SearchQuery.Published(var from, var to) => ArticleKeys.DayOf(article.Published) is { } day
            && (from is null || day >= from) && (to is null || day <= to),
        SearchQuery.Has(var feature) => ArticleKeys.FeaturesOf(article).Contains(feature),
        SearchQuery.All(var parts) => parts.All(part => Meets(part, quotations, isQuotation)),
        SearchQuery.Any(var parts) => parts.Any(part => Meets(part, quotations, isQuotation)),
        SearchQuery.Not(var part) => !Meets(part, quotations, isQuotation),
        _ => throw new InvalidOperationException($"{query} is no query"),
    };

    bool Meets(LabelField field, string value) => field switch
    {
        LabelField.Site when value.Contains('.') => host is not null && ArticleKeys.HostsOf(host).Contains(value),
        LabelField.Site => IsIn(site, Whole(value)) || IsIn(article.SiteName, Whole(value))
            || (host is not null && ArticleKeys.HostsOf(host).Any(part => IsIn(part.Split('.')[0], Whole(value)))),
        LabelField.Section => IsIn(article.Section, Whole(value)),
        LabelField.Genre => IsIn(article.Genre, Whole(value)),
        LabelField.Language => ArticleKeys.LanguagesOf(article.Language ?? "").Contains(value),
        _ => JsonNamingPolicy.CamelCase.ConvertName(article.Kind.ToString()) == value,
    };

    IEnumerable<CutWords> WordsOf(Quotation quotation) =>
        quotation.Content.Select(span => new CutWords(span.Of(article.Text).ToString()));

    static IEnumerable<string> PiecesOf(Article article)
    {
        int[] ends = [0, .. article.Quotations.SelectMany(quotation => quotation.Content)
            .SelectMany(span => new[] { span.Start, span.End }).Distinct().Order(), article.Text.Length];
        return ends.Zip(ends.Skip(1), (start, end) => article.Text[start..end]);
    }

    IEnumerable<string> NamesOf(NameRole role, IReadOnlyList<Quotation> quotations) => role switch
    {
        NameRole.Author => article.Authors.Select(author => author.Name),
        NameRole.Speaker => article.People.Where(person => quotations.Any(quotation => quotation.Speaker == person.Id))
            .Select(person => person.Name),
        _ => article.People.Select(person => person.Name),
    };

    static bool IsIn(string? name, Wording wording) => WordingFinder.IsIn(new(name), wording);

    static Wording Whole(string words) => new(words.Split(' '), WordMatch.Whole);
}
