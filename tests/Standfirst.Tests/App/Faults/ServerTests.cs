using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Standfirst.App;
using Standfirst.Archive;
using Standfirst.Tests.App.Archiving;

namespace Standfirst.Tests.App.Faults;

/// <summary>What becomes of a server, and of what it stored, when the machine does not do what it should.</summary>
public sealed class ServerTests : IDisposable
{
    readonly Script _script = new();

    public void Dispose() => _script.Dispose();

    [MountFact]
    public async Task A_drive_that_is_full_is_told_and_the_server_stores_again_when_there_is_room()
    {
        _script.Bench.Write("a.html", News.Page("Ferry runs again"));
        using ServerProcess server = await ServerProcess.Begin(
            _script, "drive/news.archive",
            """
            mkdir drive
            mount -t tmpfs -o size=8m tmpfs drive
            standfirst add a.html --archive drive/news.archive --quiet
            """, mounts: true);
        // The drive as the process sees it.
        string drive = $"/proc/{server.Id}/root{_script.Bench.PathOf("drive")}";
        Fill(Path.Combine(drive, "filler"));

        var (refused, problem) = await AddUntilRefused(server);
        Assert.Equal(503, refused);
        Assert.Equal("urn:standfirst:problem:archive-full", (string?)problem["type"]);
        Assert.Equal(200, await server.Status("/"));
        Assert.Equal(200, await server.Status("/api/v1/search?q=ferry"));
        Assert.Equal(200, await server.Status("/health/ready"));

        File.Delete(Path.Combine(drive, "filler"));
        Assert.Equal(201, (await server.Add(News.Page("Bridge shut"), "https://www.harbour-courier.example/bridge")).Status);
        Assert.Equal(ExitCode.AllRead, await server.End("TERM"));
    }

    [MountFact]
    public async Task An_archive_that_may_not_be_written_is_read_and_says_so()
    {
        _script.Bench.Write("a.html", News.Page("Ferry runs again"));
        Directory.CreateDirectory(_script.Bench.PathOf("drive"));
        _script.Bench.Run("add", "@a.html", "--archive", "@drive/news.archive");
        using ServerProcess server = await ServerProcess.Begin(
            _script, "drive/news.archive", "mount --bind drive drive; mount -o remount,bind,ro drive", mounts: true);

        Assert.Contains("news.archive: it may be read here and not written", server.Said);
        string[] paths =
            ["/", "/weak", "/article/1", "/statistics", "/health/ready", "/api/v1/search?q=ferry", "/api/v1/articles/1"];
        foreach (string path in paths)
            Assert.Equal((path, 200), (path, await server.Status(path)));
        var (status, problem) = await server.Add(News.Page("Bridge shut"));
        Assert.Equal(503, status);
        Assert.Equal("urn:standfirst:problem:archive-read-only", (string?)problem["type"]);
        Assert.Equal(ExitCode.AllRead, await server.End("TERM"));
    }

    [LinuxFact]
    public async Task What_a_server_said_it_stored_outlives_a_kill()
    {
        HashSet<long> told = [];
        for (int round = 0; round < 2; round++)
        {
            using ServerProcess server = await ServerProcess.Begin(_script, "news.archive");
            Task[] writers = [.. Enumerable.Range(0, 3).Select(writer => AddUntilGone(server, $"{round}-{writer}", told))];
            int before = told.Count;
            await Until(() => told.Count >= before + 5);
            await server.End("KILL");
            await Task.WhenAll(writers);
        }

        var opening = (ArchiveOpening.Opened)await ArticleArchive.Open(_script.Bench.PathOf("news.archive"));
        await using ArticleArchive archive = opening.Archive;
        Assert.Subset(await archive.All(oldVersions: true).Select(article => article.Id).ToHashSetAsync(), told);
        Assert.Empty((await archive.Check()).Faults);
    }

    [LinuxFact]
    public async Task A_server_that_is_asked_to_stop_ends_what_it_has_begun_and_streams_and_says_no_more()
    {
        using ServerProcess server = await ServerProcess.Begin(_script, "news.archive");
        using HttpResponseMessage events = await server.Client.GetAsync(
            "/api/v1/events", HttpCompletionOption.ResponseHeadersRead);
        Task<(int Status, JsonObject)>[] asked = [.. Enumerable.Range(0, 4)
            .Select(number => server.Add(News.Page($"Ferry {number}"), $"https://a.example/{number}"))];
        await Task.WhenAny(asked);

        int code = await server.End("TERM");

        Assert.Equal(ExitCode.AllRead, code);
        Assert.All(asked, one => Assert.Equal(201, one.Result.Status));
        Assert.Single(server.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [LinuxFact]
    public async Task However_many_guests_come_a_server_keeps_descriptors_for_itself_and_answers_who_is_in()
    {
        const int descriptors = 700;
        using ServerProcess server = await ServerProcess.Begin(_script, "news.archive", before: $"ulimit -n {descriptors}");
        Assert.Equal(201, (await server.Add(News.Page("Ferry runs again"), "https://a.example/ferry")).Status);
        using var client = new HttpClient { BaseAddress = server.Client.BaseAddress, Timeout = TimeSpan.FromSeconds(10) };

        Socket[] guests = await Guests(server, 300);
        Assert.InRange(server.OpenDescriptors, 1, descriptors - 100);
        Assert.Equal(201, (await server.Add(News.Page("Quay mended"), "https://a.example/quay")).Status);
        Assert.False(await IsReady(client));

        Array.ForEach(guests, guest => guest.Dispose());
        await Until(() => IsReady(client));
        Assert.Equal(ExitCode.AllRead, await server.End("TERM"));
    }

    // What the runtime cannot do without, it ends without: then the server is begun again, as whoever watches over it would.
    [LinuxFact]
    public async Task Nothing_is_lost_where_a_server_is_left_without_descriptors()
    {
        using ServerProcess server = await ServerProcess.Begin(_script, "news.archive");
        Assert.Equal(201, (await server.Add(News.Page("Ferry runs again"), "https://a.example/ferry")).Status);
        server.Limit(server.OpenDescriptors + 40);
        Array.ForEach(await Guests(server, 300), guest => guest.Dispose());

        using var client = new HttpClient { BaseAddress = server.Client.BaseAddress, Timeout = TimeSpan.FromSeconds(10) };
        await Until(async () => server.HasEnded || await IsReady(client));
        using ServerProcess? another = server.HasEnded ? await ServerProcess.Begin(_script, "news.archive") : null;
        Assert.Equal(201, (await (another ?? server).Add(News.Page("Quay mended"), "https://a.example/quay")).Status);
        Assert.Equal(ExitCode.AllRead, await (another ?? server).End("TERM"));
        Assert.Contains("2 records and 2 pages read: all is well", _script.Bench.Run("check", "--archive", "@news.archive").Error);
    }

    [LinuxFact]
    public async Task A_server_whose_file_is_damaged_says_so_for_what_is_damaged_and_serves_the_rest()
    {
        for (int number = 0; number < 40; number++)
            _script.Bench.Write($"pages/{number:00}.html", News.Page($"Ferry number {number}", MadeWords(number)));
        _script.Bench.Run("add", "@pages", "--archive", "@news.archive");
        Damage(_script.Bench.PathOf("news.archive"));
        using ServerProcess server = await ServerProcess.Begin(_script, "news.archive");

        Dictionary<int, int> statuses = [];
        for (int id = 1; id <= 40; id++)
            statuses[id] = await server.Status($"/api/v1/articles/{id}");
        int damaged = statuses.First(one => one.Value != 200).Key;
        using HttpResponseMessage told = await server.Client.GetAsync($"/api/v1/articles/{damaged}");
        using HttpResponseMessage page = await server.Client.GetAsync($"/article/{damaged}");

        Assert.Contains(200, statuses.Values);
        Assert.All(statuses.Values, status => Assert.True(status is 200 or 503, $"{status}"));
        Assert.Contains("urn:standfirst:problem:archive-damaged", await told.Content.ReadAsStringAsync());
        Assert.Equal(503, (int)page.StatusCode);
        Assert.Contains("This is damaged", await page.Content.ReadAsStringAsync());
        Assert.Equal(200, await server.Status("/api/v1/search?q=ferry"));
        Assert.Equal(200, await server.Status("/health/live"));
    }

    // The last page of the table of records.
    static void Damage(string file)
    {
        const int PageSize = 32 * 1024;
        const byte Branch = 0x05;
        using FileStream bytes = File.Open(file, FileMode.Open, FileAccess.ReadWrite);
        byte[] root = new byte[PageSize];
        long first = (RootOfRecords(file) - 1) * PageSize;
        bytes.Position = first;
        bytes.ReadExactly(root);
        long leaf = root[0] == Branch ? (BinaryPrimitives.ReadUInt32BigEndian(root.AsSpan(8)) - 1) * PageSize : first;
        // Rows are filled in from the end of a page.
        bytes.Position = leaf + PageSize - 3000;
        bytes.Write(new byte[2000]);
    }

    static long RootOfRecords(string file)
    {
        using var archive = new SqliteConnection($"Data Source={file};Pooling=false");
        archive.Open();
        using var command = archive.CreateCommand();
        command.CommandText = "select rootpage from sqlite_schema where name = 'record'";
        return (long)command.ExecuteScalar()!;
    }

    static string MadeWords(int number)
    {
        var random = new Random(number);
        return string.Join(' ', Enumerable.Range(0, 300).Select(_ => $"harbour{random.Next(1_000_000)}"));
    }

    static async Task<(int Status, JsonObject Answer)> AddUntilRefused(ServerProcess server)
    {
        for (int page = 0; page < 100; page++)
        {
            var (status, answer) = await server.Add(News.Page($"Ferry {page}", MadeWords(page)), $"https://a.example/{page}");
            if (status != 201)
                return (status, answer);
        }
        return (0, []);
    }

    static async Task AddUntilGone(ServerProcess server, string name, HashSet<long> told)
    {
        try
        {
            for (int page = 0; ; page++)
            {
                var (status, answer) = await server.Add(News.Page($"Ferry {name} {page}"), $"https://a.example/{name}/{page}");
                Assert.Equal(201, status);
                lock (told)
                    told.Add((long)answer["article"]!);
            }
        }
        catch (HttpRequestException)
        {
            // It is gone.
        }
    }

    static async Task<bool> IsReady(HttpClient client)
    {
        try
        {
            return await client.GetStringAsync("/health/ready") == "ready\n";
        }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    // Whom the server has no room for it turns away.
    static async Task<Socket[]> Guests(ServerProcess server, int count)
    {
        var guests = new Socket[count];
        for (int guest = 0; guest < count; guest++)
        {
            guests[guest] = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await guests[guest].ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
            }
            catch (SocketException)
            {
                // That is what is wanted.
            }
        }
        await Task.Delay(500);
        return guests;
    }

    static Task Until(Func<bool> isSo) => Until(() => Task.FromResult(isSo()));

    static async Task Until(Func<Task<bool>> isSo)
    {
        for (int look = 0; look < 600; look++)
        {
            if (await isSo())
                return;
            await Task.Delay(100);
        }
        Assert.Fail("it did not come to that in a minute");
    }

    static void Fill(string file)
    {
        using FileStream filler = File.Create(file, bufferSize: 0);
        byte[] some = new byte[16 * 1024];
        try
        {
            while (true)
                filler.Write(some);
        }
        catch (IOException)
        {
            // It is full.
        }
    }
}
