using System.Data.Common;
using Npgsql;
using Standfirst.Archive.Addresses;
using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Postgres;

/// <summary>A writer's transaction in PostgreSQL: whole batches at once, by COPY and by arrays.</summary>
sealed class PostgresTransactionWork(
    NpgsqlConnection connection, NpgsqlTransaction transaction, KnownWords words, CancellationToken cancel)
    : BatchTransaction
{
    string[] _newWords = [];

    public override LentConnection Connection => new(connection, cancel);

    public override DbTransaction Transaction => transaction;

    public override string OneOf(string parameter) => $"= any(@{parameter})";

    public override async Task<IReadOnlyList<KnownPage>> FindPages(IReadOnlyCollection<PageAddress> addresses)
    {
        var known = await Query<KnownPage>(
            """
            select page.address, page.id as PageId, article.id as ArticleId, article.version,
                article.content_hash as ContentHash, article.page_hash as PageHash, article.kind
            from page join article on article.page_id = page.id and article.current
            where page.address_hash = any(@keys)
            """,
            addresses.Select(address => address.ShortHash).ToArray());
        var asked = addresses.Select(address => address.Text).ToHashSet();
        return [.. known.Where(page => asked.Contains(page.Address))];
    }

    public override Task<IReadOnlyList<KnownSite>> FindSites(IReadOnlyCollection<string> hosts) =>
        Query<KnownSite>("select id, host, name from site where host = any(@keys)", hosts.ToArray());

    public override Task<IReadOnlyList<KnownName>> FindNames(IReadOnlyCollection<string> names) =>
        Query<KnownName>("select id, name from name where name = any(@keys)", names.ToArray());

    public override Task<IReadOnlyList<byte[]>> FindTombstones(IReadOnlyCollection<byte[]> hashes) =>
        Query<byte[]>("select hash from tombstone where hash = any(@keys)", hashes.ToArray());

    public override async Task<IReadOnlyList<long>> TakeNumbers(string name, int count)
    {
        long[] numbers =
        [
            .. await Connection.QueryAsync<long>(
                "select nextval(@sequence::regclass) from generate_series(1, @count)",
                new { sequence = $"{name}_number", count }),
        ];
        // Every batch takes numbers of articles, and so does who erases: a gap shows that another program was here.
        if (name == "article" && count > 0)
            words.Refresh(numbers[0] - 1, numbers[^1]);
        return numbers;
    }

    public override async Task Insert(Rows rows)
    {
        if (rows.Values.Count == 0)
            return;
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {rows.Table} ({string.Join(", ", rows.Columns)}) from stdin (format binary)", cancel);
        foreach (object?[] values in rows.Values)
            await copy.WriteRowAsync(cancel, values);
        await copy.CompleteAsync(cancel);
    }

    public override async Task AddWords(IReadOnlyList<IndexedWords> articles)
    {
        if (articles.Count == 0)
            return;
        var vectors = new Rows("article_words", "article_id", "words");
        var made = articles.AsParallel().AsOrdered().Select(article => (article.ArticleId, Vector: WordVector.Of(article)));
        foreach (var (id, vector) in made)
            vectors.Add(id, vector);
        await Insert(vectors);

        _newWords = WordsOf(articles, words);
        await Connection.ExecuteAsync(
            "insert into word (word) select given from unnest(@_newWords) as given on conflict do nothing",
            new { _newWords });
    }

    /// <summary>What is to be done when all is committed.</summary>
    public void Committed() => words.Learn(_newWords);

    public override async Task AddNameWords(IReadOnlyList<KnownName> names)
    {
        const string Add = """
            insert into name_words (name_id, words)
            select id, array_to_tsvector(string_to_array(words, ' ')) from unnest(@ids, @words) as given (id, words)
            """;
        if (names.Count == 0)
            return;
        long[] ids = [.. names.Select(name => name.Id)];
        await Connection.ExecuteAsync(Add, new { ids, words = names.Select(name => name.Name).ToArray() });
    }

    public override Task RemoveWords(IReadOnlyCollection<long> articles) =>
        Run("delete from article_words where article_id = any(@keys)", articles);

    public override Task RemoveNameWords(IReadOnlyCollection<long> names) =>
        Run("delete from name_words where name_id = any(@keys)", names);

    public override Task EraseWords(IReadOnlyCollection<string> erased)
    {
        words.Clear();
        _newWords = [];
        // The number that nothing will bear tells other programs that words which they know may be gone.
        return Connection.ExecuteAsync(
            """
            delete from word
            where word = any(@words)
                and not exists (select from article_words where words @@ quote_literal(word.word)::tsquery);
            select nextval('article_number');
            """,
            new { words = erased.ToArray() });
    }

    public override async Task Retire(IReadOnlyCollection<long> articles)
    {
        await Run("update article set current = false where id = any(@keys)", articles);
        await RemoveWords(articles);
    }

    public override async Task Touch(IReadOnlyCollection<SeenAgain> pages)
    {
        if (pages.Count == 0)
            return;
        const string Seen = "update page set last_seen = @seen where id = any(@ids)";
        const string Validators = """
            update provenance set etag = given.etag, last_modified = given.last_modified
            from unnest(@articles, @etags, @modified) as given (article_id, etag, last_modified)
            where provenance.article_id = given.article_id
                and (given.etag is not null or given.last_modified is not null)
            """;
        await Connection.ExecuteAsync(
            Seen, new { seen = pages.First().Seen, ids = pages.Select(page => page.PageId).ToArray() });
        await Connection.ExecuteAsync(Validators, new
        {
            articles = pages.Select(page => page.ArticleId).ToArray(),
            etags = pages.Select(page => page.ETag).ToArray(),
            modified = pages.Select(page => page.LastModified).ToArray(),
        });
    }

    public override async Task Rename(IReadOnlyCollection<KnownSite> sites)
    {
        foreach (var site in sites)
            await Connection.ExecuteAsync("update site set name = @Name where id = @Id", site);
    }

    async Task<IReadOnlyList<TRow>> Query<TRow>(string sql, Array keys) =>
        keys.Length == 0 ? [] : [.. await Connection.QueryAsync<TRow>(sql, new { keys })];

    Task Run(string sql, IReadOnlyCollection<long> keys) =>
        keys.Count == 0 ? Task.CompletedTask : Connection.ExecuteAsync(sql, new { keys = keys.ToArray() });
}
