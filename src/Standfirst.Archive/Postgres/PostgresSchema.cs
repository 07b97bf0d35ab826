using Dapper;
using Npgsql;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Schema;

namespace Standfirst.Archive.Postgres;

/// <summary>Which steps of the tables' history a schema has, and those that it lacks.</summary>
static class PostgresSchema
{
    const string Table = """
        create table if not exists schema_version (
            version integer primary key,
            name text not null,
            hash text not null,                     -- SHA-256 of the step's SQL
            applied timestamptz not null default now()
        )
        """;

    /// <summary>Makes what is missing, all of it or nothing; null when the archive can be used.</summary>
    public static async Task<DatabaseOpening?> Prepare(
        NpgsqlConnection connection, string schema, bool create, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtext('standfirst ' || @schema))", new { schema });

        const string HasTables = "select exists (select from pg_tables where schemaname = @schema)";
        const string IsArchive = """
            select exists (select from pg_tables where schemaname = @schema and tablename = 'schema_version')
            """;
        bool isArchive = await connection.QuerySingleAsync<bool>(IsArchive, new { schema });
        if (!isArchive && !create)
            return new DatabaseOpening.Unreachable($"there is no archive in the schema {schema}");
        if (!isArchive && await connection.QuerySingleAsync<bool>(HasTables, new { schema }))
            return new DatabaseOpening.NotAnArchive($"the schema {schema} holds tables of another program");

        IEnumerable<AppliedMigration> applied = isArchive
            ? await connection.QueryAsync<AppliedMigration>("select version, name, hash from schema_version")
            : [];
        switch (SchemaState.Of(Migration.For("Postgres"), [.. applied]))
        {
            case SchemaState.Newer newer:
                return new DatabaseOpening.Newer(newer.Version, newer.KnownVersion);
            case SchemaState.Altered altered:
                return new DatabaseOpening.NotAnArchive($"its tables of {altered.Name} were altered");
            case SchemaState.Known known when known.Missing.Count > 0:
                await Apply(connection, schema, known.Missing);
                break;
        }
        await transaction.CommitAsync(cancel);
        return null;
    }

    static async Task Apply(NpgsqlConnection connection, string schema, IReadOnlyList<Migration> missing)
    {
        string quoted = new NpgsqlCommandBuilder().QuoteIdentifier(schema);
        if (!await connection.QuerySingleAsync<bool>("select to_regnamespace(@quoted) is not null", new { quoted }))
            await connection.ExecuteAsync($"create schema {quoted}");
        await connection.ExecuteAsync(Table);
        foreach (var step in missing)
        {
            await connection.ExecuteAsync(step.Sql);
            await connection.ExecuteAsync(
                "insert into schema_version (version, name, hash) values (@Version, @Name, @Hash)", step);
        }
    }
}
