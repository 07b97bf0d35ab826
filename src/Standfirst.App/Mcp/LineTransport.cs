using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Channels;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Standfirst.App.Mcp;

/// <summary>Messages as lines of JSON over two streams, until the input ends and all that was asked is answered.</summary>
/// <param name="streams">Where it speaks.</param>
/// <remarks>The library's own transport stops writing when the input ends: a program that writes its questions into a pipe and closes
/// it would get no answer.</remarks>
sealed class LineTransport(StandardStreams streams) : ITransport
{
    static readonly JsonTypeInfo<JsonRpcMessage> Shape = (JsonTypeInfo<JsonRpcMessage>)new JsonSerializerOptions(McpJsonUtilities.DefaultOptions)
    {
        // An answer's text is JSON within JSON: escaped twice it would be half as long again.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // A name that stands twice means nothing for sure, and would be found only where the parameters are looked at.
        AllowDuplicateProperties = false,
    }.GetTypeInfo(typeof(JsonRpcMessage));

    // What is asked with parameters, and what they must be: the library answers others as errors of its own.
    static readonly Dictionary<string, JsonTypeInfo> Parameters = new()
    {
        [RequestMethods.Initialize] = ShapeOf<InitializeRequestParams>(),
        [RequestMethods.ToolsList] = ShapeOf<ListToolsRequestParams>(),
        [RequestMethods.ToolsCall] = ShapeOf<CallToolRequestParams>(),
    };

    readonly Channel<JsonRpcMessage> _messages = Channel.CreateUnbounded<JsonRpcMessage>();
    readonly OpenRequests _open = new();
    readonly SemaphoreSlim _writing = new(1);
    readonly CancellationTokenSource _gone = new();
    IOException? _trouble;

    public string? SessionId => null;

    public ChannelReader<JsonRpcMessage> MessageReader => _messages.Reader;

    /// <summary>Reads until the input ends, and waits until everything is answered.</summary>
    /// <exception cref="IOException">Nobody takes the answers any more.</exception>
    public async Task Run(CancellationToken cancel)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancel, _gone.Token);
        try
        {
            using var lines = new StreamReader(streams.Input!, Encoding.UTF8, leaveOpen: true);
            // Reading from a pipe cannot be called off; nobody waits for it any more.
            while (await lines.ReadLineAsync(ends.Token).AsTask().WaitAsync(ends.Token) is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                    await Take(line, ends.Token);
            }
            await _open.Answered().WaitAsync(ends.Token);
        }
        catch (OperationCanceledException)
        {
            // Whoever stops the program does not wait for answers.
        }
        finally
        {
            _messages.Writer.Complete();
        }
        if (_trouble is not null)
            throw _trouble;
    }

    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        await Write(JsonSerializer.Serialize(message, Shape), cancellationToken);
        if (message is JsonRpcResponse or JsonRpcError)
            _open.Close(((JsonRpcMessageWithId)message).Id);
    }

    public ValueTask DisposeAsync()
    {
        _writing.Dispose();
        _gone.Dispose();
        return ValueTask.CompletedTask;
    }

    async Task Take(string line, CancellationToken cancel)
    {
        JsonRpcMessage? message;
        try
        {
            message = JsonSerializer.Deserialize(line, Shape);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException)
        {
            // The second is for a name that stands twice, the last for half a character ("\ud800"), which is JSON but no text.
            message = null;
        }
        if (message is null)
        {
            var (isJson, id) = IdOf(line);
            await (isJson
                ? Complain(id, McpErrorCode.InvalidRequest, "this is no JSON-RPC message", cancel)
                : Complain(id, McpErrorCode.ParseError, "this line is no JSON", cancel));
            return;
        }
        if (message is JsonRpcRequest request && !HasItsParameters(request))
        {
            await Complain(IdOf(line).Id, McpErrorCode.InvalidParams, $"these are no parameters of {request.Method}", cancel);
            return;
        }
        _open.Note(message);
        await _messages.Writer.WriteAsync(message, cancel);
    }

    static JsonTypeInfo ShapeOf<T>() => McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(T));

    static bool HasItsParameters(JsonRpcRequest request)
    {
        if (!Parameters.TryGetValue(request.Method, out var shape))
            return true;
        if (request.Params is null)
            return request.Method == RequestMethods.ToolsList;
        try
        {
            return request.Params.Deserialize(shape) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Whoever waits for the answer to a message is told by its id; the library's error must have one, JSON-RPC wants null where
    // none could be read.
    Task Complain(JsonNode? id, McpErrorCode code, string message, CancellationToken cancel)
    {
        JsonObject error = new() { ["code"] = (int)code, ["message"] = message };
        return Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["error"] = error }.ToJsonString(), cancel);
    }

    static (bool IsJson, JsonNode? Id) IdOf(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return (true, document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var id)
                ? id.ValueKind switch
                {
                    JsonValueKind.Number when id.TryGetInt64(out long number) => JsonValue.Create(number),
                    JsonValueKind.String => JsonValue.Create(id.GetString()),
                    _ => null,
                }
                : null);
        }
        catch (JsonException)
        {
            return (false, null);
        }
        catch (InvalidOperationException)
        {
            return (true, null);
        }
    }

    async Task Write(string line, CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel);
        try
        {
            await streams.Output.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancel);
            await streams.Output.FlushAsync(cancel);
        }
        catch (IOException trouble)
        {
            // Whoever asked is gone: what else is asked and answered has no meaning.
            _trouble ??= trouble;
            await _gone.CancelAsync();
        }
        finally
        {
            _writing.Release();
        }
    }
}
