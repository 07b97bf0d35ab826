using System.Net.Http.Headers;
using Standfirst.App.Serving;
using Standfirst.Archive.Keys;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Tests.App.Access;

/// <summary>A server that others can reach, so that it needs keys, with one of each scope.</summary>
sealed class KeyedServer : IAsyncDisposable
{
    KeyedServer(RoomServer room, string reader, string writer) => (Room, Reader, Writer) = (room, reader, writer);

    public RoomServer Room { get; }

    public HttpClient Client => Room.Client;

    /// <summary>The text of a key that reads.</summary>
    public string Reader { get; }

    /// <summary>The text of a key that reads and writes.</summary>
    public string Writer { get; }

    public static async Task<KeyedServer> Open(ServeSettings? settings = null)
    {
        settings ??= new();
        RoomServer room = await RoomServer.Open(settings with { Hosts = ["news.example", .. settings.Hosts] });
        return new(room, await Key(room, "reader", KeyScopes.Read),
            await Key(room, "writer", KeyScopes.Read | KeyScopes.Write));
    }

    /// <summary>Asks with a key; without one where it is null.</summary>
    public Task<HttpResponseMessage> Send(HttpMethod method, string path, string? key, HttpContent? body = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = body };
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return Client.SendAsync(request);
    }

    public ValueTask DisposeAsync() => Room.DisposeAsync();

    static async Task<string> Key(RoomServer room, string name, KeyScopes scopes) =>
        ((KeyAnswer.Added)await room.Archive.Keys.Add(name, scopes)).Text;
}
