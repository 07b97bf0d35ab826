using System.Data.Common;
using Dapper;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Facets;

/// <summary>Counts what the stories that answer a query are filed under.</summary>
sealed class FacetCounter(DbConnection connection, SearchQuery query)
{
    // What a reader looks through beside a list of hits.
    const int MostValues = 12;

    /// <summary>The fields: the operator that asks for a value, where the value stands, and what stands behind the stories'
    /// rows.</summary>
    static readonly (string Name, string Operator, string Value, string Shown, string Joins)[] Fields =
    [
        ("site", "site", "site.host", "max(coalesce(site.name, site.host))", """
            join page on page.id = article.page_id
            join site on site.id = page.site_id
            """),
        ("section", "section", "article.section", "article.section", ""),
        ("author", "author", "name.name", "name.name", """
            join author on author.article_id = article.id
            join name on name.id = author.name_id
            """),
        ("speaker", "speaker", "name.name", "name.name", """
            join quotation on quotation.article_id = article.id
            join person on person.article_id = article.id and person.position = quotation.person
            join name on name.id = person.name_id
            """),
        ("person", "person", "name.name", "name.name", """
            join person on person.article_id = article.id
            join name on name.id = person.name_id
            """),
        ("language", "lang", "article.language", "article.language", ""),
        ("kind", "kind", "article.kind", "article.kind", ""),
        ("genre", "genre", "article.genre", "article.genre", ""),
        ("has", "has", "feature.name", "feature.name", """
            join (
                select 1 as bit, 'quote' as name
                union all select 2, 'embed'
                union all select 4, 'table'
                union all select 8, 'live'
            ) feature on (article.features & feature.bit) <> 0
            """),
        ("year", "date", "substr(article.published, 1, 4)", "substr(article.published, 1, 4)", ""),
    ];

    public async Task<FoundFacets> Count()
    {
        var finder = await CandidateFinder.Of(connection, query, null);
        var (found, areMore) = await finder.Find(SearchSort.Newest);
        long[] stories = [.. StoryFolding.Fold(found, SearchSort.Newest).Select(story => story.Shown.Id)];
        List<Facet> facets = [];
        foreach (var field in Fields)
        {
            var values = await Count(stories, field.Value, field.Shown, field.Joins);
            if (values.Count > 0)
                facets.Add(new(field.Name, [.. values.Select(row => Show(row, field.Operator))]));
        }
        return new(facets, new(stories.Length, !areMore && !finder.AreWordsCut));
    }

    async Task<List<Row>> Count(long[] stories, string value, string shown, string joins)
    {
        var dialect = SearchDialect.Of(connection);
        string sql = $"""
            select {value} as value, {shown} as shown, count(distinct article.id) as stories
            from {dialect.Ids}
            join article on article.id = given.value
            {joins}
            where {value} is not null
            group by {value}
            order by stories desc, value
            limit @limit
            """;
        return [.. await connection.QueryAsync<Row>(sql, new { ids = dialect.IdsOf(stories), limit = MostValues })];
    }

    static FacetValue Show(Row row, string name)
    {
        string value = row.Value.Replace('"', ' ');
        var query = SearchQuery.Parse($"{name}:\"{value}\"") is QueryReading.Understood(var understood) ? understood : null;
        return new(row.Shown, row.Stories, query);
    }

    sealed class Row
    {
        public required string Value { get; init; }
        public required string Shown { get; init; }
        public int Stories { get; init; }
    }
}
