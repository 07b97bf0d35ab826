using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Standfirst.App.Output;
using Standfirst.App.Serving;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst serve [--archive PLACE]`: the reading room and the API, until it is told to stop; on the sample
/// pages where no archive is named.</summary>
sealed class ServeCommand : Command
{
    readonly ArchivePlace _archive = new();
    readonly Option<IPEndPoint?> _listen = OptionValues.Valued(
        "--listen", "ADDRESS:PORT", OptionValues.EndPoint,
        $"Where it listens, {ServeSettings.UsualPlace} when left out; port 0 takes any that is free. "
            + "Other addresses than this machine's own need a key.");

    readonly Option<string[]> _hosts = new("--host")
    {
        HelpName = "NAME",
        Description = "A name by which others reach it; may be given several times. It answers to no other names, and "
            + "needs a key.",
    };

    readonly Option<string[]> _proxies = new("--trust-proxy")
    {
        HelpName = "ADDRESS",
        Description = "An address or network (10.0.0.0/8) of a proxy whose X-Forwarded-For, -Proto and -Host are believed; "
            + "may be given several times. Needs a key.",
    };

    readonly Option<string?> _certificate = OptionValues.Valued(
        "--tls-certificate", "FILE", OptionValues.Words,
        "Speaks TLS with this certificate (PEM: its own, then those that vouch for it).");

    readonly Option<string?> _key = OptionValues.Valued(
        "--tls-key", "FILE", OptionValues.Words, "The certificate's private key (PEM, without a password).");

    readonly Option<int?> _rate = OptionValues.Valued<int?>(
        "--rate", "N", value => OptionValues.Rate(value),
        "How many requests a second one key or address may make; when left out, 50 for a key and any number from this "
            + "machine.");

    readonly Option<Uri?> _otlp = OptionValues.Valued(
        "--otlp", "URL", OptionValues.Url,
        "Sends metrics and traces to this collector (OTLP over HTTP, such as http://localhost:4318).");

    readonly Option<int?> _maxBytes = OptionValues.Valued<int?>(
        "--max-bytes", "SIZE", value => OptionValues.Size(value),
        "The most bytes a page may have that somebody sends or names, unpacked: 500K, 16M; when left out, 16M.");

    readonly FetchingOptions _fetching = new();

    readonly StandardStreams _streams;

    public ServeCommand(StandardStreams streams)
        : base("serve", "Opens the reading room and the API on an archive, in a browser's reach.")
    {
        _streams = streams;
        _archive.AddTo(this);
        foreach (Option option in (Option[])[_listen, _hosts, _proxies, _certificate, _key, _rate, _otlp, _maxBytes])
            Add(option);
        _fetching.AddTo(this);
        SetAction(Run);
    }

    /// <summary>The settings of a command line that was parsed without error.</summary>
    /// <exception cref="UsageException">Its parts contradict each other, or a value means nothing.</exception>
    public ServeSettings SettingsOf(ParseResult parse)
    {
        int maxBytes = parse.GetValue(_maxBytes) ?? ReadOptions.Default.MaxBytes;
        return new()
        {
            Listen = parse.GetValue(_listen) ?? ServeSettings.UsualPlace,
            Hosts = [.. (parse.GetValue(_hosts) ?? []).Select(OptionValues.Host)],
            Proxies = [.. (parse.GetValue(_proxies) ?? []).Select(OptionValues.Network)],
            Tls = (parse.GetValue(_certificate), parse.GetValue(_key)) switch
            {
                (null, null) => null,
                ({ } certificate, { } key) => new(certificate, key),
                _ => throw new UsageException("--tls-certificate and --tls-key go together"),
            },
            Rate = parse.GetValue(_rate),
            Otlp = parse.GetValue(_otlp),
            MaxBytes = maxBytes,
            Fetching = _fetching.SettingsOf(parse, maxBytes),
        };
    }

    async Task<int> Run(ParseResult parse, CancellationToken cancel)
    {
        ServeSettings settings = SettingsOf(parse);
        using ThrowAwayArchive? samples = _archive.Find(parse) is null ? await ThrowAwayArchive.Make(cancel) : null;
        await using ArticleArchive archive = samples?.Archive ?? await _archive.Open(parse, creates: true, cancel);
        if (await Server.WhyNot(archive, settings, cancel) is { } reason)
            throw new UsageException(reason);
        await using WebApplication server = Server.Build(archive, settings);
        await Start(server, settings, cancel);
        if (archive.IsReadOnly)
            _streams.Error.WriteLine(OneLine.Of($"standfirst: {archive.Name}: it may be read here and not written"));
        foreach (string address in server.Urls)
            _streams.Error.WriteLine($"standfirst: the reading room is open: {address}");
        if (samples is not null)
            _streams.Error.WriteLine("standfirst: it shows the sample pages, and keeps nothing; --archive names an archive of your own");
        await server.WaitForShutdownAsync(cancel);
        return ExitCode.AllRead;
    }

    static async Task Start(WebApplication server, ServeSettings settings, CancellationToken cancel)
    {
        try
        {
            await server.StartAsync(cancel);
        }
        catch (Exception error) when (error.GetBaseException() is SocketException taken)
        {
            throw new UsageException($"--listen: {settings.Listen}: {OneLine.Of(taken.Message)}");
        }
    }
}
