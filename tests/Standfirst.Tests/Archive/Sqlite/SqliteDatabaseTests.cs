using Standfirst.Archive;
using Standfirst.Archive.Sqlite;

namespace Standfirst.Tests.Archive.Sqlite;

public class SqliteDatabaseTests
{
    // More than any machine that runs these tests has processors.
    const int Rush = 300;

    [Fact]
    public async Task Of_a_rush_of_readers_few_connections_stay_open()
    {
        using var place = TestPlace.On(Engine.Sqlite);
        await using var archive = await place.Open();

        await ReadWithin(archive, Rush);

        int most = Math.Max(8, Environment.ProcessorCount);
        Assert.Equal(most, ((SqliteDatabase)archive.Database).WaitingReaders);
    }

    [Fact]
    public async Task Readers_one_after_the_other_share_one_connection()
    {
        using var place = TestPlace.On(Engine.Sqlite);
        await using var archive = await place.Open();

        for (int reader = 0; reader < 20; reader++)
            await archive.State();

        Assert.Equal(1, ((SqliteDatabase)archive.Database).WaitingReaders);
    }

    [Fact]
    public async Task Who_still_reads_when_the_archive_is_closed_leaves_no_connection()
    {
        using var place = TestPlace.On(Engine.Sqlite);
        await using var archive = await place.Open();

        await archive.Database.Read(
            async _ =>
            {
                await archive.DisposeAsync();
                return 0;
            },
            default);

        Assert.Equal(0, ((SqliteDatabase)archive.Database).WaitingReaders);
    }

    [Fact]
    public async Task Who_reads_holds_8_MB_of_the_file_and_who_writes_16()
    {
        using var place = TestPlace.On(Engine.Sqlite);
        await using var archive = await place.Open();

        long read = await archive.Database.Read(connection => connection.QuerySingleAsync<long>("pragma cache_size"), default);
        long written = await archive.Database.Write(
            work => work.Connection.QuerySingleAsync<long>("pragma cache_size", transaction: work.Transaction), default);

        Assert.Equal((-8 * 1024, -16 * 1024), (read, written));
    }

    // Each reads while all before it are still reading.
    static Task<int> ReadWithin(ArticleArchive archive, int more) => archive.Database.Read(
        _ => more == 1 ? Task.FromResult(1) : ReadWithin(archive, more - 1), default);
}
