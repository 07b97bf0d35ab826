using System.CommandLine;
using System.Net;
using Standfirst.App.Serving;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst serve [--archive PLACE]`: the reading room and the API, until it is told to stop; on the sample pages where
/// no archive is named.</summary>
sealed class ServeCommand : Command
{
    readonly ArchivePlace _archive = new();
    readonly Option<IPEndPoint?> _listen = OptionValues.Valued(
        "--listen", "ADDRESS:PORT", OptionValues.EndPoint,
        $"Where it listens, {ServeSettings.UsualPlace} when left out; port 0 takes any that is free.");

    readonly StandardStreams _streams;

    public ServeCommand(StandardStreams streams)
        : base("serve", "Opens the reading room and the API on an archive, in a browser's reach.")
    {
        _streams = streams;
        _archive.AddTo(this);
        Add(_listen);
        SetAction(Run);
    }

    async Task<int> Run(ParseResult parse, CancellationToken cancel)
    {
        using ThrowAwayArchive? samples = _archive.Find(parse) is null ? await ThrowAwayArchive.Make(cancel) : null;
        await using ArticleArchive archive = samples?.Archive ?? await _archive.Open(parse, creates: true, cancel);
        var settings = new ServeSettings { Listen = parse.GetValue(_listen) ?? ServeSettings.UsualPlace };
        await using WebApplication server = Server.Build(archive, settings);
        await server.StartAsync(cancel);
        foreach (string address in server.Urls)
            _streams.Error.WriteLine($"standfirst: the reading room is open: {address}");
        if (samples is not null)
            _streams.Error.WriteLine("standfirst: it shows the sample pages, and keeps nothing; --archive names an archive of your own");
        await server.WaitForShutdownAsync(cancel);
        return ExitCode.AllRead;
    }
}
