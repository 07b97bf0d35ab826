using System.Data.Common;
using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Copies;

/// <summary>Reading groups of copies, in SQL that both databases understand.</summary>
static class CopyQueries
{
    // Who had it first is among those that were stored first; more would make every further copy slower to store.
    const int MostMembers = 1000;

    /// <summary>The members of a group, in the order of their numbers.</summary>
    public static async Task<IReadOnlyList<CopyMember>> Members(LentConnection connection, long group, DbTransaction? transaction = null)
    {
        const string Sql = """
            select copy.article_id as ArticleId, article.published, page.first_seen as FirstSeen, site.host, site.name as SiteName,
                copy.agency, page.address, article.headline,
                case when article.current then 1 else 0 end as IsCurrent
            from copy
            join article on article.id = copy.article_id
            join page on page.id = article.page_id
            left join site on site.id = page.site_id
            where copy.group_id = @group
            order by copy.article_id
            limit @most
            """;
        return [.. await connection.QueryAsync<CopyMember>(Sql, new { group, most = MostMembers }, transaction)];
    }

    /// <summary>The group that an article is in; null where it has no copies.</summary>
    public static async Task<CopyGroup?> GroupOf(LentConnection connection, long articleId)
    {
        const string Sql = """
            select copy_group.id, copy_group.source
            from copy join copy_group on copy_group.id = copy.group_id
            where copy.article_id = @articleId
            """;
        if (await connection.QuerySingleOrDefaultAsync<GroupRow>(Sql, new { articleId }) is not { } row)
            return null;
        var members = await Members(connection, row.Id);
        var current = members.Where(member => member.IsCurrent).ToList();
        return new(row.Id, row.Source, [.. CopyOrder.Sort(current.Count > 0 ? current : members).Select(member => member.Shown)]);
    }

    sealed class GroupRow
    {
        public long Id { get; init; }
        public string? Source { get; init; }
    }
}
