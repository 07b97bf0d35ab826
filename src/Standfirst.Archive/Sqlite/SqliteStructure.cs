using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Standfirst.Archive.Sqlite;

/// <summary>Looks into the file: its pages, links between tables, the word indexes.</summary>
static class SqliteStructure
{
    static readonly string[] WordIndexes = ["article_words", "name_words", "word_part"];

    public static IReadOnlyList<string> Check(SqliteConnection connection, DbTransaction transaction)
    {
        List<string> faults =
        [
            .. connection.Query<string>("pragma integrity_check", transaction: transaction).Where(line => line != "ok"),
            .. connection.Query("pragma foreign_key_check", transaction: transaction)
                .Select(row => $"a row of {row.table} refers to a missing row of {row.parent}"),
        ];
        foreach (string index in WordIndexes)
        {
            try
            {
                connection.Execute(
                    $"insert into {index} ({index}, rank) values ('integrity-check', 1)", transaction: transaction);
            }
            catch (SqliteException trouble)
            {
                faults.Add($"the word index {index} is damaged: {trouble.Message}");
            }
        }
        return faults;
    }
}
