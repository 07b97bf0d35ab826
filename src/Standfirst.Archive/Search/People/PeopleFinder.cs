using Dapper;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Snippets;
using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Search.People;

/// <summary>Finds people by their names.</summary>
sealed class PeopleFinder(LentConnection connection)
{
    // Of "maria*"; whoever looks for so short a name refines it.
    const int MostNames = 500;

    // Of one name, which differ in capitals, accents and marks only; and of names that have the same words in another order.
    const int MostSpellings = 500;

    // Of one name; the newest stored. Joining them takes some ten milliseconds.
    const int MostAppearances = 2000;

    // The people of one name for whom quotations are shown.
    const int MostShown = 5;

    readonly SearchDialect _dialect = SearchDialect.Of(connection);

    /// <summary>Names that hold some words.</summary>
    public async Task<FoundNames> FindNames(Wording wording)
    {
        NameRow[] found = [.. await connection.QueryAsync<NameRow>(
            _dialect.Names, new { match = _dialect.MatchName(wording), limit = MostNames + 1 })];
        var names = found.Take(MostNames).Where(row => WordingFinder.IsIn(new(row.Name), wording));
        string sql = $"""
            select name.id, name.name, count(distinct article.id) as articles, count(quotation.position) as quotations,
                min(article.published) as first, max(article.published) as last
            from {_dialect.Ids}
            join name on name.id = given.value
            join person on person.name_id = name.id
            join article on article.id = person.article_id and article.current
            left join quotation on quotation.article_id = person.article_id and quotation.person = person.position
            group by name.id, name.name
            """;
        var rows = await connection.QueryAsync<NameRow>(
            sql, new { ids = _dialect.IdsOf(names.Select(name => name.Id)) });
        return new(
            [.. rows.GroupBy(row => WordCutter.Key(row.Name)).Select(Show)
                .OrderByDescending(name => name.Articles).ThenBy(name => name.Name, StringComparer.Ordinal)],
            found.Length > MostNames);
    }

    /// <summary>The people who bear a name, told apart as far as what is stated of them allows.</summary>
    public async Task<PeopleOfName> FindPeople(string name)
    {
        string key = WordCutter.Key(name);
        if (key == "")
            return new(name, [], [], false);
        string match = _dialect.MatchName(new(key.Split(' '), WordMatch.Whole));
        var names = (await connection.QueryAsync<NameRow>(_dialect.NamesOfWords, new { match, key, limit = MostSpellings }))
            .Where(row => WordCutter.Key(row.Name) == key);
        var rows = (await AppearancesOf(names.Select(row => row.Id))).AsList();
        bool areMore = rows.Count > MostAppearances;
        var (people, keptApart) = PersonJoiner.Join(await Describe([.. rows.Take(MostAppearances)]));
        return new(name, await AddQuotations(people), keptApart, areMore);
    }

    Task<IEnumerable<AppearanceRow>> AppearancesOf(IEnumerable<long> names)
    {
        string sql = $"""
            select article.id, person.position, name.name, article.headline, coalesce(site.name, site.host) as site,
                article.published, person.mentions, copy.group_id as story
            from {_dialect.Ids}
            join name on name.id = given.value
            join person on person.name_id = name.id
            join article on article.id = person.article_id and article.current
            join page on page.id = article.page_id
            left join site on site.id = page.site_id
            left join copy on copy.article_id = article.id
            order by article.id desc, person.position
            limit @limit
            """;
        return connection.QueryAsync<AppearanceRow>(sql, new { ids = _dialect.IdsOf(names), limit = MostAppearances + 1 });
    }

    async Task<IReadOnlyList<Appearance>> Describe(IReadOnlyList<AppearanceRow> rows)
    {
        object ids = _dialect.IdsOf(rows.Select(row => row.Id).Distinct());
        var descriptions = (await connection.QueryAsync<StatementRow>(
            $"""
            select description.article_id as id, description.person, description.kind, description.value
            from {_dialect.Ids} join description on description.article_id = given.value
            order by description.position
            """,
            new { ids })).ToLookup(row => (row.Id, row.Person));
        var relations = (await connection.QueryAsync<StatementRow>(
            $"""
            select relation.article_id as id, relation.person, relation.kind, name.name as value
            from {_dialect.Ids} join relation on relation.article_id = given.value
            join person on person.article_id = relation.article_id and person.position = relation.other
            join name on name.id = person.name_id
            order by relation.position
            """,
            new { ids })).ToLookup(row => (row.Id, row.Person));
        return [.. rows.OrderBy(row => row.Published is null).ThenBy(row => row.Published, StringComparer.Ordinal)
            .ThenBy(row => row.Id).ThenBy(row => row.Position)
            .Select(row => row.Show(descriptions[(row.Id, row.Position)], relations[(row.Id, row.Position)]))];
    }

    async Task<IReadOnlyList<JoinedPerson>> AddQuotations(IReadOnlyList<JoinedPerson> people)
    {
        List<JoinedPerson> shown = [];
        foreach (var person in people)
            shown.Add(shown.Count < MostShown ? await AddQuotations(person) : person);
        return shown;
    }

    async Task<JoinedPerson> AddQuotations(JoinedPerson person)
    {
        // What copies of a story repeat was said once: where it was printed first.
        var appearances = person.Appearances.GroupBy(one => one.Story ?? -one.ArticleId)
            .SelectMany(story => story.Where(one => one.ArticleId == story.First().ArticleId))
            .ToDictionary(one => (one.ArticleId, one.Person));
        object ids = _dialect.IdsOf(appearances.Values.Select(one => one.ArticleId).Distinct());
        var rows = (await connection.QueryAsync<QuotationRow>(
            $"""
            select quotation.article_id as id, quotation.person, quotation.position
            from {_dialect.Ids} join quotation on quotation.article_id = given.value
            where quotation.person is not null
            """,
            new { ids })).Where(row => appearances.ContainsKey((row.Id, row.Person))).ToArray();

        string? Published(QuotationRow row) => appearances[(row.Id, row.Person)].Published;
        QuotationRow[] newest = [.. rows.OrderByDescending(Published, StringComparer.Ordinal).ThenByDescending(row => row.Id)
            .ThenBy(row => row.Position).Take(JoinedPerson.MostQuotations)];
        var records = await FoundRecords.Load(connection, newest.Select(row => row.Id).Distinct());
        return person with
        {
            Quotations = [.. newest.Where(row => records.ContainsKey(row.Id)).Select(row => Show(row, records[row.Id].Article))],
            Months = [.. rows.GroupBy(row => Published(row) is { Length: >= 7 } day ? day[..7] : "")
                .OrderBy(month => month.Key, StringComparer.Ordinal).Select(month => (month.Key, month.Count()))],
        };
    }

    static PersonQuotation Show(QuotationRow row, Article article)
    {
        var quotation = article.Quotations[row.Position];
        string words = string.Join(" … ", quotation.Content.Select(span => span.Of(article.Text).ToString()));
        return new(row.Id, row.Position, article.Published?.Value, quotation, words);
    }

    static FoundName Show(IEnumerable<NameRow> spellings)
    {
        NameRow[] rows = [.. spellings.OrderByDescending(row => row.Articles).ThenBy(row => row.Name, StringComparer.Ordinal)];
        return new(
            rows[0].Name, rows.Sum(row => row.Articles), rows.Sum(row => row.Quotations),
            rows.Min(row => row.First), rows.Max(row => row.Last));
    }

    sealed class NameRow
    {
        public long Id { get; init; }
        public required string Name { get; init; }
        public int Articles { get; init; }
        public int Quotations { get; init; }
        public string? First { get; init; }
        public string? Last { get; init; }
    }

    sealed class AppearanceRow
    {
        public long Id { get; init; }
        public int Position { get; init; }
        public required string Name { get; init; }
        public string? Headline { get; init; }
        public string? Site { get; init; }
        public string? Published { get; init; }
        public int Mentions { get; init; }
        public long? Story { get; init; }

        public Appearance Show(IEnumerable<StatementRow> descriptions, IEnumerable<StatementRow> relations) => new()
        {
            ArticleId = Id,
            Person = Position,
            Name = Name,
            Headline = Headline,
            Site = Site,
            Published = Published,
            Mentions = Mentions,
            Story = Story,
            Descriptions = [.. descriptions.Select(row => new StatedDescription(
                Enum.TryParse<PersonDescriptionKind>(row.Kind, ignoreCase: true, out var kind) ? kind : PersonDescriptionKind.Other,
                row.Value))],
            Relations = [.. relations.Select(row => new StatedRelation(row.Kind, row.Value))],
        };
    }

    sealed class StatementRow
    {
        public long Id { get; init; }
        public int Person { get; init; }
        public required string Kind { get; init; }
        public required string Value { get; init; }
    }

    sealed class QuotationRow
    {
        public long Id { get; init; }
        public int Person { get; init; }
        public int Position { get; init; }
    }
}
