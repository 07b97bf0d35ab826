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
        string[] urls = ["https://a.example/1", "https://a.example/2", "https://a.example/3"];
        foreach (string url in urls)
            await archive.Add([MadePages.Page(url, "Ferry", "It sails.") with { Original = "<p>It sails."u8.ToArray() }]);
        // One goes when the numbers of the records are known, one when those of the originals are.
        var erased = new Queue<string>(urls[1..]);
        var database = new WatchedDatabase(archive.Database)
        {
            Listed = () => erased.TryDequeue(out string? url) ? archive.Erase(new EraseRequest.Page(url)) : Task.CompletedTask,
        };

        var report = await Checker.Check(database, default);

        Assert.Empty(report.Faults);
        Assert.Equal((2, 1), (report.Records, report.Originals));
    }

    /// <summary>A database in which something happens whenever numbers were listed.</summary>
    sealed class WatchedDatabase(Database within) : Database(within.Name, within.Options)
    {
        public required Func<Task> Listed { get; init; }

        public override string SizeInSql => within.SizeInSql;

        public override string OneOf(string parameter) => within.OneOf(parameter);

        public override ArchiveFault? FaultOf(Exception trouble) => within.FaultOf(trouble);

        public override async Task<T> Read<T>(Func<LentConnection, Task<T>> read, CancellationToken cancel)
        {
            var answer = await within.Read(read, cancel);
            if (answer is IEnumerable<long>)
                await Listed();
            return answer;
        }

        public override Task<T> Write<T>(Func<BatchTransaction, Task<T>> work, CancellationToken cancel) => within.Write(work, cancel);

        public override Task<bool> Overwrite(CancellationToken cancel) => within.Overwrite(cancel);

        public override Task<IReadOnlyList<string>> CheckStructure(CancellationToken cancel) => within.CheckStructure(cancel);

        public override Task<bool> Backup(string path, CancellationToken cancel) => within.Backup(path, cancel);

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
