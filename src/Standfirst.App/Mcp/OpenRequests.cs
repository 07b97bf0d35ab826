using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Standfirst.App.Mcp;

/// <summary>The requests that came in and are not answered yet.</summary>
sealed class OpenRequests
{
    readonly HashSet<RequestId> _ids = [];
    readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    bool _isLast;

    /// <summary>Notes what came in.</summary>
    public void Note(JsonRpcMessage message)
    {
        if (message is JsonRpcRequest request)
        {
            lock (_ids)
                _ids.Add(request.Id);
        }
        else if (message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification, Params: JsonObject cancelled }
            && IdOf(cancelled["requestId"]) is { } id)
        {
            // What is called off gets no answer.
            Close(id);
        }
    }

    /// <summary>One is answered.</summary>
    public void Close(RequestId id)
    {
        lock (_ids)
        {
            _ids.Remove(id);
            FinishWhenEmpty();
        }
    }

    /// <summary>Ends when all are answered; no more come in.</summary>
    public Task Answered()
    {
        lock (_ids)
        {
            _isLast = true;
            FinishWhenEmpty();
        }
        return _answered.Task;
    }

    void FinishWhenEmpty()
    {
        if (_isLast && _ids.Count == 0)
            _answered.TrySetResult();
    }

    static RequestId? IdOf(JsonNode? given) => given is not JsonValue value ? null
        : value.TryGetValue(out long number) ? new RequestId(number)
        : value.TryGetValue(out string? words) ? new RequestId(words)
        : null;
}
