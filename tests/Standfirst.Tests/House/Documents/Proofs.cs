using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Standfirst.App;
using Standfirst.App.Progress;
using Standfirst.Archive.Search.Queries;
using Standfirst.Formats;
using Standfirst.Tests.App;
using Standfirst.Tests.App.Mcp;
using Standfirst.Tests.Formats;

namespace Standfirst.Tests.House.Documents;

/// <summary>How each block of a document that is no command is proved.</summary>
static partial class Proofs
{
    /// <summary>Languages whose blocks have tests of their own, whatever they say.</summary>
    public static readonly string[] ByLanguage = ["csharp", "python", "sql", "yaml", "nginx", "ini"];

    /// <summary>Blocks that are proved by themselves, by their document and name: what is wrong with them; null where nothing is.</summary>
    public static readonly IReadOnlyDictionary<(string Document, string Name), Func<Fence, Task<string?>>> Own =
        new Dictionary<(string, string), Func<Fence, Task<string?>>>
        {
            [("docs/command-line.md", "troubles")] = Troubles,
            [("docs/command-line.md", "progress")] = Progress,
            [("docs/mcp.md", "servers")] = Servers,
            [("docs/mcp.md", "passage")] = Passage,
            [("docs/pipeline.md", "road")] = Road,
            [("docs/record.md", "record")] = Record,
            [("docs/search.md", "mistakes")] = Mistakes,
        };

    /// <summary>Blocks that tests of other rooms read out of their document, by how they begin.</summary>
    public static readonly (string Document, string Begins, string Test)[] Elsewhere =
    [
        ("docs/benchmarks.md", "{\"id\": ", "Bench/BenchCommandsTests.cs"),
        ("docs/benchmarks.md", "FOLDER/\n  wcxb/", "Bench/BenchCommandsTests.cs"),
    ];

    /// <summary>Whether a block is proved by a test of another room.</summary>
    public static bool IsProvedElsewhere(Fence fence) => Elsewhere.Any(one =>
        one.Document == fence.Path && fence.Text.StartsWith(one.Begins, StringComparison.Ordinal));

    /// <summary>Whether a block shows what the commands before it print: nothing but such blocks stands between.</summary>
    public static bool IsShownByCommands(Document document, Fence fence) =>
        IsShown(fence) && document.Fences.Reverse().SkipWhile(one => one != fence).SkipWhile(IsShown).FirstOrDefault() is { } before
        && ShellCommand.IsIn(before);

    /// <summary>Whether a block is a file that the document's commands name.</summary>
    public static bool IsFileOfCommands(Document document, Fence fence) =>
        fence.Name.Contains('.') && document.Fences.Where(ShellCommand.IsIn).Any(commands => commands.Text.Contains(fence.Name));

    static bool IsShown(Fence fence) => fence.Name.Length == 0 && fence.Language is "text" or "json";

    static Task<string?> Troubles(Fence fence)
    {
        using var bench = new Workbench();
        bench.Write("pages/empty.html", "");
        bench.Write("pages/photo.html", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8]);
        bench.Write("pages/program.html", [0x7F, .. "ELF"u8, 2, 1, 1, 0]);
        bench.Write("pages/cut.html.gz", Workbench.Gzip(new string('x', 1000))[..20]);
        bench.Write("pages/locked.html", "<p>Rain.</p>");
        bench.Write("pictures/quay.png", "");
        bench.Write("urls.tsv", "ferry.html\thttps://www.harbour-courier.example/ferry\nstorm.html\tferry\n");
        using (FileStream huge = File.Create(bench.PathOf("pages/huge.html")))
            huge.SetLength(100 * 1024 * 1024);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(bench.PathOf("pages/locked.html"), UnixFileMode.None);

        string[] shown = fence.Text.Split('\n');
        string[] inputs = [.. shown.Select(line => line.Split(": ")[1]).Where(name => !name.StartsWith("urls.tsv", StringComparison.Ordinal))];
        string[] came = bench.Run(["read", .. inputs.Select(name => "@" + name), "--urls", "@urls.tsv", "--quiet"])
            .Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // To root nothing is locked; then only the words are compared.
        if (Environment.UserName == "root")
            came = [.. came, $"standfirst: pages/locked.html: {FileTrouble.Reason(new UnauthorizedAccessException())}"];
        return Task.FromResult(shown.Order().SequenceEqual(came.Order()) ? null : string.Join('\n', came));
    }

    static Task<string?> Progress(Fence fence)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var clock = new StandingClock();
        using (var progress = new ProgressLines(error, total: 1497, clock))
        {
            clock.Seconds = 6;
            progress.Update(new Tally(409, 3));
        }
        using var bench = new Workbench();
        bench.Write("pages/ferry.html", "<h1>Ferry</h1>");
        bench.Write("pages/storm.html", "<h1>Storm</h1>");
        bench.Write("pages/a.html", "");
        bench.Write("pages/b.html", "");
        string summary = bench.Run("read", "@pages").Error.TrimEnd().Split('\n')[^1];
        string came = Number().Replace(error + summary, "#"), shown = Number().Replace(fence.Text, "#");
        return Task.FromResult(shown == came ? null : came);
    }

    static Task<string?> Servers(Fence fence)
    {
        string?[] faults =
        [
            .. JsonNode.Parse(fence.Text)!["mcpServers"]!.AsObject().Select(server =>
                CommandLines.FaultOf($"{server.Value!["command"]} {string.Join(' ', server.Value["args"]!.AsArray())}")),
        ];
        return Task.FromResult(faults.Length == 0 ? "there is no server" : faults.FirstOrDefault(fault => fault is not null));
    }

    static async Task<string?> Passage(Fence fence)
    {
        await using var scene = new Scene([]);
        await using McpClient client = await McpClient.Open("--archive", Path.Combine(scene.Folder, "news.db"));
        JsonNode shown = JsonNode.Parse(fence.Text)!;
        var article = await client.Answer("get_article", $$"""{"article":{{shown["articleId"]}}}""");
        string[] passages = [.. Objects(JsonNode.Parse(article.GetRawText())!).Select(one => one.ToJsonString())];
        return passages.Contains(shown.ToJsonString()) ? null : string.Join('\n', passages);
    }

    static Task<string?> Road(Fence fence)
    {
        string[] lines = fence.Text.Split('\n');
        string[] folders = [.. lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return Task.FromResult(
            lines[0].Count(letter => letter == '→') != folders.Length ? "there is a folder for each arrow"
            : folders.FirstOrDefault(folder => !Directory.Exists(Path.Combine(Repository.Root, "src/Standfirst", folder))));
    }

    static Task<string?> Record(Fence fence)
    {
        string real = Records.Utf8(output => ArticleJson.Write(output, NightClinic.Article, "pages/clinic.html", indented: true));
        return Task.FromResult(fence.Text == real ? null : real);
    }

    static Task<string?> Mistakes(Fence fence) => Task.FromResult(fence.Text.Split('\n')
        .Select(line => TwoSpaces().Split(line, 2))
        .Select(parts => (Query: parts[0], Told: parts[1]))
        .Select(shown => SearchQuery.Parse(shown.Query) is QueryReading.Unclear unclear
            ? Shown.Fault(shown.Told, unclear.Message)
            : $"{shown.Query} is understood")
        .FirstOrDefault(fault => fault is not null));

    static IEnumerable<JsonNode> Objects(JsonNode node) => node switch
    {
        JsonObject all => all.Select(field => field.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(all),
        JsonArray all => all.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(" {2,}")]
    private static partial Regex TwoSpaces();

    sealed class StandingClock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
