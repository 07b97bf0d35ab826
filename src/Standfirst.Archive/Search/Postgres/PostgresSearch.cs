using System.Data.Common;
using Npgsql;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Postgres;

/// <summary>Search as PostgreSQL writes it.</summary>
sealed class PostgresSearch : SearchDialect
{
    public override string Found => """
        select article_id from article_words
        where words @@ @match::tsquery and article_id <= @newest
        order by article_id desc
        limit @limit
        """;

    public override string FoundAfter => """
        select article_id from article_words
        where words @@ @match::tsquery and article_id > @after
        order by article_id
        limit @limit
        """;

    // The weights of D (text), C (quotations), B (standfirst) and A (headline), as those of SQLite; divided by one and the
    // logarithm of the length.
    public override string Ranked => """
        select article_id as id, ts_rank_cd('{0.1, 0.1, 0.5, 1.0}', words, @rank::tsquery, 1)::float8 as value
        from article_words
        where words @@ @match::tsquery and article_id <= @newest
        """;

    public override string Newest => """
        select article.id
        from article join article_words on article_words.article_id = article.id
        where article.current and (article.published, article.id) < (@published, @id) and article.id <= @newest
            and article_words.words @@ @match::tsquery
        order by article.published desc, article.id desc
        limit @limit
        """;

    public override string Oldest => """
        select article.id
        from article join article_words on article_words.article_id = article.id
        where article.current and (article.published, article.id) > (@published, @id) and article.id <= @newest
            and article_words.words @@ @match::tsquery
        order by article.published, article.id
        limit @limit
        """;

    public override string IsCurrent => "current";

    public override string Ids => "unnest(@ids) as given (value)";

    public override string Matching => """
        select article_id from article_words where article_id = any(@ids) and words @@ @match::tsquery
        """;

    public override string Names => """
        select name.id, name.name
        from name_words join name on name.id = name_words.name_id
        where name_words.words @@ @match::tsquery
        order by name_words.name_id
        limit @limit
        """;

    public override string NamesOfWords => """
        select name.id, name.name
        from name_words join name on name.id = name_words.name_id
        where name_words.words @@ @match::tsquery and name_words.words = array_to_tsvector(string_to_array(@key, ' '))
        order by name_words.name_id
        limit @limit
        """;

    public override string MatchName(Wording wording) => TsQuery.Of(new IndexQuery.All(
        [.. wording.Words.Select((word, at) => new IndexQuery.Phrase(
            IndexField.Keys, [word], wording.Match == WordMatch.Prefix && at == wording.Words.Count - 1))]));

    public override string Match(IndexQuery query) => TsQuery.Of(query);

    public override object IdsOf(IEnumerable<long> ids) => ids.ToArray();

    public override async Task<IReadOnlyList<string>> WordsWith(LentConnection connection, Wording wording, int limit)
    {
        // A word holds letters and digits only, so that nothing in it is a sign of "like".
        const string Sql = "select word from word where word like @pattern order by length(word), word limit @limit";
        string before = wording.Match == WordMatch.Prefix ? "" : "%", behind = wording.Match == WordMatch.Suffix ? "" : "%";
        string pattern = before + wording.Words[0] + behind;
        return [.. await connection.QueryAsync<string>(Sql, new { pattern, limit })];
    }

    // A damaged page of a table, of an index.
    public override bool IsDamage(DbException trouble) => trouble is PostgresException { SqlState: "XX001" or "XX002" };
}
