using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Standfirst.Archive.Addresses;
using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Sqlite;

/// <summary>A writer's transaction in SQLite: row by row with prepared statements, which is as fast as it gets here.</summary>
sealed class SqliteTransactionWork(
    SqliteConnection connection, SqliteTransaction transaction, SqliteStatements statements, KnownWords words) : BatchTransaction
{
    string[] _newWords = [];

    public override LentConnection Connection => new(connection, CancellationToken.None);

    public override DbTransaction Transaction => transaction;

    public override string OneOf(string parameter) => $"in @{parameter}";

    public override Task<IReadOnlyList<KnownPage>> FindPages(IReadOnlyCollection<PageAddress> addresses)
    {
        const string Sql = """
            select page.id, article.id, article.version, article.content_hash, article.page_hash, article.kind
            from page join article on article.page_id = page.id and article.current = 1
            where page.address_hash = ?1 and page.address = ?2
            """;
        return Each(Sql, addresses, address => [address.ShortHash, address.Text], (address, row) => new KnownPage
        {
            Address = address.Text,
            PageId = row.GetInt64(0),
            ArticleId = row.GetInt64(1),
            Version = row.GetInt32(2),
            ContentHash = row.GetBytes(3),
            PageHash = row.GetBytes(4),
            Kind = row.GetString(5)!,
        });
    }

    public override Task<IReadOnlyList<KnownSite>> FindSites(IReadOnlyCollection<string> hosts) =>
        Each("select id, name from site where host = ?1", hosts, host => [host], (host, row) => new KnownSite
        {
            Id = row.GetInt64(0),
            Host = host,
            Name = row.GetString(1),
        });

    public override Task<IReadOnlyList<KnownName>> FindNames(IReadOnlyCollection<string> names) =>
        Each(
            "select id from name where name = ?1", names, name => [name],
            (name, row) => new KnownName { Id = row.GetInt64(0), Name = name });

    public override Task<IReadOnlyList<byte[]>> FindTombstones(IReadOnlyCollection<byte[]> hashes) =>
        Each("select 1 from tombstone where hash = ?1", hashes, hash => [hash], (hash, _) => hash);

    public override Task<IReadOnlyList<long>> TakeNumbers(string name, int count)
    {
        const string Sql = "update last_number set value = value + ?2 where name = ?1 returning value";
        using var row = statements.Query(Sql, [name, count]);
        if (!row.Read())
            throw new InvalidDataException($"the last number of {name} is gone");
        long last = row.GetInt64(0);
        IReadOnlyList<long> numbers = [.. Enumerable.Range(0, count).Select(at => last - count + 1 + at)];
        return Task.FromResult(numbers);
    }

    public override Task Insert(Rows rows)
    {
        string parameters = string.Join(", ", Enumerable.Range(1, rows.Columns.Length).Select(at => $"?{at}"));
        string sql = $"insert into {rows.Table} ({string.Join(", ", rows.Columns)}) values ({parameters})";
        foreach (object?[] values in rows.Values)
            statements.Run(sql, values);
        return Task.CompletedTask;
    }

    public override Task AddWords(IReadOnlyList<IndexedWords> articles)
    {
        const string AddArticle = """
            insert into article_words (rowid, text, headline, standfirst, quotations, keys)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            """;
        // All at once: a statement whose trigger adds to an index has a savepoint, at which the index goes to the
        // disk, and word by word that took nearly half of the writing. In their order: so each page of "word" is looked up
        // once.
        const string AddNewWords = """
            insert into word (word) select value from json_each(?1) where true on conflict (word) do nothing
            """;
        foreach (var article in articles)
        {
            statements.Run(
                AddArticle,
                [article.ArticleId, article.Text, article.Headline, article.Standfirst, article.Quotations, article.Keys]);
        }
        _newWords = WordsOf(articles, words);
        if (_newWords.Length > 0)
            statements.Run(AddNewWords, [JsonSerializer.Serialize(_newWords)]);
        return Task.CompletedTask;
    }

    /// <summary>What is to be done when all is committed.</summary>
    public void Committed() => words.Learn(_newWords);

    public override Task AddNameWords(IReadOnlyList<KnownName> names)
    {
        foreach (var name in names)
            statements.Run("insert into name_words (rowid, words) values (?1, ?2)", [name.Id, name.Name]);
        return Task.CompletedTask;
    }

    public override Task RemoveWords(IReadOnlyCollection<long> articles)
    {
        foreach (long article in articles)
            statements.Run("delete from article_words where rowid = ?1", [article]);
        return Task.CompletedTask;
    }

    public override Task RemoveNameWords(IReadOnlyCollection<long> names)
    {
        foreach (long name in names)
            statements.Run("delete from name_words where rowid = ?1", [name]);
        return Task.CompletedTask;
    }

    public override Task EraseWords(IReadOnlyCollection<string> erased)
    {
        words.Clear();
        _newWords = [];
        // Removed entries stay in an index until its parts are merged; what is asked of every word is asked of all.
        connection.Execute(
            """
            insert into article_words (article_words) values ('optimize');
            insert into name_words (name_words) values ('optimize');
            create virtual table temp.known_word using fts5vocab (main, article_words, row);
            delete from word where not exists (select 1 from temp.known_word where term = word.word);
            drop table temp.known_word;
            insert into word_part (word_part) values ('optimize');
            """,
            transaction: transaction);
        return Task.CompletedTask;
    }

    public override Task Retire(IReadOnlyCollection<long> articles)
    {
        foreach (long article in articles)
            statements.Run("update article set current = 0 where id = ?1", [article]);
        return RemoveWords(articles);
    }

    public override Task Touch(IReadOnlyCollection<SeenAgain> pages)
    {
        const string Seen = "update page set last_seen = ?2 where id = ?1";
        const string Validators = """
            update provenance set etag = ?2, last_modified = ?3
            where article_id = ?1 and (?2 is not null or ?3 is not null)
            """;
        foreach (var page in pages)
        {
            statements.Run(Seen, [page.PageId, page.Seen]);
            statements.Run(Validators, [page.ArticleId, page.ETag, page.LastModified]);
        }
        return Task.CompletedTask;
    }

    public override Task Rename(IReadOnlyCollection<KnownSite> sites)
    {
        foreach (var site in sites)
            statements.Run("update site set name = ?2 where id = ?1", [site.Id, site.Name]);
        return Task.CompletedTask;
    }

    Task<IReadOnlyList<TFound>> Each<TKey, TFound>(
        string sql, IReadOnlyCollection<TKey> keys, Func<TKey, object?[]> values,
        Func<TKey, SqliteRow, TFound> read)
    {
        List<TFound> found = [];
        foreach (var key in keys)
        {
            using var row = statements.Query(sql, values(key));
            if (row.Read())
                found.Add(read(key, row));
        }
        return Task.FromResult<IReadOnlyList<TFound>>(found);
    }
}
