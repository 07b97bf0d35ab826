using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Standfirst.Tests.Collect.Fetching;
using Standfirst.Tests.Collect.Warc;

namespace Standfirst.Tests.App.Batch;

public sealed partial class BatchTests : IDisposable
{
    readonly MadeBatch _batch = new();

    public void Dispose() => _batch.Dispose();

    [Theory]
    [InlineData("quay.warc.gz", true)]
    [InlineData("quay.warc", false)]
    public void Shards_of_a_cut_WARC_give_together_what_reading_the_whole_gives(string name, bool packed)
    {
        _batch.Warc(name, first: 1, count: 24, packed);

        Assert.Equal(0, _batch.Plan("--shard-size", "4K").Code);
        Assert.Equal(0, _batch.RunShards().Code);

        Assert.InRange(_batch.Manifest().GetProperty("shards").GetArrayLength(), 4, 24);
        Assert.Equal(Timeless(_batch.Bench.Run("read", "@pages", "--quiet", "--format", "ndjson").Output), _batch.Merged());
    }

    [Fact]
    public void A_page_that_holds_a_WARC_is_no_place_to_cut()
    {
        // Bytes that do not pack stand in a packed file as they are: here whole members of another WARC.
        byte[] inner = WarcMaking.Join([.. Enumerable.Range(1, 20).Select(WarcMaking.Page).Select(WarcMaking.Gzip)]);
        byte[] quoting = WarcMaking.Response("https://harbour.example/w", WarcMaking.Http(inner));
        byte[] stored;
        using (var packed = new MemoryStream())
        {
            using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression))
                gzip.Write(quoting);
            stored = packed.ToArray();
        }
        byte[] last = WarcMaking.Gzip(WarcMaking.Page(99));
        _batch.Bench.Write("pages/a.warc.gz", WarcMaking.Join(stored, last));

        Assert.Equal(0, _batch.Plan("--shard-size", "5K").Code);
        Assert.Equal(0, _batch.RunShards().Code);

        long[] starts = [.. _batch.Manifest().GetProperty("shards").EnumerateArray()
            .SelectMany(shard => shard.GetProperty("parts").EnumerateArray())
            .Select(part => part.GetProperty("start").GetInt64())];
        Assert.Equal([0, stored.Length], starts);
        Assert.Contains($"\"pages/a.warc.gz#{stored.Length}\"", _batch.Merged());
    }

    [Fact]
    public void Small_files_share_a_shard_and_keep_their_order()
    {
        foreach (string name in (string[])["c.html", "a.html", "b.html"])
            _batch.Bench.Write($"pages/{name}", $"<html><h1>Ferry {name}</h1><p>It left the quay with nobody on board.");

        Assert.Equal(0, _batch.Plan("--shard-size", "1GB").Code);
        Assert.Equal(0, _batch.RunShards("--shard", "1").Code);

        Assert.Equal(1, _batch.Manifest().GetProperty("shards").GetArrayLength());
        Assert.Equal(
            ["pages/a.html", "pages/b.html", "pages/c.html"],
            _batch.Merged().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(InputOf));
    }

    [Fact]
    public void A_list_of_addresses_is_cut_between_lines_and_nothing_is_fetched_to_plan_it()
    {
        // Four pages of the usual size.
        _batch.PlanList(addresses: 10, "--shard-size", "100000");

        var parts = _batch.Manifest().GetProperty("shards").EnumerateArray()
            .Select(shard => shard.GetProperty("parts")[0])
            .Select(part => (part.GetProperty("start").GetInt64(), part.GetProperty("end").GetInt64()));
        Assert.Equal([(0, 104), (104, 208), (208, 261)], parts);
    }

    [Fact]
    public async Task A_shard_of_a_list_fetches_its_own_addresses_alone()
    {
        await using var server = new LocalServer();
        server.Say("/ferry", LocalServer.Page("<h1>Ferry</h1><p>It left the quay with nobody on board."));
        server.Say("/storm", LocalServer.Page("<h1>Storm</h1><p>It came at night, and nobody was warned."));
        _batch.Bench.Write("pages/list.txt", $"{server.At("/ferry")}\n{server.At("/storm")}\n");
        _batch.Plan("--shard-size", "25000", "--allow-private", "--delay", "0");

        Assert.Equal(0, _batch.RunShards("--shard", "2").Code);

        Assert.Equal(["/storm"], server.PageRequests.Select(request => request.Path));
        Assert.Equal(0, _batch.RunShards().Code);
        string[] records = _batch.Merged().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([$"{server.At("/ferry")}", $"{server.At("/storm")}"], records.Select(InputOf));
    }

    [Theory]
    [InlineData("-", "standard input is no input of a batch")]
    [InlineData("https://harbour.example/1", "'https://harbour.example/1' is no input of a batch")]
    public void What_cannot_be_read_twice_is_no_input(string input, string reason)
    {
        var outcome = _batch.Bench.Run("batch", "plan", input, "--out", "@run");

        Assert.Equal(1, outcome.Code);
        Assert.Contains(reason, outcome.Error);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_and_the_others_are_planned()
    {
        _batch.Warc("a.warc.gz", 1, 3);

        var outcome = _batch.Bench.Run("batch", "plan", "@pages", "@gone.warc.gz", "--out", "@run", "--base", "@");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("gone.warc.gz: no such file or folder", outcome.Error);
        Assert.Equal(1, _batch.Manifest().GetProperty("shards").GetArrayLength());
    }

    [Fact]
    public void A_file_packed_as_a_whole_is_told_to_be_one_piece()
    {
        byte[] records = WarcMaking.Join([.. Enumerable.Range(1, 20).Select(WarcMaking.Page)]);
        _batch.Bench.Write("pages/a.warc.gz", WarcMaking.Gzip(records));

        var outcome = _batch.Plan("--shard-size", "4K");

        Assert.Contains("a.warc.gz: its records are packed in one piece: it cannot be cut", outcome.Error);
        Assert.Equal(1, _batch.Manifest().GetProperty("shards").GetArrayLength());
    }

    [Fact]
    public void What_is_done_is_not_done_again_unless_that_is_asked_for()
    {
        _batch.Warc("a.warc.gz", 1, 3);
        _batch.Plan();
        _batch.RunShards();
        File.Delete(_batch.Bench.PathOf("pages/a.warc.gz"));

        Assert.Equal(0, _batch.RunShards().Code);
        Assert.Equal(3, _batch.RunShards("--again").Code);
    }

    [Fact]
    public void A_changed_input_fails_its_shard_by_name_and_is_counted()
    {
        _batch.Warc("a.warc.gz", 1, 3);
        _batch.Plan();
        _batch.Warc("a.warc.gz", 2, 3);

        Assert.Equal(3, _batch.RunShards().Code);
        Assert.Equal(3, _batch.RunShards().Code);

        JsonElement failed = _batch.Status().GetProperty("failed")[0];
        Assert.Equal(2, failed.GetProperty("attempts").GetInt32());
        Assert.Equal(
            "pages/a.warc.gz: is not the file that was planned: its bytes have changed",
            failed.GetProperty("reason").GetString());
        Assert.Contains("shard 1 is not done (failed)", _batch.Merge("merged.ndjson").Error);
    }

    [Fact]
    public void Inputs_that_were_moved_are_found_by_their_new_base()
    {
        _batch.Warc("a.warc.gz", 1, 3);
        _batch.Plan();
        Directory.CreateDirectory(_batch.Bench.PathOf("elsewhere"));
        Directory.Move(_batch.Bench.PathOf("pages"), _batch.Bench.PathOf("elsewhere/pages"));

        var lost = _batch.RunShards();
        var found = _batch.RunShards("--base", "@elsewhere");

        Assert.Equal(3, lost.Code);
        Assert.Contains("--base FOLDER tells where the inputs are now", lost.Error);
        Assert.Equal(0, found.Code);
        Assert.StartsWith("pages/a.warc.gz#0", InputOf(_batch.Merged().Split('\n')[0]));
    }

    [Fact]
    public void What_cannot_be_read_is_counted_and_told_beside_the_records()
    {
        byte[] revisit = WarcMaking.Record("revisit", [], "WARC-Target-URI: https://harbour.example/2\r\n");
        byte[] damaged = WarcMaking.Gzip(WarcMaking.Page(3));
        damaged[damaged.Length / 2] ^= 0xFF;
        byte[] last = WarcMaking.Gzip(WarcMaking.Page(4));
        byte[][] members = [WarcMaking.Gzip(WarcMaking.Page(1)), WarcMaking.Gzip(revisit), damaged, last];
        _batch.Bench.Write("pages/a.warc.gz", WarcMaking.Join(members));
        _batch.Plan();

        Assert.Equal(0, _batch.RunShards().Code);

        JsonElement done = JsonDocument.Parse(File.ReadAllText(_batch.ShardFile(1, "done.json"))).RootElement;
        Assert.Equal((2, 1), (done.GetProperty("pages").GetInt32(), done.GetProperty("unread").GetInt32()));
        Assert.Equal(1, done.GetProperty("skipped").GetProperty("revisits").GetInt32());
        JsonElement error = JsonDocument.Parse(File.ReadAllText(_batch.ShardFile(1, "errors.ndjson"))).RootElement;
        Assert.Equal($"pages/a.warc.gz#{members[0].Length + members[1].Length}", error.GetProperty("input").GetString());
    }

    [Fact]
    public void A_shard_whose_records_were_changed_is_rejected_by_name()
    {
        _batch.Warc("a.warc.gz", 1, 24);
        _batch.Plan("--shard-size", "8K");
        _batch.RunShards();
        byte[] records = File.ReadAllBytes(_batch.ShardFile(2, "ndjson.gz"));
        records[records.Length / 2] ^= 1;
        File.WriteAllBytes(_batch.ShardFile(2, "ndjson.gz"), records);

        var outcome = _batch.Merge("merged.ndjson.gz");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("shard 2 00002.ndjson.gz does not have the SHA-256 that its done mark tells", outcome.Error);
        Assert.False(File.Exists(_batch.Bench.PathOf("merged.ndjson.gz")));
    }

    [Fact]
    public void A_shard_that_was_done_under_another_plan_is_rejected_by_name()
    {
        _batch.Warc("a.warc.gz", 1, 3);
        _batch.Plan();
        _batch.RunShards();

        Assert.Equal(1, _batch.Plan("--no-story").Code);
        Assert.Equal(0, _batch.Plan("--no-story", "--again").Code);

        var outcome = _batch.Merge("merged.ndjson");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("shard 1 was done for other inputs or options than are planned now", outcome.Error);
    }

    [Fact]
    public void Packed_and_plain_merges_hold_the_same_records()
    {
        _batch.Warc("a.warc.gz", 1, 24);
        _batch.Plan("--shard-size", "8K");
        _batch.RunShards();

        Assert.Equal(0, _batch.Merge("merged.ndjson.gz").Code);

        using var gzip = new GZipStream(File.OpenRead(_batch.Bench.PathOf("merged.ndjson.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        Assert.Equal(_batch.Merged(), reader.ReadToEnd());
    }

    [Fact]
    public void A_merge_into_an_archive_can_be_repeated_and_stores_nothing_twice()
    {
        _batch.Warc("a.warc.gz", 1, 12);
        _batch.Plan("--shard-size", "8K");
        _batch.RunShards();

        var first = _batch.Bench.Run("batch", "merge", "@run", "--archive", "@news.archive");
        var second = _batch.Bench.Run("batch", "merge", "@run", "--archive", "@news.archive");
        var exported = _batch.Bench.Run("export", "--archive", "@news.archive", "--format", "ndjson");

        Assert.Equal("standfirst: 12 records loaded\n", first.Error);
        Assert.Equal("standfirst: 0 records loaded, 12 were there already\n", second.Error);
        Assert.Equal(12, exported.Records.Length);
    }

    [Fact]
    public void An_archive_is_told_by_a_merge_what_adding_the_same_pages_tells_it()
    {
        _batch.Warc("a.warc.gz", 1, 3);
        _batch.Plan();
        _batch.RunShards();
        _batch.Bench.Run("batch", "merge", "@run", "--archive", "@merged.archive");
        _batch.Bench.Run("add", "@pages", "--archive", "@added.archive", "--no-originals", "--quiet");

        Assert.Equal(Origins("added.archive"), Origins("merged.archive"));
        Assert.Contains("2026-03-01T10:00:00", Origins("merged.archive")[0]);

        string[] Origins(string archive)
        {
            using var database = new SqliteConnection($"Data Source={_batch.Bench.PathOf(archive)};Pooling=False");
            database.Open();
            using SqliteCommand command = database.CreateCommand();
            command.CommandText = "select captured || ' ' || source_kind || ' ' || status from provenance order by article_id";
            using SqliteDataReader rows = command.ExecuteReader();
            List<string> origins = [];
            while (rows.Read())
                origins.Add(rows.GetString(0));
            return [.. origins];
        }
    }

    [Fact]
    public void The_list_of_addresses_is_kept_with_the_plan()
    {
        _batch.Bench.Write("pages/a.html", "<html><h1>Ferry</h1><p>It left the quay with nobody on board.");
        _batch.Bench.Write("urls.tsv", "a.html\thttps://harbour.example/ferry\n");
        _batch.Plan("--urls", "@urls.tsv");
        File.Delete(_batch.Bench.PathOf("urls.tsv"));

        Assert.Equal(0, _batch.RunShards().Code);
        Assert.Contains("https://harbour.example/ferry", _batch.Merged());

        File.AppendAllText(_batch.Bench.PathOf("run/addresses.tsv"), "b.html\thttps://harbour.example/storm\n");
        Assert.Contains("addresses.tsv is not the list that was planned", _batch.RunShards("--again").Error);
    }

    [Fact]
    public void A_shard_without_pages_is_done_and_its_files_can_be_unpacked()
    {
        byte[] revisit = WarcMaking.Record("revisit", [], "WARC-Target-URI: https://harbour.example/2\r\n");
        _batch.Bench.Write("pages/a.warc.gz", WarcMaking.Gzip(revisit));
        _batch.Plan();

        Assert.Equal(0, _batch.RunShards().Code);

        Assert.Empty(_batch.Merged());
        Assert.Equal([0x1F, 0x8B], File.ReadAllBytes(_batch.ShardFile(1, "ndjson.gz"))[..2]);
    }

    [Fact]
    public void Status_tells_what_is_done_waiting_running_and_not_heard_of_any_more()
    {
        _batch.Warc("a.warc.gz", 1, 40);
        _batch.Plan("--shard-size", "8K");
        _batch.RunShards("--shard", "1-2");
        Mark(3, DateTimeOffset.UtcNow);
        Mark(4, DateTimeOffset.UtcNow.AddHours(-1));

        JsonElement status = _batch.Status();

        int shards = status.GetProperty("shards").GetInt32();
        Assert.Equal((2, shards - 4), (status.GetProperty("done").GetInt32(), status.GetProperty("waiting").GetInt32()));
        Assert.Equal([3], status.GetProperty("running").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal([4], status.GetProperty("stale").EnumerateArray().Select(number => number.GetInt32()));
        Assert.True(status.GetProperty("secondsLeft").GetDouble() >= 0);

        void Mark(int shard, DateTimeOffset beat) => File.WriteAllText(
            _batch.ShardFile(shard, "running.json"),
            $$"""{"host":"quay","process":7,"started":"{{beat:O}}","heartbeat":"{{beat:O}}"}""");
    }

    [Theory]
    [InlineData("\"shards\": null")]
    [InlineData("\"shards\": [null]")]
    [InlineData("""
        "shards": [{"number": 1, "bytes": 1, "id": "x", "parts": null}]
        """)]
    [InlineData("""
        "shards": [{"number": 1, "bytes": 1, "id": "x", "parts": [null]}]
        """)]
    [InlineData("""
        "shards": [{"number": 1, "bytes": 1, "id": "x"}]
        """)]
    public void A_manifest_that_lacks_a_list_is_told(string shards)
    {
        _batch.Warc("a.warc.gz", 1, 3);
        _batch.Plan();
        string path = _batch.Bench.PathOf("run/manifest.json"), manifest = File.ReadAllText(path);
        File.WriteAllText(path, manifest[..manifest.IndexOf("\"shards\"", StringComparison.Ordinal)] + shards + "}");

        foreach (string command in (string[])["run", "status"])
        {
            var outcome = _batch.Bench.Run("batch", command, "@run");
            Assert.Equal(1, outcome.Code);
            Assert.StartsWith("standfirst: run/manifest.json: no manifest: ", outcome.Error);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_no_trouble_of_the_output()
    {
        Directory.CreateDirectory(_batch.Bench.PathOf("run/manifest.json"));

        var outcome = _batch.Bench.Run("batch", "status", "@run");

        Assert.Equal(1, outcome.Code);
        Assert.DoesNotContain("output", outcome.Error);
        Assert.Contains("run/manifest.json", outcome.Error);
    }

    [Fact]
    public void A_wrong_line_of_the_list_of_addresses_is_told_when_the_batch_is_planned()
    {
        _batch.Bench.Write("pages/ferry.html", "<p>The ferry runs again.");
        _batch.Bench.Write("urls.tsv", "ferry.html\thttps://harbour.example/ferry\npier.html\tpier\n");

        var outcome = _batch.Plan("--urls", "@urls.tsv", "--quiet");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("standfirst: urls.tsv:2: 'pier' is not an absolute http or https address\n", outcome.Error);
    }

    [Fact]
    public void A_batch_of_another_version_of_the_program_is_not_run()
    {
        _batch.Warc("a.warc.gz", 1, 3);
        _batch.Plan();
        string manifest = _batch.Bench.PathOf("run/manifest.json");
        File.WriteAllText(manifest, Program().Replace(File.ReadAllText(manifest), "\"program\": \"0.0.1\""));

        var outcome = _batch.RunShards();

        Assert.Equal(1, outcome.Code);
        Assert.Contains("the batch was planned by version 0.0.1", outcome.Error);
    }

    [Fact]
    public void A_missing_shard_or_batch_is_a_wrong_usage()
    {
        Assert.Contains("no batch is planned here", _batch.RunShards().Error);
        _batch.Warc("a.warc.gz", 1, 3);
        _batch.Plan();

        Assert.Contains("there is no shard 9; there are 1", _batch.RunShards("--shard", "9").Error);
        Assert.Contains("Try 'standfirst batch run --help'", _batch.RunShards("--shard", "x").Error);
    }

    static string InputOf(string record) =>
        JsonDocument.Parse(record).RootElement.GetProperty("input").GetString()!;

    // As the batch names and times them: from the base, in no time.
    string Timeless(string records) =>
        Milliseconds().Replace(records.Replace(_batch.Bench.Folder + "/", ""), "\"milliseconds\":0");

    [GeneratedRegex("\"milliseconds\":[0-9.]+")]
    private static partial Regex Milliseconds();

    [GeneratedRegex("\"program\": \"[^\"]*\"")]
    private static partial Regex Program();
}
