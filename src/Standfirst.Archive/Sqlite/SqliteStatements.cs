using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Standfirst.Archive.Sqlite;

/// <summary>The prepared statements of one connection, made once and used for every row after.</summary>
/// <remarks>
/// Straight at SQLite: a batch runs tens of thousands of them, and commands that look up each parameter by its name and make a
/// reader for every row took a third of the writing. What the connection itself begins and commits holds for them, too.
/// </remarks>
sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    readonly Dictionary<string, sqlite3_stmt> _statements = [];

    /// <summary>Runs a statement with its parameters: ?1, ?2 …</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="values">The values: long, int, string, bool, byte[] or null.</param>
    public void Run(string sql, ReadOnlySpan<object?> values)
    {
        using var row = Query(sql, values);
        while (row.Read())
        {
        }
    }

    /// <summary>Begins a query; what it gives is to be disposed of before the same query runs again.</summary>
    public SqliteRow Query(string sql, ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v3(connection.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
            _statements.Add(sql, statement);
        }
        for (int at = 0; at < values.Length; at++)
            Check(Bind(statement, at + 1, values[at]));
        return new(connection, statement);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
    }

    static int Bind(sqlite3_stmt statement, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        int number => raw.sqlite3_bind_int(statement, place, number),
        bool flag => raw.sqlite3_bind_int(statement, place, flag ? 1 : 0),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, place, 0), // a pointer to nothing would be null
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        _ => throw new ArgumentException($"no value of a column: {value.GetType()}", nameof(value)),
    };

    void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection.Handle);
}

/// <summary>What a statement gives, row by row. Disposing of it makes the statement free for its next use.</summary>
readonly ref struct SqliteRow(SqliteConnection connection, sqlite3_stmt statement) : IDisposable
{
    /// <summary>Goes to the next row; false behind the last.</summary>
    /// <exception cref="SqliteException">The statement failed.</exception>
    public bool Read()
    {
        int result = raw.sqlite3_step(statement);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
            return result == raw.SQLITE_ROW;
        SqliteException.ThrowExceptionForRC(result, connection.Handle);
        return false;
    }

    public long GetInt64(int column) => raw.sqlite3_column_int64(statement, column);

    public int GetInt32(int column) => raw.sqlite3_column_int(statement, column);

    /// <summary>The words of a column; null where it has none.</summary>
    public string? GetString(int column) =>
        raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL ? null : raw.sqlite3_column_text(statement, column).utf8_to_string();

    public byte[] GetBytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    /// <inheritdoc/>
    public void Dispose()
    {
        // Its answer repeats the trouble that Read told.
        _ = raw.sqlite3_reset(statement);
        _ = raw.sqlite3_clear_bindings(statement);
    }
}
