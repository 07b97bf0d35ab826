using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Copies;

/// <summary>The index of copies within a writer's transaction: finds the copies of what is added, groups them, forgets.</summary>
sealed class CopyIndex
{
    readonly BatchTransaction _work;
    readonly CopyDialect _dialect;
    readonly CopyGroupTable _groups;

    public CopyIndex(BatchTransaction work)
    {
        _work = work;
        _dialect = CopyDialect.Of(work.Connection);
        _groups = new(work, _dialect);
    }

    /// <summary>Takes articles in that were just stored, and puts them into the groups of their copies.</summary>
    public async Task Index(IReadOnlyList<AddedCopy> added)
    {
        AddedCopy[] signed = [.. added.Where(article => article.Entry.Signature is not null)];
        long[] updated = [.. added.Where(article => article.Version > 1).Select(article => article.PageId)];
        HashSet<long> touched = [.. await _groups.OfPages(updated)];
        if (signed.Length > 0)
            touched.UnionWith(await Group(signed));
        await _groups.Renew(touched);
    }

    /// <summary>Takes articles out: their signatures, keys and places in groups.</summary>
    public async Task Forget(IReadOnlyCollection<long> articles)
    {
        long[] touched = await Numbers(
            $"select distinct group_id from copy where article_id {_dialect.IsAnyOf} and group_id is not null", articles);
        foreach (var (id, signature) in await Signatures(articles))
        {
            foreach (int key in signature.Keys)
                await Run("delete from copy_key where key = @key and article_id = @id", new { key, id });
        }
        await Run($"delete from copy where article_id {_dialect.IsAnyOf}", new { numbers = _dialect.List([.. articles]) });
        await _groups.Renew(touched);
    }

    /// <summary>Joins what is added with its copies.</summary>
    /// <returns>The groups that have changed.</returns>
    async Task<IEnumerable<long>> Group(AddedCopy[] added)
    {
        var finder = new CopyFinder();
        var groups = new CopyGroups();
        var known = await FindLike(added);
        foreach (var article in known)
            finder.Know(article);
        foreach (var article in added)
            finder.Add(new(article.ArticleId, article.Entry.Signature!, article.SiteId, article.PageId, null), groups);

        HashSet<long> joined = [.. groups.Joined.Select(pair => pair.Group)];
        var rows = new Rows("copy", "article_id", "signature", "group_id", "agency");
        var keys = new Rows("copy_key", "key", "article_id");
        foreach (var article in added)
        {
            long group = groups.Find(article.ArticleId);
            rows.Add(article.ArticleId, article.Entry.Signature!.Bytes, joined.Contains(group) ? group : null, article.Entry.Agency);
            foreach (int key in article.Entry.Signature!.Keys.Distinct())
                keys.Add(key, article.ArticleId);
        }
        await _work.Insert(rows);
        await _work.Insert(keys);

        foreach (var article in known)
        {
            if (article.GroupId is null && groups.Find(article.ArticleId) is var group && joined.Contains(group))
                await Run("update copy set group_id = @group where article_id = @id", new { group, id = article.ArticleId });
        }
        foreach (long old in known.Select(article => article.GroupId).OfType<long>().Distinct().Where(old => groups.Find(old) != old))
            await _groups.Merge(old, groups.Find(old));
        return joined;
    }

    /// <summary>The stored articles that bear a key of those that are added, the newest last.</summary>
    async Task<IReadOnlyList<SignedArticle>> FindLike(AddedCopy[] added)
    {
        long[] keys = [.. added.SelectMany(article => article.Entry.Signature!.Keys).Distinct().Select(key => (long)key)];
        long[] like = await Numbers(_dialect.FindUnderKeys, keys);
        string sql = $"""
            select copy.article_id as ArticleId, copy.signature, copy.group_id as GroupId, article.page_id as PageId, page.site_id as SiteId
            from copy
            join article on article.id = copy.article_id
            join page on page.id = article.page_id
            where copy.article_id {_dialect.IsAnyOf}
            order by copy.article_id
            """;
        var rows = await _work.Connection.QueryAsync<SignedRow>(sql, new { numbers = _dialect.List(like) }, _work.Transaction);
        return [.. rows.Select(row => new SignedArticle(row.ArticleId, new(row.Signature), row.SiteId, row.PageId, row.GroupId))];
    }

    async Task<IEnumerable<(long Id, CopySignature Signature)>> Signatures(IReadOnlyCollection<long> articles)
    {
        string sql = $"select article_id as ArticleId, signature from copy where article_id {_dialect.IsAnyOf}";
        var rows = await _work.Connection.QueryAsync<SignedRow>(sql, new { numbers = _dialect.List([.. articles]) }, _work.Transaction);
        return rows.Select(row => (row.ArticleId, new CopySignature(row.Signature))).ToList();
    }

    async Task<long[]> Numbers(string sql, IReadOnlyCollection<long> numbers) =>
        [.. await _work.Connection.QueryAsync<long>(sql, new { numbers = _dialect.List([.. numbers]) }, _work.Transaction)];

    Task<int> Run(string sql, object values) => _work.Connection.ExecuteAsync(sql, values, _work.Transaction);

    sealed class SignedRow
    {
        public long ArticleId { get; init; }
        public required byte[] Signature { get; init; }
        public long? GroupId { get; init; }
        public long PageId { get; init; }
        public long? SiteId { get; init; }
    }
}
