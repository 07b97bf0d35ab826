using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Standfirst.Archive.Sqlite;

/// <summary>Looks into the file: its pages, links between tables, the word indexes.</summary>
static class SqliteStructure
{
    static readonly string[] WordIndexes = ["article_words", "name_words", "word_part"];

    /// <summary>Looks at all of it.</summary>
    /// <param name="connection">One that may write, for SQLite takes the question to an index as something to insert.</param>
    /// <param name="transaction">The transaction that it has.</param>
    public static IReadOnlyList<string> Check(SqliteConnection connection, DbTransaction transaction) =>
        [.. CheckTables(connection, transaction), .. WordIndexes.SelectMany(index => CheckIndex(connection, transaction, index))];

    /// <summary>Looks at the pages and the links; at the word indexes as far as that goes without writing.</summary>
    public static IReadOnlyList<string> CheckTables(DbConnection connection, DbTransaction? transaction = null) =>
    [
        .. Told("the file", () => connection.Query<string>("pragma integrity_check", transaction: transaction)
            .Where(line => line != "ok")),
        .. Told("links between tables", () => connection.Query("pragma foreign_key_check", transaction: transaction)
            .Select(row => $"a row of {row.table} refers to a missing row of {row.parent}")),
    ];

    static List<string> CheckIndex(SqliteConnection connection, DbTransaction transaction, string index) =>
        Told($"the word index {index}", () =>
        {
            connection.Execute($"insert into {index} ({index}, rank) values ('integrity-check', 1)", transaction: transaction);
            return [];
        });

    // What cannot be looked at for damage is damaged.
    static List<string> Told(string what, Func<IEnumerable<string>> look)
    {
        List<string> faults = [];
        try
        {
            faults.AddRange(look());
        }
        catch (SqliteException trouble)
        {
            faults.Add($"{what}: damaged ({trouble.Message})");
        }
        return faults;
    }
}
