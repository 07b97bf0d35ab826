using System.Text;

namespace Standfirst.Tests.App.Archiving;

/// <summary>`standfirst erase`, `check` and `backup`.</summary>
public sealed class KeepingCommandsTests : IDisposable
{
    readonly Workbench _bench = new();

    public KeepingCommandsTests()
    {
        _bench.Write("pages/one.html", News.Page("Ferry runs again", "Quizzaciously we waited"));
        _bench.Write("pages/two.html", News.Page("Bridge shut", "Nobody is to cross"));
        _bench.Write("urls.tsv", "one.html\thttps://harbour.example/one\ntwo.html\thttps://harbour.example/two\n");
        _bench.Run("add", "@pages", "--urls", "@urls.tsv", "--archive", "@news.db");
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Erasing_lists_first_and_then_leaves_nothing_behind()
    {
        string[] erase = ["erase", "--url", "https://harbour.example/one", "--archive", "@news.db"];
        Assert.True(IsInTheFiles("quizzaciously"));

        var listed = _bench.Run(erase);
        Assert.Equal("https://harbour.example/one  Ferry runs again\n", listed.Output);
        Assert.Equal(2, _bench.Run("search", "--archive", "@news.db").Records.Length);

        Assert.Contains("1 page erased", _bench.Run([.. erase, "--yes"]).Error);
        Assert.Single(_bench.Run("search", "--archive", "@news.db").Records);
        Assert.False(IsInTheFiles("quizzaciously"));
        _bench.Write("again.html", News.Page("Ferry runs again", "Quizzaciously we waited"));
        Assert.Contains("1 erased before", _bench.Run("add", "@again.html", "--url", "https://harbour.example/one", "--archive", "@news.db").Error);
        var check = _bench.Run("check", "--archive", "@news.db");
        Assert.Equal(0, check.Code);
        Assert.Contains("2 tombstones of what was erased", check.Error);
    }

    [Theory]
    [InlineData("--site", "harbour.example")]
    [InlineData("--person", "tomas reinholt")]
    [InlineData("--from", "2025-08-01", "--to", "2025-08-31")]
    public void Pages_are_erased_by_site_person_or_span(params string[] what)
    {
        Assert.Contains("2 pages erased", _bench.Run(["erase", .. what, "--yes", "--archive", "@news.db"]).Error);
        Assert.Equal(0, _bench.Run("check", "--archive", "@news.db").Code);
    }

    [Fact]
    public void A_site_of_which_nothing_is_there_is_barred_and_told_of()
    {
        var erased = _bench.Run("erase", "--site", "bücher.example", "--yes", "--archive", "@news.db");

        Assert.Equal(3, erased.Code);
        Assert.Contains("there was nothing of xn--bcher-kva.example", erased.Error);
        _bench.Write("late.html", News.Page("Bridge open", "Everybody may cross"));
        Assert.Contains(
            "1 erased before", _bench.Run("add", "@late.html", "--url", "https://bücher.example/late", "--archive", "@news.db").Error);
    }

    [Theory]
    [InlineData("is not a host", "--site", "two words")]
    [InlineData("what is to be erased?")]
    [InlineData("go together", "--from", "2025-08-01")]
    [InlineData("--from is behind --to", "--from", "2025-08-02", "--to", "2025-08-01")]
    [InlineData("what is to be erased?", "--site", "a.example", "--person", "Ana Ruiz")]
    public void What_is_to_be_erased_must_be_clear(string reason, params string[] what) =>
        Assert.Contains(reason, _bench.Run(["erase", .. what, "--yes", "--archive", "@news.db"]).Error);

    [Fact]
    public void A_sound_archive_passes_the_check() =>
        Assert.Contains("2 records and 2 pages read: all is well", _bench.Run("check", "--archive", "@news.db").Error);

    [Fact]
    public void A_backup_is_an_archive_and_overwrites_nothing()
    {
        Assert.Equal(0, _bench.Run("backup", "@copy.db", "--archive", "@news.db").Code);

        Assert.Equal(2, _bench.Run("search", "--archive", "@copy.db").Records.Length);
        Assert.Contains("is there already", _bench.Run("backup", "@copy.db", "--archive", "@news.db").Error);
    }

    // The words of the index stand in the file as they are.
    bool IsInTheFiles(string word) => Directory.EnumerateFiles(_bench.Folder, "news.db*")
        .Any(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)).Contains(word, StringComparison.OrdinalIgnoreCase));
}
