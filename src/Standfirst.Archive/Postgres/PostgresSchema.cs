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
        // Where nothing is missing nothing is locked: who only reads waits for no writer.
        if (await Look(connection, schema, create) is var (answer, missing) && (answer is not null || missing.Count == 0))
            return answer;
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtext('standfirst ' || @schema))", new { schema });
        // Another program may have been faster.
        (answer, missing) = await Look(connection, schema, create);
        if (answer is null && missing.Count > 0)
            await Apply(connection, schema, missing);
        await transaction.CommitAsync(cancel);
        return answer;
    }

    static async Task<(DatabaseOpening? Answer, IReadOnlyList<Migration> Missing)> Look(
        NpgsqlConnection connection, string schema, bool create)
    {
        // Both at one moment: between two questions another program may make the archive.
        const string Held = """
            select count(*) > 0 as has_tables, coalesce(bool_or(tablename = 'schema_version'), false) as is_archive
            from pg_tables where schemaname = @schema
            """;
        var (hasTables, isArchive) = await connection.QuerySingleAsync<(bool, bool)>(Held, new { schema });
        if (!isArchive && !create)
            return (new DatabaseOpening.Unreachable($"there is no archive in the schema {schema}"), []);
        if (!isArchive && hasTables)
            return (new DatabaseOpening.NotAnArchive($"the schema {schema} holds tables of another program"), []);

        IEnumerable<AppliedMigration> applied = isArchive
            ? await connection.QueryAsync<AppliedMigration>("select version, name, hash from schema_version")
            : [];
        return SchemaState.Of(Migration.For("Postgres"), [.. applied]) switch
        {
            SchemaState.Newer newer => (new DatabaseOpening.Newer(newer.Version, newer.KnownVersion), []),
            SchemaState.Altered altered => (new DatabaseOpening.NotAnArchive($"its tables of {altered.Name} were altered"), []),
            SchemaState.Known known => (null, known.Missing),
            var other => throw new InvalidOperationException($"a state of a new kind: {other}"),
        };
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
