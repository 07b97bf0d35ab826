using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Standfirst.App;

namespace Standfirst.Tests.App.Mcp;

/// <summary>A conversation with `standfirst mcp`, in lines of JSON-RPC as they go over the pipes.</summary>
sealed class McpClient : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Pipe _input = new(), _output = new();
    readonly StringWriter _error = new();
    readonly StreamReader _lines;
    readonly Task<int> _run;
    int _lastId;

    McpClient(string[] args)
    {
        _lines = new(_output.Reader.AsStream());
        var streams = new StandardStreams(_input.Reader.AsStream(), _output.Writer.AsStream(), TextWriter.Synchronized(_error));
        _run = Task.Run(() => StandfirstApp.Run(["mcp", .. args], streams, Stop.Token));
    }

    /// <summary>Stops the program as Ctrl-C does.</summary>
    public CancellationTokenSource Stop { get; } = new();

    /// <summary>What was written to standard error.</summary>
    public string Error => _error.ToString();

    /// <summary>Begins a conversation.</summary>
    public static async Task<McpClient> Open(params string[] args)
    {
        var client = new McpClient(args);
        client.Greeting = await client.Ask("initialize", """
            {"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"tests","version":"1"}}
            """);
        await client.Send("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        return client;
    }

    /// <summary>What the server answered to "initialize".</summary>
    public JsonElement Greeting { get; private set; }

    /// <summary>Sends a line as it stands.</summary>
    public async Task Send(string line)
    {
        await _input.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
        await _input.Writer.FlushAsync();
    }

    /// <summary>The next line from standard output; every one must be a message.</summary>
    public async Task<JsonElement> Receive()
    {
        string line = await _lines.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException($"it ended: {Error}");
        JsonElement message = JsonDocument.Parse(line).RootElement;
        Assert.Equal("2.0", message.GetProperty("jsonrpc").GetString());
        return message;
    }

    /// <summary>Asks, and gives the whole answer.</summary>
    public async Task<JsonElement> Ask(string method, string parameters)
    {
        int id = ++_lastId;
        await Send($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""");
        JsonElement answer = await Receive();
        Assert.Equal(id, answer.GetProperty("id").GetInt32());
        return answer;
    }

    /// <summary>Calls a tool, and gives its result.</summary>
    public async Task<JsonElement> Call(string tool, string arguments) => (await Ask(
        "tools/call", $$"""{"name":"{{tool}}","arguments":{{arguments}}}""")).GetProperty("result");

    /// <summary>Calls a tool that must answer, and gives the answer as data.</summary>
    public async Task<JsonElement> Answer(string tool, string arguments)
    {
        JsonElement result = await Call(tool, arguments);
        Assert.False(result.TryGetProperty("isError", out JsonElement isError) && isError.GetBoolean(), result.ToString());
        return result.GetProperty("structuredContent");
    }

    /// <summary>Calls a tool that cannot answer, and gives the reason.</summary>
    public async Task<string> Complaint(string tool, string arguments)
    {
        JsonElement result = await Call(tool, arguments);
        Assert.True(result.GetProperty("isError").GetBoolean());
        return Assert.Single(result.GetProperty("content").EnumerateArray()).GetProperty("text").GetString()!;
    }

    /// <summary>Ends the input, and waits for the program's end.</summary>
    public async Task<int> End()
    {
        await _input.Writer.CompleteAsync();
        return await _run.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        _lines.Dispose();
        Stop.Dispose();
    }
}
