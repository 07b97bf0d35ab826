using System.Net;
using System.Text.Json.Nodes;
using Standfirst.Archive;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Tests.App.Api;

public class EventsTests
{
    [Fact]
    public async Task Who_listens_is_told_of_what_is_stored_as_it_is_stored()
    {
        await using RoomServer room = await RoomServer.Open();
        await using var events = await Listening.To(room, "/api/v1/events");
        using HttpResponseMessage added = await room.Client.PostAsync(
            "/api/v1/articles?url=https://www.harbour-courier.example/quay", ApiServer.Body);
        long id = JsonNode.Parse(await added.Content.ReadAsStringAsync())!["article"]!.GetValue<long>();

        var (name, number, data) = await events.Next();
        Assert.Equal("stored", name);
        Assert.Equal($"{id}", number);
        Assert.Equal("Quay closed until spring", data["headline"]!.GetValue<string>());
        Assert.Equal(id, data["id"]!.GetValue<long>());
    }

    [Fact]
    public async Task Who_connects_again_misses_nothing_and_gets_nothing_twice()
    {
        await using RoomServer room = await RoomServer.Open();
        var all = new List<string>();
        await using (var events = await Listening.To(room, "/api/v1/events?after=0"))
        {
            for (int count = 0; count < 5; count++)
                all.Add((await events.Next()).Id);
        }
        // The address still says where the first listening began; the header knows better.
        await using (var events = await Listening.To(room, "/api/v1/events?after=0", all[^1]))
        {
            for (int count = 0; count < 3; count++)
                all.Add((await events.Next()).Id);
        }
        Assert.Equal(Enumerable.Range(1, 8).Select(number => $"{number}"), all);
    }

    [Fact]
    public async Task No_words_of_a_page_become_an_event_of_their_own()
    {
        await using RoomServer room = await RoomServer.Open();
        await using var events = await Listening.To(room, "/api/v1/events");
        var article = new Standfirst.Articles.Article
        {
            Headline = "Quay\n\nevent: stored\nid: 7\u2028data: {}",
            Text = "Words."
        };
        await room.Archive.Add([new(article, "quay.html", new Provenance(DateTimeOffset.UtcNow, "file"))]);
        var (_, id, data) = await events.Next();
        Assert.Equal("9", id);
        Assert.StartsWith("Quay\n\nevent:", data["headline"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_server_stops_though_somebody_listens()
    {
        RoomServer room = await RoomServer.Open();
        await using var events = await Listening.To(room, "/api/v1/events");
        var stopping = room.DisposeAsync().AsTask();
        Assert.Same(stopping, await Task.WhenAny(stopping, Task.Delay(TimeSpan.FromSeconds(8))));
    }

    /// <summary>A client that listens.</summary>
    sealed class Listening(HttpResponseMessage answer, StreamReader lines) : IAsyncDisposable
    {
        public static async Task<Listening> To(RoomServer room, string path, string? last = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (last is not null)
                request.Headers.Add("Last-Event-ID", last);
            HttpResponseMessage answer = await room.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
            // It began: what is stored from now on is told.
            Assert.StartsWith(":", await lines.ReadLineAsync());
            return new(answer, lines);
        }

        public async Task<(string Name, string Id, JsonNode Data)> Next()
        {
            var fields = new Dictionary<string, string>();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            while (true)
            {
                string line = await lines.ReadLineAsync(patience.Token)
                    ?? throw new InvalidOperationException("the stream ended");
                if (line.Length == 0 && fields.TryGetValue("data", out string? data))
                    return (fields["event"], fields["id"], JsonNode.Parse(data)!);
                if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
                    fields[line[..colon]] = line[(colon + 2)..];
            }
        }

        public ValueTask DisposeAsync()
        {
            lines.Dispose();
            answer.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
