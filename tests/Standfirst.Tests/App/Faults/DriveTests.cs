using Standfirst.App;
using Standfirst.Tests.App.Archiving;

namespace Standfirst.Tests.App.Faults;

/// <summary>Commands on a drive that is full, or may not be written.</summary>
public sealed class DriveTests : IDisposable
{
    readonly Script _script = new();

    public DriveTests()
    {
        _script.Bench.Write("a.html", News.Page("Ferry runs again"));
        // Random words: nothing packs them.
        var random = new Random(5);
        _script.Bench.Write("large.html", News.Page(
            "Bridge shut", string.Join(' ', Enumerable.Range(0, 40_000).Select(_ => $"quay{random.Next()}"))));
        Directory.CreateDirectory(_script.Bench.PathOf("drive"));
        Assert.Equal(ExitCode.AllRead, _script.Bench.Run("add", "@a.html", "--archive", "@drive/news.archive").Code);
    }

    public void Dispose() => _script.Dispose();

    [MountFact]
    public void A_full_drive_is_told_and_nothing_that_was_stored_is_lost()
    {
        var outcome = _script.Run(
            """
            cp drive/news.archive whole.archive
            mount -t tmpfs -o size=40m tmpfs drive
            cp whole.archive drive/news.archive
            head -c 100m /dev/zero > drive/filler 2> /dev/null || true
            truncate -s -400k drive/filler
            told() { "$@" && echo 0 || echo $?; }
            told standfirst add large.html --archive drive/news.archive
            told standfirst backup drive/copy.archive --archive drive/news.archive
            told standfirst read large.html large.html large.html --quiet --output drive/records.ndjson
            told standfirst batch plan large.html --out drive/run
            head -c 100m /dev/zero >> drive/filler 2> /dev/null || true
            told standfirst batch run drive/run --quiet
            ls drive
            rm drive/filler
            standfirst batch run drive/run --quiet
            standfirst add large.html --archive drive/news.archive
            standfirst check --archive drive/news.archive
            """, mounts: true);

        Assert.Equal((ExitCode.AllRead, "1\n1\n1\n0\n1\nfiller\nnews.archive\nrun\n"), (outcome.Code, outcome.Output));
        string[] lines = outcome.Error.Split('\n');
        Assert.StartsWith("standfirst: drive/news.archive: no room is left for the archive: make some", lines[0]);
        Assert.Contains("standfirst: drive/copy.archive: no room is left", outcome.Error);
        Assert.Contains("standfirst: cannot write the output: No space left on device", outcome.Error);
        Assert.Contains("1 new", outcome.Error);
        Assert.Contains("2 records and 2 pages read: all is well", outcome.Error);
    }

    [MountFact]
    public void An_archive_on_a_drive_that_may_not_be_written_is_read_and_nothing_else()
    {
        var outcome = _script.Run(
            """
            mount --bind drive drive
            mount -o remount,bind,ro drive
            told() { "$@" && echo 0 || echo $?; }
            told standfirst search ferry --format hits --archive drive/news.archive
            told standfirst check --archive drive/news.archive
            told standfirst backup copy.archive --archive drive/news.archive
            told standfirst add a.html --archive drive/news.archive
            told standfirst keys add me --archive drive/news.archive
            told standfirst erase --site a.example --yes --archive drive/news.archive
            told standfirst add a.html --archive drive/new.archive
            told standfirst read a.html --output drive/records.ndjson
            """, mounts: true);

        Assert.Equal(ExitCode.AllRead, outcome.Code);
        Assert.Equal(["0", "0", "0", "1", "1", "1", "1", "1"], outcome.Output.Split('\n').Where(line => line.Length == 1));
        Assert.Contains("Ferry runs again", outcome.Output);
        Assert.Contains("1 record and 1 page read: all is well", outcome.Error);
        Assert.Equal(3, outcome.Error.Split("--archive: drive/news.archive: it may be read here and not written").Length - 1);
        Assert.Contains("--archive: drive/new.archive: the archive does not answer: is it there", outcome.Error);
        Assert.Contains("--output: drive/records.ndjson: Read-only file system", outcome.Error);
    }

    [MountFact]
    public void Changes_that_are_not_in_the_file_yet_are_not_left_out_in_silence()
    {
        // A program that was killed left its log.
        var outcome = _script.Run(
            """
            printf 'changes' > drive/news.archive-wal
            mount --bind drive drive
            mount -o remount,bind,ro drive
            standfirst search ferry --archive drive/news.archive || true
            """, mounts: true);

        Assert.Contains(
            "--archive: drive/news.archive may not be written, and its last changes stand in drive/news.archive-wal",
            outcome.Error);
    }

    [LinuxFact]
    public void An_output_that_takes_nothing_is_told()
    {
        var outcome = _script.Run(
            """
            told() { "$@" && echo 0 >&2 || echo $? >&2; }
            told standfirst read a.html > /dev/full
            told standfirst search --archive drive/news.archive --format hits > /dev/full
            told standfirst export --archive drive/news.archive > /dev/full
            told standfirst read a.html >&-
            """);

        Assert.Equal(["1", "1", "1", "1"], outcome.Error.Split('\n').Where(line => line.Length == 1));
        Assert.Equal(3, outcome.Error.Split("cannot write the output: No space left on device").Length - 1);
        Assert.Contains("cannot write the output: standard output is closed", outcome.Error);
    }
}
