using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Copies;

/// <summary>The stored groups of copies within a writer's transaction.</summary>
sealed class CopyGroupTable(BatchTransaction work, CopyDialect dialect)
{
    /// <summary>The groups that versions of pages are in.</summary>
    public async Task<IEnumerable<long>> OfPages(long[] pages)
    {
        if (pages.Length == 0)
            return [];
        string sql = $"""
            select distinct copy.group_id
            from article join copy on copy.article_id = article.id
            where article.page_id {dialect.IsAnyOf} and copy.group_id is not null
            """;
        return await work.Connection.QueryAsync<long>(sql, new { numbers = dialect.List(pages) }, work.Transaction);
    }

    /// <summary>Puts the members of one group into another.</summary>
    public async Task Merge(long from, long into)
    {
        await Run("update copy set group_id = @into where group_id = @from", new { from, into });
        await Run("delete from copy_group where id = @from", new { from });
    }

    /// <summary>Finds out anew what stands for groups and where they come from; one who was left alone is no group.</summary>
    public async Task Renew(IEnumerable<long> groups)
    {
        foreach (long id in groups)
        {
            var members = await CopyQueries.Members(work.Connection, id, work.Transaction);
            await Run("delete from copy_group where id = @id", new { id });
            if (members.Count < 2)
            {
                await Run("update copy set group_id = null where group_id = @id", new { id });
                continue;
            }
            // An older version stands for its group only where there is none that is current.
            var current = members.Where(member => member.IsCurrent).ToList();
            long representative = CopyOrder.Sort(current.Count > 0 ? current : members)[0].ArticleId;
            await Run(
                "insert into copy_group (id, representative, source) values (@id, @representative, @source)",
                new { id, representative, source = CopyOrder.SourceOf(members) });
        }
    }

    Task<int> Run(string sql, object values) => work.Connection.ExecuteAsync(sql, values, work.Transaction);
}
