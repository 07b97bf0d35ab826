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

    // "Stdf" in ASCII: says that a file is an archive and not just any database.
    const int ApplicationId = 0x53746466;

    /// <summary>What a file has: the steps that were applied, none where it is empty; null where it is of another program. All is
    /// seen at one moment, for another program may be making the archive.</summary>
    public static IReadOnlyList<AppliedMigration>? Look(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        if (connection.QuerySingle<long>("select count(*) from sqlite_schema", transaction: transaction) == 0)
            return [];
        long program = connection.QuerySingle<long>("pragma application_id", transaction: transaction);
        return program == ApplicationId ? Applied(connection, transaction) : null;
    }

    static IReadOnlyList<AppliedMigration> Applied(SqliteConnection connection, SqliteTransaction transaction) =>
        [.. connection.Query<AppliedMigration>("select version, name, hash from schema_version", transaction: transaction)];

    /// <summary>Carries out what is missing, all of it or nothing.</summary>
    public static void Apply(SqliteConnection connection, IReadOnlyList<Migration> known)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute($"pragma application_id = {ApplicationId}", transaction: transaction);
        connection.Execute(Table, transaction: transaction);
        // Read within the transaction: another program may have been faster.
        foreach (var step in known.Skip(Applied(connection, transaction).Count))
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
