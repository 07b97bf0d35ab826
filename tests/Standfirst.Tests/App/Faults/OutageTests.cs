using System.Diagnostics;
using Standfirst.App;
using Standfirst.Archive;
using Standfirst.Tests.App.Archiving;
using Standfirst.Tests.App.Batch;
using Standfirst.Tests.Archive;

namespace Standfirst.Tests.App.Faults;

/// <summary>The database's server goes away and comes back, under programs that use it.</summary>
public sealed class OutageTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    readonly Script _script = new();

    public void Dispose() => _script.Dispose();

    [OutageFact]
    public async Task A_server_says_so_and_answers_by_itself_when_it_is_back()
    {
        using var database = new PostgresCluster();
        using ServerProcess server = await ServerProcess.Begin(_script, database.Place);
        Assert.Equal(201, (await server.Add(News.Page("Ferry runs again"))).Status);
        // Several connections that are kept.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.Status("/api/v1/search?q=ferry")));

        database.End();
        var (status, problem) = await server.Add(News.Page("Bridge shut"), "https://a.example/bridge");
        Assert.Equal((503, "urn:standfirst:problem:no-archive"), (status, (string?)problem["type"]));
        Assert.Equal(503, await server.Status("/"));
        Assert.Equal(503, await server.Status("/api/v1/articles/1"));
        Assert.Equal(503, await server.Status("/health/ready"));
        Assert.Equal(200, await server.Status("/health/live"));

        database.Begin();
        // The very first that is asked is answered, whatever connections were kept.
        Assert.Equal(200, await server.Status("/health/ready"));
        Assert.Equal(201, (await server.Add(News.Page("Bridge shut"), "https://a.example/bridge")).Status);

        // Nobody asked it while it was away.
        database.End();
        database.Begin();
        int[] found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.Status("/api/v1/articles/1")));
        Assert.True(found.All(status => status == 200), $"{string.Join(' ', found)}: {server.Said}");
        Assert.Equal(ExitCode.AllRead, await server.End("TERM"));
    }

    [OutageFact]
    public async Task Adding_waits_for_it_and_every_page_is_stored()
    {
        using var database = new PostgresCluster();
        for (int number = 0; number < 900; number++)
        {
            string page = News.Page($"Ferry {number}", $"Boat {number} has {number * 7919} passengers");
            _script.Bench.Write($"pages/{number:000}.html", page);
        }
        using Process adding = _script.Begin($"exec standfirst add pages --archive '{database.Place}' --jobs 1 --quiet");
        var opening = (ArchiveOpening.Opened)await ArticleArchive.Open(database.Place);
        await using (ArticleArchive archive = opening.Archive)
        {
            using var patience = new CancellationTokenSource(Patience);
            while ((await archive.Count(patience.Token)).Pages == 0)
            {
                Assert.False(adding.HasExited, adding.HasExited ? await adding.StandardError.ReadToEndAsync() : "");
                await Task.Delay(20, patience.Token);
            }
            database.End();
            await Task.Delay(TimeSpan.FromSeconds(4));
            database.Begin();
            await adding.WaitForExitAsync().WaitAsync(Patience);

            Assert.Equal(ExitCode.AllRead, adding.ExitCode);
            Assert.Equal(900, (await archive.Count()).Pages);
            Assert.Empty((await archive.Check()).Faults);
        }
        string said = await adding.StandardError.ReadToEndAsync();
        Assert.Matches("^(standfirst: .*/postgres: the archive does not answer: .*; trying again for 10 minutes\n)?$", said);
    }

    [OutageFact]
    public async Task A_worker_waits_for_its_queue_and_the_batch_is_done()
    {
        using var database = new PostgresCluster();
        using var batch = new MadeBatch();
        batch.Warc("a.warc.gz", 1, 60);
        Assert.Equal(0, batch.Plan("--shard-size", "4K").Code);
        string run = batch.Bench.PathOf("run");
        using Process worker = _script.Begin(
            $"exec standfirst batch work {run} --queue '{database.Place}' --lease 2 --jobs 1 --quiet");
        using var patience = new CancellationTokenSource(Patience);
        while (Directory.GetFiles(Path.Combine(run, "shards"), "*.done.json").Length == 0)
            await Task.Delay(10, patience.Token);

        database.End();
        await Task.Delay(TimeSpan.FromSeconds(3));
        database.Begin();
        await worker.WaitForExitAsync().WaitAsync(Patience);

        string said = await worker.StandardError.ReadToEndAsync();
        Assert.True(worker.ExitCode == ExitCode.AllRead, said);
        Assert.DoesNotContain("   at ", said);
        Assert.Equal(0, batch.Merge("merged.ndjson").Code);
    }

    [OutageFact]
    public void A_server_that_is_not_there_is_told_in_a_line_without_its_password()
    {
        string place = $"Host={_script.Bench.Folder};Port=1;Username=reader;Password=quayside;Database=news";
        foreach (string command in (string[])["search ferry", "add .", "serve", "mcp", "check"])
        {
            var outcome = _script.Run($"standfirst {command} --archive '{place}' < /dev/null || echo $?");
            Assert.Equal("1\n", outcome.Output);
            // What stands before the database's name is the folder of its socket, which is cut.
            Assert.Contains("standfirst: --archive: news: the archive does not answer: is it there", outcome.Error);
            Assert.DoesNotContain("quayside", outcome.Error);
            Assert.DoesNotContain("   at ", outcome.Error);
        }
    }

    [Theory]
    [InlineData("Host=localhost;Bogus=1")]
    [InlineData("postgres://localhost:nowhere/news")]
    public void A_connection_that_means_nothing_is_told(string place)
    {
        var outcome = _script.Bench.Run("search", "--archive", place);
        Assert.Equal(ExitCode.WrongUsage, outcome.Code);
        Assert.StartsWith("standfirst: --archive: the connection to PostgreSQL cannot be read: ", outcome.Error);
    }

    /// <summary>A fact that needs a PostgreSQL of its own, for others use the shared one.</summary>
    sealed class OutageFactAttribute : FactAttribute
    {
        public OutageFactAttribute() => Skip = PostgresServer.Missing;
    }
}
