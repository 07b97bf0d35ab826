using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Standfirst.App;
using Standfirst.App.Serving;
using Standfirst.Archive;

namespace Standfirst.Tests.App.ReadingRoom;

/// <summary>A server on a port of its own, over an archive that lives as long as it does.</summary>
sealed class RoomServer : IAsyncDisposable
{
    // An archive of the same pages is made once; each server has a copy of its own.
    static readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> Archives = new();

    readonly string _folder;
    readonly WebApplication _server;

    RoomServer(string folder, ArticleArchive archive, WebApplication server)
    {
        (_folder, Archive, _server) = (folder, archive, server);
        Client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(server.Urls.First()) };
    }

    public ArticleArchive Archive { get; }

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => _server.Services;

    /// <summary>Asks it, follows no redirection and keeps cookies.</summary>
    public HttpClient Client { get; }

    /// <summary>Opens it over the pages of some files and folders: "samples/pages" when none is named.</summary>
    public static Task<RoomServer> Open(params string[] inputs) => Open(new(), _ => { }, inputs);

    /// <summary>The same, with something added to the server before it opens.</summary>
    public static Task<RoomServer> Open(Action<WebApplication> add, params string[] inputs) => Open(new(), add, inputs);

    /// <summary>The same with other settings; it listens on a free port of this machine all the same.</summary>
    public static Task<RoomServer> Open(ServeSettings settings, params string[] inputs) => Open(settings, _ => { }, inputs);

    static async Task<RoomServer> Open(ServeSettings settings, Action<WebApplication> add, string[] inputs)
    {
        string folder = Directory.CreateTempSubdirectory("standfirst-room-").FullName;
        string place = Path.Combine(folder, "news.archive");
        string[] paths = [.. (inputs.Length > 0 ? inputs : ["samples/pages"]).Select(path => Path.Combine(House.Repository.Root, path))];
        await File.WriteAllBytesAsync(place, await Archives.GetOrAdd(string.Join('\n', paths), _ => new(() => Make(paths))).Value);

        var opened = (ArchiveOpening.Opened)await ArticleArchive.Open(place, new() { Create = false });
        WebApplication server = Server.Build(opened.Archive, settings with { Listen = new(IPAddress.Loopback, 0) });
        add(server);
        await server.StartAsync();
        return new(folder, opened.Archive, server);
    }

    static async Task<byte[]> Make(string[] paths)
    {
        using var bench = new Workbench();
        string place = bench.PathOf("news.archive");
        using var error = new StringWriter();
        int code = await StandfirstApp.Run(["add", .. paths, "--archive", place], new(Stream.Null, Stream.Null, error));
        Assert.True(code == ExitCode.AllRead, error.ToString());
        return await File.ReadAllBytesAsync(place);
    }

    /// <summary>A page that must be there, as a browser without script has it.</summary>
    public async Task<IDocument> Page(string path)
    {
        using HttpResponseMessage answer = await Client.GetAsync(path);
        string html = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}: {html}");
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        await Archive.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
