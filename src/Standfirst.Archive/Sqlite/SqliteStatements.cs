using Microsoft.Data.Sqlite;

namespace Standfirst.Archive.Sqlite;

/// <summary>The prepared statements of one connection, made once and used for every row after.</summary>
sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    readonly Dictionary<string, SqliteCommand> _commands = [];

    /// <summary>Runs a statement with its parameters: @1, @2 …</summary>
    public void Run(SqliteTransaction transaction, string sql, ReadOnlySpan<object?> values) =>
        Bind(transaction, sql, values).ExecuteNonQuery();

    /// <summary>Opens what a query gives; to be disposed of before the same query runs again.</summary>
    public SqliteDataReader Query(SqliteTransaction transaction, string sql, ReadOnlySpan<object?> values) =>
        Bind(transaction, sql, values).ExecuteReader();

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
    }

    SqliteCommand Bind(SqliteTransaction transaction, string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (int at = 1; at <= values.Length; at++)
                command.Parameters.Add(new SqliteParameter { ParameterName = $"@{at}" });
            _commands.Add(sql, command);
        }
        command.Transaction = transaction;
        for (int at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at] ?? DBNull.Value;
        return command;
    }
}
