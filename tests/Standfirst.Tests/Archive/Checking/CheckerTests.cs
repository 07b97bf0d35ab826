using Standfirst.Archive;
using Standfirst.Archive.Checking;
using Standfirst.Archive.Databases;

namespace Standfirst.Tests.Archive.Checking;

public class CheckerTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_erased_while_it_is_checked_is_not_damaged(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        foreach (string url in (string[])["https://a.example/1", "https://a.example/2"])
            await archive.Add([MadePages.Page(url, "Ferry", "It sails.") with { Original = "<p>It sails."u8.ToArray() }]);
        bool isErased = false;
        var database = new WatchedDatabase(archive.Database)
        {
            // When the numbers of the records are known.
            Between = async () =>
            {
                if (!isErased)
                    await archive.Erase(new EraseRequest.Page("https://a.example/2"));
                isErased = true;
            },
        };

        var report = await Checker.Check(database, default);

        Assert.Empty(report.Faults);
        Assert.Equal(1, report.Originals);
    }

    /// <summary>A database in which something happens between one reading and the next.</summary>
    sealed class WatchedDatabase(Database within) : Database(within.Name, within.Options)
    {
        // The questions about links of tables, the last number, and the numbers of the records and of the originals.
        int _reads;

        public Func<Task> Between { get; init; } = () => Task.CompletedTask;

        /// <summary>After which reading it happens.</summary>
        public int After { get; init; } = 7;

        public override string SizeInSql => within.SizeInSql;

        public override string OneOf(string parameter) => within.OneOf(parameter);

        public override ArchiveFault? FaultOf(Exception trouble) => within.FaultOf(trouble);

        public override async Task<T> Read<T>(Func<LentConnection, Task<T>> read, CancellationToken cancel)
        {
            var answer = await within.Read(read, cancel);
            if (++_reads == After)
                await Between();
            return answer;
        }

        public override Task<T> Write<T>(Func<BatchTransaction, Task<T>> work, CancellationToken cancel) => within.Write(work, cancel);

        public override Task<bool> Overwrite(CancellationToken cancel) => within.Overwrite(cancel);

        public override Task<IReadOnlyList<string>> CheckStructure(CancellationToken cancel) => within.CheckStructure(cancel);

        public override Task<bool> Backup(string path, CancellationToken cancel) => within.Backup(path, cancel);

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
