using Standfirst.Archive.Addresses;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Words;

namespace Standfirst.Archive.Erasing;

/// <summary>Finds the pages that a request to erase means.</summary>
static class PagesToErase
{
    const string Select = """
        select page.id as PageId, page.address, article.headline, article.version as Versions
        from page join article on article.page_id = page.id and article.current
        """;

    public static Task<IReadOnlyList<PageToErase>> Find(LentConnection connection, EraseRequest request) => request switch
    {
        EraseRequest.Page page => OfUrl(connection, page.Url),
        EraseRequest.Site site => OfSite(connection, site.Host),
        EraseRequest.Person person => OfPerson(connection, WordCutter.Key(person.Name)),
        EraseRequest.Span span => OfSpan(connection, span.First, span.Last),
        _ => throw new ArgumentException($"{request} is no request"),
    };

    static Task<IReadOnlyList<PageToErase>> OfUrl(LentConnection connection, string url)
    {
        var address = PageAddress.OfUrl(url) ?? new(url, null);
        return Query(
            connection, "where page.address_hash = @hash and page.address = @text",
            new { hash = address.ShortHash, text = address.Text });
    }

    static async Task<IReadOnlyList<PageToErase>> OfSite(LentConnection connection, string host)
    {
        List<PageToErase> pages = [];
        var sites = await connection.QueryAsync<HostRow>("select id, host from site");
        foreach (var site in sites)
        {
            if (PageAddress.DomainsOf(site.Host).Contains(host))
                pages.AddRange(await Query(connection, "where page.site_id = @id", new { id = site.Id }));
        }
        return pages;
    }

    static async Task<IReadOnlyList<PageToErase>> OfPerson(LentConnection connection, string key)
    {
        const string Named = """
            where page.id in (
                select version.page_id from article as version
                where version.id in (select article_id from person where name_id = @id)
                    or version.id in (select article_id from author where name_id = @id))
            """;
        Dictionary<long, PageToErase> pages = [];
        var names = await connection.QueryAsync<NameRow>("select id, name from name");
        foreach (var name in names.Where(name => WordCutter.Key(name.Name) == key))
        {
            foreach (var page in await Query(connection, Named, new { id = name.Id }))
                pages[page.PageId] = page;
        }
        return [.. pages.Values];
    }

    static Task<IReadOnlyList<PageToErase>> OfSpan(LentConnection connection, DateOnly first, DateOnly last) => Query(
        connection,
        """
        where coalesce(article.published, article.stored) >= @first and coalesce(article.published, article.stored) < @end
        """,
        new { first = Iso.Write(first), end = Iso.Write(last.AddDays(1)) });

    static async Task<IReadOnlyList<PageToErase>> Query(LentConnection connection, string where, object values)
    {
        var rows = await connection.QueryAsync<PageRow>($"{Select} {where} order by page.id", values);
        return [.. rows.Select(row => new PageToErase(row.PageId, row.Address, row.Headline, row.Versions))];
    }

    sealed class HostRow
    {
        public long Id { get; init; }
        public required string Host { get; init; }
    }

    sealed class NameRow
    {
        public long Id { get; init; }
        public required string Name { get; init; }
    }

    sealed class PageRow
    {
        public long PageId { get; init; }
        public required string Address { get; init; }
        public string? Headline { get; init; }
        public int Versions { get; init; }
    }
}
