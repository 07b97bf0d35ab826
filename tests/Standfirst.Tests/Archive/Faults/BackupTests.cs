using System.Diagnostics;
using Standfirst.Archive;

namespace Standfirst.Tests.Archive.Faults;

/// <summary>The commands of docs/operations.md that copy an archive in PostgreSQL and bring it back.</summary>
public class BackupTests
{
    const string Dump = "pg_dump --schema=standfirst --file=news.sql news";
    const string Restore = "psql --quiet --single-transaction --set=ON_ERROR_STOP=1 --file=news.sql restored";

    [Fact]
    public void They_stand_in_the_document()
    {
        string document = File.ReadAllText(Path.Combine(House.Repository.Root, "docs/operations.md"));
        Assert.Contains($"`{Dump}`", document);
        Assert.Contains($"`{Restore}`", document);
    }

    [DumpFact]
    public async Task What_is_brought_back_is_the_archive()
    {
        using var database = new PostgresCluster();
        string folder = Directory.CreateTempSubdirectory("standfirst-dump-").FullName;
        Run(database, folder, "createdb news");
        Run(database, folder, "createdb restored");
        await using (var archive = await Open(database, "news"))
            await archive.Add([MadePages.Of(MadePages.Story()) with { Original = new byte[] { 1, 2, 3 } }]);

        Run(database, folder, Dump);
        Run(database, folder, Restore);

        await using (var archive = await Open(database, "restored"))
        {
            var report = await archive.Check();
            Assert.Empty(report.Faults);
            Assert.Equal((1, 1), (report.Records, report.Originals));
            Assert.NotNull(await archive.FindByUrl(MadePages.Ferry));
            var added = await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry halted", "It lies at the quay.")]);
            Assert.Equal(2, added[0].Version);
        }
        Directory.Delete(folder, recursive: true);
    }

    static async Task<ArticleArchive> Open(PostgresCluster server, string database)
    {
        string place = server.Place.Replace("Database=postgres", $"Database={database}");
        return ((ArchiveOpening.Opened)await ArticleArchive.Open(place)).Archive;
    }

    static void Run(PostgresCluster database, string folder, string command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder, RedirectStandardError = true };
        foreach (var (name, value) in database.Environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{command}: {error}");
    }

    /// <summary>A fact that needs a PostgreSQL of its own.</summary>
    sealed class DumpFactAttribute : FactAttribute
    {
        public DumpFactAttribute() => Skip = PostgresServer.Missing;
    }
}
