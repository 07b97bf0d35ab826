
namespace Standfirst.Archive.Databases;

/// <summary>Reads and moves the state of an archive.</summary>
static class ArchiveStates
{
    /// <summary>The state that a connection sees; two looks into tables.</summary>
    public static async Task<ArchiveState> Read(LentConnection connection)
    {
        var row = await connection.QuerySingleAsync<Row>("""
            select (select coalesce(max(id), 0) from article) as LastArticle, (select max(number) from archive_change) as Changes
            """);
        return new(row.LastArticle, row.Changes);
    }

    /// <summary>Notes within a transaction that answers may differ from now on.</summary>
    public static Task Move(BatchTransaction transaction) => transaction.Connection.ExecuteAsync(
        "update archive_change set number = number + 1", transaction: transaction.Transaction);

    sealed class Row
    {
        public long LastArticle { get; init; }
        public long Changes { get; init; }
    }
}
