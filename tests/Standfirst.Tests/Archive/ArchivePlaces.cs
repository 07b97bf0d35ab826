using System.Reflection;
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
