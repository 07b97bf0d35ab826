using System.Data.Common;
using Dapper;

namespace Standfirst.Archive.Databases;

/// <summary>A connection as it is lent: what is asked through it ends when whoever asks wants it no more.</summary>
/// <param name="within">The connection.</param>
/// <param name="cancel">Ends what is asked.</param>
sealed class LentConnection(DbConnection within, CancellationToken cancel)
{
    /// <summary>The connection itself, for what one of the databases alone can do.</summary>
    public DbConnection Within => within;

    /// <summary>All rows.</summary>
    public Task<IEnumerable<T>> QueryAsync<T>(string sql, object? values = null, DbTransaction? transaction = null) =>
        within.QueryAsync<T>(Command(sql, values, transaction));

    /// <summary>The row that there is.</summary>
    /// <exception cref="InvalidOperationException">There is none, or another.</exception>
    public Task<T> QuerySingleAsync<T>(string sql, object? values = null, DbTransaction? transaction = null) =>
        within.QuerySingleAsync<T>(Command(sql, values, transaction));

    /// <summary>The row that there may be; the default where there is none.</summary>
    /// <exception cref="InvalidOperationException">There is another.</exception>
    public Task<T?> QuerySingleOrDefaultAsync<T>(string sql, object? values = null, DbTransaction? transaction = null) =>
        within.QuerySingleOrDefaultAsync<T>(Command(sql, values, transaction));

    /// <summary>Carries out a statement; once for each of the values where they are a list.</summary>
    /// <returns>How many rows it changed.</returns>
    public Task<int> ExecuteAsync(string sql, object? values = null, DbTransaction? transaction = null) =>
        within.ExecuteAsync(Command(sql, values, transaction));

    CommandDefinition Command(string sql, object? values, DbTransaction? transaction) =>
        new(sql, values, transaction, cancellationToken: cancel);
}
