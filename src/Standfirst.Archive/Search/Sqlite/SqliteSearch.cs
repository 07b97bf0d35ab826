using System.Data.Common;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Sqlite;

/// <summary>Search as SQLite writes it.</summary>
sealed class SqliteSearch : SearchDialect
{
    public override string Found => """
        select rowid from article_words
        where article_words match @match and rowid <= @newest
        order by rowid desc
        limit @limit
        """;

    public override string FoundAfter => """
        select rowid from article_words
        where article_words match @match and rowid > @after
        order by rowid
        limit @limit
        """;

    // bm25 is the lower the better. A word in the headline tells ten times as much as one in the text, one in the
    // standfirst five times; keys tell nothing.
    public override string Ranked => """
        select rowid as id, -bm25(article_words, 1.0, 10.0, 5.0, 1.0, 0.0) as value
        from article_words
        where article_words match @match and rowid <= @newest
        """;

    public override string Newest => """
        select article.id
        from article
        where article.current = 1 and (article.published, article.id) < (@published, @id) and article.id <= @newest
            and exists (select 1 from article_words where article_words match @match and rowid = article.id)
        order by article.published desc, article.id desc
        limit @limit
        """;

    public override string Oldest => """
        select article.id
        from article
        where article.current = 1 and (article.published, article.id) > (@published, @id) and article.id <= @newest
            and exists (select 1 from article_words where article_words match @match and rowid = article.id)
        order by article.published, article.id
        limit @limit
        """;

    // Written as the index of days is: else it would not be used.
    public override string IsCurrent => "current = 1";

    public override string Ids => "json_each(@ids) as given";

    public override string Matching => """
        select given.value from json_each(@ids) as given
        where exists (select 1 from article_words where article_words match @match and rowid = given.value)
        """;

    public override string Names => """
        select name.id, name.name
        from name_words join name on name.id = name_words.rowid
        where name_words match @match
        order by name_words.rowid
        limit @limit
        """;

    // By bm25, the shorter of two names that hold the same words is the better answer.
    public override string NamesOfWords => """
        select name.id, name.name
        from name_words join name on name.id = name_words.rowid
        where name_words match @match
        order by bm25(name_words)
        limit @limit
        """;

    public override string MatchName(Wording wording) =>
        $"\"{string.Join(' ', wording.Words)}\"{(wording.Match == WordMatch.Prefix ? " *" : "")}";

    public override string Match(IndexQuery query) => Fts5Match.Of(query);

    public override object IdsOf(IEnumerable<long> ids) => JsonSerializer.Serialize(ids);

    public override async Task<IReadOnlyList<string>> WordsWith(LentConnection connection, Wording wording, int limit)
    {
        const string Beginning = "select word from word where word >= @letters and word < @end limit @limit";
        if (wording.Match == WordMatch.Prefix)
        {
            // Behind every word that begins so: the last character that there is.
            var range = new { letters = wording.Words[0], end = wording.Words[0] + "\U0010FFFF", limit };
            return [.. await connection.QueryAsync<string>(Beginning, range)];
        }

        // The index tells which words hold every three letters of those; not that they stand together.
        const string Sql = """
            select word from word_part
            where word_part match @threes
                and case when @isEnd then substr(word, -length(@letters)) = @letters else instr(word, @letters) > 0 end
            order by length(word), word
            limit @limit
            """;
        string letters = wording.Words[0];
        var parameters = new { threes = ThreesOf(letters), letters, isEnd = wording.Match == WordMatch.Suffix, limit };
        return [.. await connection.QueryAsync<string>(Sql, parameters)];
    }

    public override bool IsDamage(DbException trouble) =>
        trouble is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT };

    static string ThreesOf(string letters)
    {
        Rune[] runes = [.. letters.EnumerateRunes()];
        return string.Join(" AND ", Enumerable.Range(0, Math.Max(runes.Length - 2, 1))
            .Select(at => $"\"{string.Concat(runes.Skip(at).Take(3)).Replace("\"", "\"\"")}\""));
    }
}
