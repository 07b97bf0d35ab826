using Dapper;
using Microsoft.Data.Sqlite;
using Standfirst.Archive.Schema;

namespace Standfirst.Archive.Sqlite;

/// <summary>Which steps of the tables' history a file has, and those that it lacks.</summary>
static class SqliteSchema
{
    const string Table = """
        create table if not exists schema_version (
            version integer primary key,
            name text not null,
            hash text not null,                     -- SHA-256 of the step's SQL
            applied text not null
        ) strict
        """;

    public static IReadOnlyList<AppliedMigration> Applied(SqliteConnection connection) =>
        [.. connection.Query<AppliedMigration>("select version, name, hash from schema_version")];

    /// <summary>Carries out what is missing, all of it or nothing.</summary>
    public static void Apply(SqliteConnection connection, IReadOnlyList<Migration> known)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(Table, transaction: transaction);
        // Read within the transaction: another program may have been faster.
        foreach (var step in known.Skip(Applied(connection).Count))
        {
            connection.Execute(step.Sql, transaction: transaction);
            connection.Execute("""
                insert into schema_version (version, name, hash, applied)
                values (@Version, @Name, @Hash, strftime('%Y-%m-%dT%H:%M:%fZ'))
                """, step, transaction);
        }
        transaction.Commit();
    }
}
