using System.Text;
using System.Text.Json;
using Standfirst.App.Mcp;

namespace Standfirst.Fuzzing.Targets;

sealed class McpTarget : Target
{
    const string Greeting = """
        {"jsonrpc":"2.0","id":"greeting","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},
        "clientInfo":{"name":"fuzzing","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}

        """;

    // JSON-RPC's "internal error".
    const int InternalError = -32603;

    // Far longer than a conversation of some lines takes on a busy machine.
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    SampleArchive? _archive;

    public override string Name => "mcp";

    public override string Promise =>
        "lines of JSON-RPC → lines of JSON-RPC; the conversation ends with its input, no internal error, nothing logged as one";

    public override IEnumerable<byte[]> Seeds =>
    [
        Call("search_articles", """{"query":"ferry has:quote","sort":"newest","limit":3}"""),
        Call("get_article", """{"article":1,"start":0,"length":500}"""),
        Call("search_quotes", """{"query":"speaker:aldanby"}"""),
        Call("get_person", """{"name":"Nerys Aldanby","limit":2}"""), Call("get_timeline", """{"article":2}"""),
        Call("find_copies", """{"article":1}"""),
        Call("read_page", """{"html":"<h1>Quay</h1><p>“No,” said Ana Ruiz on Monday.</p>","url":"https://a.example/quay"}"""),
        Samples.Utf8(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}\n"
            + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}\nno JSON\n[]\n"),
    ];

    public override IReadOnlyList<string> Words =>
    [
        "{", "}", "[", "]", ",", ":", "\"", "\n", "null", "true", "-1", "0", "1.5", "1e400", "99999999999999999999",
        "\"jsonrpc\":\"2.0\"", "\"id\":", "\"method\":", "\"params\":", "\"tools/call\"", "\"tools/list\"", "\"initialize\"",
        "\"ping\"", "\"notifications/cancelled\"", "\"result\":{}", "\"error\":{}",
        "\"name\":", "\"arguments\":", "\"search_articles\"", "\"get_article\"", "\"search_quotes\"", "\"get_person\"",
        "\"get_timeline\"", "\"find_copies\"", "\"read_page\"", "\"query\":", "\"article\":", "\"url\":", "\"limit\":",
        "\"cursor\":", "\"start\":", "\"length\":", "\"html\":", "\"newest\":", "\"a\"", "\\ud800", "\\u0000", "\\n", "🤍",
        "\"_meta\":{\"progressToken\":1}",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("[", "]"), ("{\"a\":", "}"), ("\"", "\""), ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n", ""), ("(", ")"),
    ];

    // Longer lines only make pages larger, which has a target of its own.
    public override int Largest => 1 << 16;

    // A question of a hundred bytes is answered with a timeline or an article of 50 KB, three times over in JSON.
    public override Bounds Bounds { get; } = new() { Bytes = 256L << 20, BytesPerByte = 4000 };

    public override void Prepare() => _archive ??= new();

    public override void Take(byte[] input, Signs signs)
    {
        using var asked = new MemoryStream([.. Encoding.UTF8.GetBytes(Greeting), .. input]);
        using var answered = new MemoryStream();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        var session = new McpSession(_archive!.Archive, new(), new(asked, answered, TextWriter.Synchronized(error)));
        if (!Task.Run(() => session.Run(stop.Token)).Wait(Longest))
        {
            stop.Cancel();
            throw new BrokenException("the conversation does not end with its input");
        }
        string[] lines = Encoding.UTF8.GetString(answered.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (string line in lines)
            Check(line, error.ToString(), signs);
        signs.See("lines", lines.Length);
        signs.See("logged", error.ToString().Length);
    }

    public override void Dispose()
    {
        _archive?.Dispose();
        base.Dispose();
    }

    static void Check(string line, string error, Signs signs)
    {
        JsonElement message;
        try
        {
            message = JsonDocument.Parse(line).RootElement;
        }
        catch (JsonException)
        {
            throw new BrokenException("a line of the answer is no JSON", line);
        }
        if (message.ValueKind != JsonValueKind.Object || !message.TryGetProperty("jsonrpc", out _))
            throw new BrokenException("a line of the answer is no message", line);
        if (message.TryGetProperty("error", out JsonElement wrong))
        {
            int code = wrong.GetProperty("code").GetInt32();
            if (code == InternalError)
                throw new BrokenException("an internal error is answered", $"{line}\n{error}");
            signs.See("error", $"{code}");
        }
        else if (message.TryGetProperty("result", out JsonElement result))
            signs.See(string.Concat(result.EnumerateObject().Select(field => field.Name)), result.GetRawText().Length);
    }

    static byte[] Call(string tool, string arguments) => Samples.Utf8(
        $$"""{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"{{tool}}","arguments":{{arguments}} } }""" + "\n");
}
