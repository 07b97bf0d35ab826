using Standfirst.Archive;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Tests.Archive.Faults;

/// <summary>Bytes of an archive's file are not what was written.</summary>
public sealed class DamageTests : IDisposable
{
    const int PageSize = 32 * 1024;

    const int Articles = 60;

    // Every page takes a second. With 1 all of them passed, too.
    const int Step = 7;

    readonly TestPlace _place = TestPlace.On(Engine.Sqlite);

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Whatever_page_is_damaged_it_is_told_and_what_can_be_read_is_right()
    {
        byte[] whole = await Fill();
        string[] records = await Records();
        int readable = 0;
        for (int page = 0; page < whole.Length / PageSize; page += Step)
        {
            byte[] damaged = [.. whole];
            new Random(page).NextBytes(damaged.AsSpan((page * PageSize) + 40, PageSize - 40));
            await File.WriteAllBytesAsync(_place.Text, damaged);

            if (await ArticleArchive.Open(_place.Text) is not ArchiveOpening.Opened opened)
                continue;
            await using var archive = opened.Archive;
            bool isTold = (await Tried(() => archive.Check())) is not { Faults.Count: 0 };
            for (int id = 1; id <= Articles; id++)
            {
                if (await Tried(() => archive.Find(id)) is { } found)
                {
                    readable++;
                    Assert.Equal(records[id - 1], Convert.ToHexString(found.Record.Span));
                }
                else
                {
                    Assert.True(isTold, $"page {page}: article {id} is gone, and check says that all is well");
                }
            }
            await Tried(() => archive.Search.Find(new SearchQuery.Everything()));
            await Tried(() => archive.Search.Find(Parse("harbour")));
            await Tried(() => archive.Search.FindQuotations(Parse("ferry")));
            await Tried(() => archive.Search.FindPeople("Mara Quillfeather"));
            await Tried(() => archive.Statistics());
            await Tried(() => archive.Add([MadePages.Of(MadePages.Story("https://a.example/new"))]));
        }
        // A page holds a few of the sixty: the others stay readable whichever it is.
        Assert.InRange(readable, Articles * (whole.Length / PageSize / Step) / 2, int.MaxValue);
    }

    [Fact]
    public async Task A_record_that_is_damaged_is_told_by_name_and_the_others_are_found()
    {
        await Fill();
        _place.Run("update record set bytes = zeroblob(length(bytes)) where article_id = 7");
        await using var archive = await _place.Open();

        var trouble = await Assert.ThrowsAsync<ArchiveException>(() => archive.Find(7));
        var found = await archive.Search.Find(Parse("harbour"), new() { Size = 200 });
        var report = await archive.Check();

        Assert.Equal(ArchiveFault.Damaged, trouble.Fault);
        Assert.StartsWith($"{_place.Text}: the archive is damaged: “standfirst check” tells where", trouble.Message);
        Assert.Contains("article 7", trouble.Message);
        Assert.Equal(Articles - 1, found.Hits.Count);
        Assert.Equal(["the record of article 7 is damaged"], report.Faults);
        Assert.Equal(Articles, report.Records);
        Assert.NotNull(await archive.Find(8));
    }

    [Fact]
    public async Task Whoever_asks_for_all_is_told_of_the_damaged_ones_and_given_the_others()
    {
        await Fill();
        _place.Run("update record set bytes = zeroblob(length(bytes)) where article_id in (7, 60)");
        await using var archive = await _place.Open();
        List<long> damaged = [];

        var whole = await archive.All(damaged: damaged.Add).Select(article => article.Id).ToArrayAsync();

        Assert.Equal([7, 60], damaged);
        Assert.Equal(Enumerable.Range(1, Articles).Select(id => (long)id).Except(damaged), whole);
        await Assert.ThrowsAsync<ArchiveException>(() => archive.All().CountAsync().AsTask());
    }

    [Theory]
    [InlineData(.3)]
    [InlineData(.6)]
    [InlineData(.95)]
    public async Task A_file_that_was_cut_off_is_told(double part)
    {
        byte[] whole = await Fill();
        byte[] cut = whole[..(int)(whole.Length * part)];
        await File.WriteAllBytesAsync(_place.Text, cut);

        switch (await ArticleArchive.Open(_place.Text))
        {
            case ArchiveOpening.Opened { Archive: var archive }:
                await using (archive)
                    Assert.NotEmpty((await archive.Check()).Faults);
                break;
            case ArchiveOpening.Unreachable refused:
                Assert.StartsWith($"{_place.Text}: the archive is damaged", refused.Reason);
                break;
            case var other:
                Assert.Fail($"{other}");
                break;
        }
        Assert.Equal(cut, (await File.ReadAllBytesAsync(_place.Text))[..cut.Length]);
    }

    [Theory]
    [InlineData("Ferry sails again, and the harbour is glad of it.")]
    [InlineData("SQLite format 3\0 and nothing behind it")]
    [InlineData("\u0089PNG\r\n")]
    public async Task A_file_that_is_no_archive_is_left_as_it_is(string words)
    {
        await File.WriteAllTextAsync(_place.Text, words);

        var opening = await ArticleArchive.Open(_place.Text);

        Assert.IsType<ArchiveOpening.NotAnArchive>(opening);
        Assert.Equal(words, await File.ReadAllTextAsync(_place.Text));
    }

    [Fact]
    public async Task A_folder_is_no_archive()
    {
        Directory.CreateDirectory(_place.Text);
        var opening = Assert.IsType<ArchiveOpening.Unreachable>(await ArticleArchive.Open(_place.Text));
        Assert.Equal($"{_place.Text} is a folder", opening.Reason);
    }

    async Task<byte[]> Fill()
    {
        await using (var archive = await _place.Open())
        {
            // Words of their own: else they are copies of each other, and one hit.
            await archive.Add([.. Enumerable.Range(1, Articles).Select(number => MadePages.Page(
                $"https://a.example/{number}", $"Ferry {number} of the harbour", MadeWords(number)))]);
        }
        return await File.ReadAllBytesAsync(_place.Text);
    }

    static string MadeWords(int number)
    {
        var random = new Random(number);
        return string.Join(' ', Enumerable.Range(0, 400).Select(_ => $"harbour{random.Next(100_000)}"));
    }

    async Task<string[]> Records()
    {
        await using var archive = await _place.Open();
        return await archive.All().Select(article => Convert.ToHexString(article.Record.Span)).ToArrayAsync();
    }

    static SearchQuery Parse(string words) => ((QueryReading.Understood)SearchQuery.Parse(words)).Query;

    // Any other exception fails the test.
    static async Task<T?> Tried<T>(Func<Task<T>> work)
        where T : class?
    {
        try
        {
            return await work();
        }
        catch (ArchiveException)
        {
            return null;
        }
    }
}
