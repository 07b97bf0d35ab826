using System.Globalization;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Facets;

/// <summary>Counts what the stories that answer a query are filed under.</summary>
sealed class FacetCounter(LentConnection connection, SearchQuery query)
{
    // What a reader looks through beside a list of hits.
    const int MostValues = 12;

    // So many stories are counted, those stored last: their shares are those of all to a few parts in a hundred, in half the
    // time of two thousand.
    const int MostStories = 1000;

    /// <summary>The fields of articles: the operator that asks for a value, where the value stands, what is shown of it, and
    /// what stands behind the stories' rows.</summary>
    static readonly (string Name, string Operator, string Value, string Shown, string Joins)[] Fields =
    [
        ("site", "site", "site.host", "max(coalesce(site.name, site.host))", """
            join page on page.id = article.page_id
            join site on site.id = page.site_id
            """),
        ("section", "section", "article.section", "article.section", ""),
        ("language", "lang", "article.language", "article.language", ""),
        ("kind", "kind", "article.kind", "article.kind", ""),
        ("genre", "genre", "article.genre", "article.genre", ""),
        ("year", "date", "substr(article.published, 1, 4)", "substr(article.published, 1, 4)", ""),
    ];

    /// <summary>The names: the operator that asks for one, and who bears it in which article, once each.</summary>
    static readonly (string Name, string Named)[] Names =
    [
        ("author", "select author.name_id, author.article_id from {0} join author on author.article_id = given.value"),
        ("speaker", """
            select person.name_id, person.article_id
            from (
                select distinct quotation.article_id, quotation.person
                from {0} join quotation on quotation.article_id = given.value
                where quotation.person is not null) as speaker
            join person on person.article_id = speaker.article_id and person.position = speaker.person
            """),
        ("person", "select person.name_id, person.article_id from {0} join person on person.article_id = given.value"),
    ];

    /// <summary>What an article can have, by the bits of article.features (ArticleFeatures).</summary>
    static readonly (string Value, int Bit)[] Features = [("quote", 1), ("embed", 2), ("table", 4), ("live", 8), ("image", 16)];

    static readonly string[] Order = ["site", "section", "author", "speaker", "person", "language", "kind", "genre", "has", "year"];

    public async Task<FoundFacets> Count()
    {
        var finder = await CandidateFinder.Of(connection, query, null);
        var (found, areMore) = await finder.Find(SearchSort.Newest, MostStories);
        long[] stories = [.. StoryFolding.Fold(found, SearchSort.Newest).Select(story => story.Shown.Id)];
        List<Facet> facets = [];
        foreach (var (name, label, value, shown, joins) in Fields)
            Add(name, label, await Count(stories, value, shown, joins));
        foreach (var (name, named) in Names)
            Add(name, name, await CountNames(stories, named));
        Add("has", "has", await CountFeatures(stories));
        return new(
            [.. facets.OrderBy(facet => Array.IndexOf(Order, facet.Name))], new(stories.Length, !areMore && !finder.AreWordsCut));

        void Add(string name, string label, List<Row> values)
        {
            if (values.Count > 0)
                facets.Add(new(name, [.. values.Select(row => Show(row, label))]));
        }
    }

    async Task<List<Row>> Count(long[] stories, string value, string shown, string joins)
    {
        var dialect = SearchDialect.Of(connection);
        string sql = $"""
            select {value} as value, {shown} as shown, count(*) as stories
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

    async Task<List<Row>> CountNames(long[] stories, string named)
    {
        var dialect = SearchDialect.Of(connection);
        string sql = $"""
            select name.name as value, name.name as shown, counted.stories
            from (
                select name_id, count(distinct article_id) as stories
                from ({string.Format(CultureInfo.InvariantCulture, named, dialect.Ids)}) as named
                group by name_id
                order by stories desc, name_id
                limit @limit) as counted
            join name on name.id = counted.name_id
            order by stories desc, value
            """;
        return [.. await connection.QueryAsync<Row>(sql, new { ids = dialect.IdsOf(stories), limit = MostValues })];
    }

    async Task<List<Row>> CountFeatures(long[] stories)
    {
        var dialect = SearchDialect.Of(connection);
        string sql = $"""
            select article.features as bits, count(*) as stories
            from {dialect.Ids} join article on article.id = given.value
            group by article.features
            """;
        BitsRow[] rows = [.. await connection.QueryAsync<BitsRow>(sql, new { ids = dialect.IdsOf(stories) })];
        return [.. Features
            .Select(feature => new Row
            {
                Value = feature.Value,
                Shown = feature.Value,
                Stories = rows.Where(row => (row.Bits & feature.Bit) != 0).Sum(row => row.Stories),
            })
            .Where(row => row.Stories > 0)
            .OrderByDescending(row => row.Stories)];
    }

    static FacetValue Show(Row row, string name)
    {
        string value = row.Value.Replace('"', ' ');
        var query = SearchQuery.Parse($"{name}:\"{value}\"") is QueryReading.Understood(var understood) ? understood : null;
        return new(row.Shown, row.Stories, query);
    }

    sealed class BitsRow
    {
        public int Bits { get; init; }
        public int Stories { get; init; }
    }

    sealed class Row
    {
        public required string Value { get; init; }
        public required string Shown { get; init; }
        public int Stories { get; init; }
    }
}
