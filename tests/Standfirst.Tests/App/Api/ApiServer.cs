using System.Text.Json.Nodes;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Tests.App.Api;

/// <summary>A server over the sample pages, for tests that leave them as they are.</summary>
public sealed class ApiServer : IAsyncLifetime
{
    RoomServer? _room;

    internal RoomServer Room => _room!;

    /// <summary>Asks it.</summary>
    public HttpClient Client => Room.Client;

    /// <summary>A page that is read as a story.</summary>
    public const string Page = """
        <!doctype html><html lang="en"><head><title>Quay closed</title><meta property="og:site_name" content="The Harbour Courier"></head>
        <body><article><h1>Quay closed until spring</h1><p>By Petra Quillfeather</p>
        <p>The quay at Saltmere is closed until spring, the harbour master Ana Ruiz said on Monday.</p>
        <p>“We will not open it before the wall is safe,” said Ana Ruiz, 52, who has led the harbour since 2019.</p>
        <p>Boats may use the basin at Port Averne, where berths are free for the time being and the ferry calls twice a day.</p>
        </article></body></html>
        """;

    /// <summary>The page as a body.</summary>
    public static StringContent Body => new(Page, System.Text.Encoding.UTF8, "text/html");

    public async Task InitializeAsync() => _room = await RoomServer.Open();

    public Task DisposeAsync() => Room.DisposeAsync().AsTask();

    /// <summary>A JSON answer that must be there.</summary>
    internal async Task<JsonObject> Get(string path)
    {
        using HttpResponseMessage answer = await Client.GetAsync(path);
        string body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}: {body}");
        return JsonNode.Parse(body)!.AsObject();
    }

    /// <summary>The number of the first article that a query finds.</summary>
    internal async Task<long> Find(string query) =>
        (await Get($"/api/v1/search?q={Uri.EscapeDataString(query)}"))["hits"]![0]!["id"]!.GetValue<long>();
}
