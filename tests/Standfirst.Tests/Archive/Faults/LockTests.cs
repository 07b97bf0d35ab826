using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Standfirst.Archive;
using Standfirst.Archive.Keys;

namespace Standfirst.Tests.Archive.Faults;

/// <summary>Another program writes, and does not come to an end.</summary>
public class LockTests
{
    static readonly ArchiveOptions Hasty = new() { Patience = TimeSpan.FromSeconds(1) };

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_reads_waits_for_no_writer_and_who_writes_is_told(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using (var first = await place.Open())
            await first.Add([MadePages.Of(MadePages.Story())]);
        using var other = Writer.Begin(place.Text);

        await using var archive = await place.Open(Hasty);
        PageToStore[] added = [MadePages.Page("https://a.example/1", "One", "One.")];
        var trouble = await Assert.ThrowsAsync<ArchiveException>(() => archive.Add(added));

        Assert.Equal(ArchiveFault.Busy, trouble.Fault);
        Assert.True(trouble.IsPassing);
        Assert.StartsWith($"{archive.Name}: another program holds the archive", trouble.Message);
        Assert.NotNull(await archive.FindByUrl(MadePages.Ferry));

        other.End();
        Assert.Equal(StoreOutcome.New, (await archive.Add(added))[0].Outcome);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_ready_to_ask_again_gets_through_when_the_other_is_done(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await (await place.Open()).DisposeAsync();
        using var other = Writer.Begin(place.Text);
        int troubles = 0;
        var options = Hasty with
        {
            AsksAgain = trouble =>
            {
                troubles++;
                other.End();
                return Task.FromResult(true);
            },
        };

        await using var archive = await place.Open(options);
        var stored = await archive.Add([MadePages.Of(MadePages.Story())]);

        Assert.Equal(1, troubles);
        Assert.Equal(StoreOutcome.New, stored[0].Outcome);
        Assert.Empty((await archive.Check()).Faults);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_key_opens_though_its_day_cannot_be_noted(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open(Hasty);
        var added = (KeyAnswer.Added)await archive.Keys.Add("Newsroom", KeyScopes.Read);
        using var other = Writer.Begin(place.Text);

        Assert.NotNull(await archive.Keys.Find(added.Text));
    }

    /// <summary>Another program in the middle of writing.</summary>
    sealed class Writer : IDisposable
    {
        readonly DbConnection _connection;

        Writer(DbConnection connection) => _connection = connection;

        public static Writer Begin(string place)
        {
            bool isFile = !place.Contains("Host=", StringComparison.Ordinal);
            var writer = new Writer(
                isFile ? new SqliteConnection($"Data Source={place};Pooling=false") : new NpgsqlConnection(place));
            writer._connection.Open();
            writer.Run(isFile
                ? "begin immediate"
                : "begin; select pg_advisory_xact_lock(hashtext('standfirst ' || current_schema()))");
            return writer;
        }

        public void End() => Run("rollback");

        public void Dispose() => _connection.Dispose();

        void Run(string sql)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
