using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Standfirst.App.Serving;
using Standfirst.Tests.App.Api;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Tests.App.Serving;

public class TelemetryTests
{
    [Fact]
    public async Task A_collector_gets_traces_and_metrics_and_no_words_that_anybody_looked_for()
    {
        await using var collector = await Collector.Open();
        await using (RoomServer room = await RoomServer.Open(new ServeSettings { Otlp = collector.Address }))
        {
            await room.Client.GetStringAsync("/api/v1/search?q=zinnwald");
            using HttpResponseMessage read = await room.Client.PostAsync("/api/v1/read", ApiServer.Body);
        }

        string traces = collector.Sent("/v1/traces");
        Assert.Contains("standfirst", traces);
        Assert.Contains("read page", traces);
        Assert.Contains("archive Find", traces);
        Assert.Contains("/api/v1/search", traces);
        Assert.DoesNotContain("zinnwald", traces);
        Assert.DoesNotContain("Saltmere", traces);
        string metrics = collector.Sent("/v1/metrics");
        Assert.Contains("standfirst.page.read.duration", metrics);
        Assert.Contains("http.server.request.duration", metrics);
    }

    [Fact]
    public async Task Where_no_collector_is_named_nothing_listens()
    {
        await using RoomServer room = await RoomServer.Open();
        Assert.Null(room.Services.GetService<Telemetry>());
    }

    /// <summary>What takes telemetry, and keeps it.</summary>
    sealed class Collector(WebApplication server, ConcurrentQueue<(string Path, string Body)> sent) : IAsyncDisposable
    {
        public Uri Address => new(server.Urls.First());

        public static async Task<Collector> Open()
        {
            var sent = new ConcurrentQueue<(string, string)>();
            var builder = WebApplication.CreateEmptyBuilder(new());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            WebApplication server = builder.Build();
            server.Run(async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                sent.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
                context.Response.ContentType = "application/x-protobuf";
            });
            await server.StartAsync();
            return new(server, sent);
        }

        public string Sent(string path) => string.Concat(sent.Where(one => one.Path == path).Select(one => one.Body));

        public ValueTask DisposeAsync() => server.DisposeAsync();
    }
}
