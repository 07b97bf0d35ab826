using System.Data.Common;
using System.Reflection;
using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;
using Standfirst.Archive;
using Xunit.Sdk;

namespace Standfirst.Tests.Archive;

/// <summary>The two databases that every test of the archive runs on.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>A place for one test's archive, empty at first and gone after.</summary>
sealed class TestPlace : IDisposable
{
    readonly string? _folder;
    readonly string? _schema;

    TestPlace(Engine engine)
    {
        if (engine == Engine.Sqlite)
        {
            _folder = Directory.CreateTempSubdirectory("standfirst-archive-").FullName;
            Text = Path.Combine(_folder, "news.archive");
        }
        else
        {
            _schema = $"test_{Guid.NewGuid():N}";
            Text = $"{PostgresServer.Place};Search Path={_schema}";
        }
    }

    /// <summary>What is given to ArticleArchive.Open.</summary>
    public string Text { get; }

    public static TestPlace On(Engine engine) => new(engine);

    public async Task<ArticleArchive> Open(ArchiveOptions? options = null)
    {
        var opening = await ArticleArchive.Open(Text, options);
        return opening is ArchiveOpening.Opened opened ? opened.Archive : throw new XunitException(opening.ToString());
    }

    /// <summary>Runs SQL past the archive.</summary>
    public void Run(string sql)
    {
        using DbConnection connection = _folder is not null
            ? new SqliteConnection($"Data Source={Text};Pooling=false")
            : new NpgsqlConnection(Text);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Whether any file of the database holds these bytes: the file and its log, or the tables of the server.</summary>
    public bool FilesHold(string word)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(word);
        return Files().Any(file => Read(file).AsSpan().IndexOf(bytes) >= 0);
    }

    IEnumerable<string> Files()
    {
        if (_folder is not null)
            return Directory.EnumerateFiles(_folder);

        using var connection = new NpgsqlConnection(PostgresServer.Place);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            checkpoint;
            select current_setting('data_directory') || '/' || pg_relation_filepath(oid)
            from pg_class
            where relkind in ('r', 'i', 't') and (relnamespace = '{_schema}'::regnamespace or oid in (
                select unnest(array[owner.reltoastrelid, toast.indexrelid])
                from pg_class owner left join pg_index toast on toast.indrelid = owner.reltoastrelid
                where owner.relnamespace = '{_schema}'::regnamespace))
            """;
        using var rows = command.ExecuteReader();
        List<string> files = [];
        while (rows.Read())
            files.Add(rows.GetString(0));
        return files;
    }

    static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[stream.Length];
        stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes;
    }

    public void Dispose()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
        if (_schema is null)
            return;
        using var connection = new NpgsqlConnection(PostgresServer.Place);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"drop schema if exists {_schema} cascade";
        command.ExecuteNonQuery();
    }
}

/// <summary>Runs a theory on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine.Sqlite]];
}

/// <summary>Runs a theory on PostgreSQL, where the machine has one.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = PostgresServer.Missing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine.Postgres]];
}
