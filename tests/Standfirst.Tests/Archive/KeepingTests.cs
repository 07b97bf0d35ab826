using Standfirst.Archive;

namespace Standfirst.Tests.Archive;

public class KeepingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_sound_archive_has_no_faults(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story()) with { Original = new byte[] { 1, 2, 3 } }]);

        var report = await archive.Check();

        Assert.Empty(report.Faults);
        Assert.Equal((1, 1), (report.Records, report.Originals));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Damage_is_found(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add(
        [
            MadePages.Of(MadePages.Story()) with { Original = new byte[] { 1, 2, 3 } },
            MadePages.Page("https://a.example/1", "One", "One."),
        ]);

        place.Run("update record set hash = substr(hash, 1, 31) where article_id = 1");
        place.Run("update original set hash = substr(hash, 1, 31) where article_id = 1");
        place.Run("delete from provenance where article_id = 2");

        Assert.Equal(
            [
                "1 articles do not tell how they came", "the record of article 1 is damaged",
                "the bytes of the page of article 1 are damaged",
            ],
            (await archive.Check()).Faults);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_archive_of_a_newer_program_is_refused(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await (await place.Open()).DisposeAsync();
        place.Run("insert into schema_version (version, name, hash, applied) values (9999, '9999-later', 'x', '2099-01-01')");

        var refusal = Assert.IsType<ArchiveOpening.Newer>(await ArticleArchive.Open(place.Text));

        Assert.Equal(9999, refusal.Version);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Tables_that_were_made_by_other_SQL_are_refused(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await (await place.Open()).DisposeAsync();
        place.Run("update schema_version set hash = 'other'");

        Assert.IsType<ArchiveOpening.NotAnArchive>(await ArticleArchive.Open(place.Text));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_is_made_where_nothing_may_be_made(Engine engine)
    {
        using var place = TestPlace.On(engine);

        Assert.IsType<ArchiveOpening.Unreachable>(await ArticleArchive.Open(place.Text, new() { Create = false }));
        await (await place.Open()).DisposeAsync();
        await using var archive = await place.Open(new() { Create = false });
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_left_alone()
    {
        using var place = TestPlace.On(Engine.Sqlite);
        await File.WriteAllTextAsync(place.Text, new string('x', 5000));
        Assert.IsType<ArchiveOpening.NotAnArchive>(await ArticleArchive.Open(place.Text));
        Assert.Equal(5000, new FileInfo(place.Text).Length);

        File.Delete(place.Text);
        place.Run("create table other (id integer)");
        Assert.IsType<ArchiveOpening.NotAnArchive>(await ArticleArchive.Open(place.Text));
    }

    [Fact]
    public async Task A_backup_is_an_archive_with_the_same_articles()
    {
        using var place = TestPlace.On(Engine.Sqlite);
        using var other = TestPlace.On(Engine.Sqlite);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story())]);

        Assert.True(await archive.Backup(other.Text));
        await using var copy = await other.Open();

        Assert.Empty((await copy.Check()).Faults);
        Assert.Equal("Ferry sails again", Assert.Single(await copy.Versions(1)).Headline);
        await Assert.ThrowsAsync<ArgumentException>(() => archive.Backup(other.Text));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Readers_do_not_wait_for_a_writer(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var stored = Assert.Single(await archive.Add([MadePages.Of(MadePages.Story())]));

        bool found = await archive.Database.Write(
            async _ => await archive.Find(stored.ArticleId!.Value) is not null, CancellationToken.None);

        Assert.True(found);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_programs_add_to_one_archive_at_once(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var one = await place.Open();
        await using var other = await place.Open();
        var adding = Enumerable.Range(0, 20).Select(batch => Task.Run(() => (batch % 2 == 0 ? one : other).Add(
            [.. Enumerable.Range(0, 10).Select(page => MadePages.Page($"https://a.example/{batch / 2}/{page}", "One", "One."))])));

        await Task.WhenAll(adding);

        Assert.Equal(100, (await one.Count()).Versions);
        Assert.Empty((await one.Check()).Faults);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Programs_that_make_one_archive_at_once_all_open_it(Engine engine)
    {
        for (int round = 0; round < 5; round++)
        {
            using var place = TestPlace.On(engine);
            var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => place.Open())));

            Assert.All(await Task.WhenAll(opened.Select(one => one.Count())), counts => Assert.Equal(0, counts.Pages));
            foreach (var one in opened)
                await one.DisposeAsync();
        }
    }
}
