using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Standfirst.Archive.Addresses;
using Standfirst.Archive.Copies;
using Standfirst.Archive.Corrections;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Reading;
using Standfirst.Archive.Storing;
using Standfirst.Archive.Words;

namespace Standfirst.Archive.Erasing;

/// <summary>Erases pages within one transaction: rows, records, words; tombstones stay.</summary>
static class Eraser
{
    // As many numbers as SQLite takes in one statement without asking twice.
    const int AtOnce = 500;

    /// <summary>The tables that have rows of an article, those first that others do not refer to.</summary>
    /// <remarks>A migration that adds such a table adds it here; copies are forgotten by their own index.</remarks>
    static readonly string[] ArticleTables =
    [
        "timeline_entry", "embed", "quotation", "relation", "description", "person", "author", "provenance", "original",
        "record",
    ];

    public static async Task<(int Pages, int Versions)> Erase(BatchTransaction transaction, EraseRequest request, string now)
    {
        var connection = transaction.Connection;
        if (request is EraseRequest.Site site)
            await AddTombstone(transaction, HashOf(site.Host), "site", now);

        var pages = await PagesToErase.Find(connection, request);
        HashSet<string> words = [];
        int versions = 0;
        foreach (var some in pages.Chunk(AtOnce))
        {
            long[] pageIds = [.. some.Select(page => page.PageId)];
            long[] articles =
            [
                .. await connection.QueryAsync<long>($"select id from article where page_id {transaction.OneOf("pageIds")}", new { pageIds }),
            ];
            foreach (var page in some)
                await AddTombstone(transaction, new PageAddress(page.Address, null).Hash, "address", now);
            foreach (long article in articles)
                await Remember(transaction, article, words, now);
            foreach (var part in articles.Chunk(AtOnce))
                await EraseArticles(transaction, part);
            await connection.ExecuteAsync($"delete from correction where page_id {transaction.OneOf("pageIds")}", new { pageIds });
            await connection.ExecuteAsync($"delete from page where id {transaction.OneOf("pageIds")}", new { pageIds });
            versions += articles.Length;
        }

        await connection.ExecuteAsync(
            "delete from site where not exists (select 1 from page where page.site_id = site.id)");
        if (request is EraseRequest.Person person)
            await CorrectionQueries.EraseNamed(transaction, WordCutter.Key(person.Name));
        await EraseNames(transaction);
        await transaction.EraseWords(words);
        await ArchiveStates.Move(transaction);
        return (pages.Count, versions);
    }

    static async Task EraseArticles(BatchTransaction transaction, long[] articles)
    {
        var connection = transaction.Connection;
        string these = transaction.OneOf("articles");
        await transaction.RemoveWords(articles);
        await new CopyIndex(transaction).Forget(articles);
        foreach (string table in ArticleTables)
            await connection.ExecuteAsync($"delete from {table} where article_id {these}", new { articles });
        await connection.ExecuteAsync($"delete from article where id {these}", new { articles });
    }

    static async Task EraseNames(BatchTransaction transaction)
    {
        long[] unused =
        [
            .. await transaction.Connection.QueryAsync<long>(
                """
                select id from name
                where not exists (select 1 from person where person.name_id = name.id)
                    and not exists (select 1 from author where author.name_id = name.id)
                """),
        ];
        foreach (long[] some in unused.Chunk(AtOnce))
        {
            await transaction.RemoveNameWords(some);
            await transaction.Connection.ExecuteAsync(
                $"delete from name where id {transaction.OneOf("some")}", new { some });
        }
    }

    /// <summary>Notes what would let the article come back under another address, and its words.</summary>
    static async Task Remember(BatchTransaction transaction, long article, HashSet<string> words, string now)
    {
        if (await ArticleQueries.RecordOf(transaction.Connection, article) is not { } bytes)
            return; // damaged: then there is nothing that could be told
        using var record = JsonDocument.Parse(bytes);
        string text = TextOf(record, "text");
        if (text.Length >= PreparedPage.ShortestTombstonedText)
            await AddTombstone(transaction, HashOf(text), "content", now);
        foreach (string field in (ReadOnlySpan<string>)["headline", "standfirst", "text"])
            words.UnionWith(WordCutter.Key(TextOf(record, field)).Split(' '));
    }

    static string TextOf(JsonDocument record, string field) =>
        record.RootElement.TryGetProperty(field, out var text) ? text.GetString() ?? "" : "";

    static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    static async Task AddTombstone(BatchTransaction transaction, byte[] hash, string kind, string now) =>
        await transaction.Connection.ExecuteAsync(
            "insert into tombstone (hash, kind, erased) values (@hash, @kind, @now) on conflict (hash) do nothing",
            new { hash, kind, now });
}
