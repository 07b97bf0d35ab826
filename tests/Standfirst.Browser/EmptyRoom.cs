using System.Net;
using Microsoft.AspNetCore.Builder;
using Standfirst.App.Serving;
using Standfirst.Archive;

namespace Standfirst.Browser;

/// <summary>The server over an archive that nothing was added to.</summary>
sealed class EmptyRoom : IAsyncDisposable
{
    readonly string _folder;
    readonly ArticleArchive _archive;
    readonly WebApplication _server;

    EmptyRoom(string folder, ArticleArchive archive, WebApplication server) => (_folder, _archive, _server) = (folder, archive, server);

    /// <summary>Where it is.</summary>
    public Uri Origin => new(_server.Urls.First());

    /// <summary>Opens it.</summary>
    public static async Task<EmptyRoom> Open()
    {
        string folder = Directory.CreateTempSubdirectory("standfirst-empty-").FullName;
        var opened = (ArchiveOpening.Opened)await ArticleArchive.Open(Path.Combine(folder, "news.archive"));
        WebApplication server = Server.Build(opened.Archive, new() { Listen = new(IPAddress.Loopback, 0) });
        await server.StartAsync();
        return new(folder, opened.Archive, server);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _archive.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
