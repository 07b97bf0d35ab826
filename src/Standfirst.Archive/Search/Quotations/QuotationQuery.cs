using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Quotations;

/// <summary>Turns a query for quotations into one for the articles that can hold them.</summary>
static class QuotationQuery
{
    public static SearchQuery ForArticles(SearchQuery query) =>
        SearchQuery.AllOf([Loosen(query), new SearchQuery.Has(ArticleFeature.Quote)]);

    /// <summary>Words must be said; what a quotation must not say, another of the same article may.</summary>
    static SearchQuery Loosen(SearchQuery query) => query switch
    {
        SearchQuery.Words { Place: WordPlace.Anywhere } words => words with { Place = WordPlace.Said },
        SearchQuery.All(var parts) => SearchQuery.AllOf(parts.Select(Loosen)),
        SearchQuery.Any(var parts) => SearchQuery.AnyOf(parts.Select(Loosen)),
        SearchQuery.Not(var part) when IsOfQuotations(part) => new SearchQuery.Everything(),
        _ => query,
    };

    static bool IsOfQuotations(SearchQuery query) => query switch
    {
        SearchQuery.Words(var place, _) => place != WordPlace.Headline,
        SearchQuery.Name(var role, _) => role == NameRole.Speaker,
        SearchQuery.All(var parts) => parts.Any(IsOfQuotations),
        SearchQuery.Any(var parts) => parts.Any(IsOfQuotations),
        SearchQuery.Not(var part) => IsOfQuotations(part),
        _ => false,
    };
}
