using System.CommandLine;
using Standfirst.App.Archiving;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst watch [SOURCE…] --archive PLACE`: asks feeds, sitemaps and lists for new pages, again and again.</summary>
sealed class WatchCommand : Command
{
    // Most newsrooms publish a few stories an hour; feeds that change less often say so themselves.
    static readonly TimeSpan UsualInterval = TimeSpan.FromMinutes(15);

    readonly FetchingOptions _fetching = new();
    readonly ArchivePlace _archive = new();

    readonly Argument<string[]> _sources = new("SOURCE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Addresses of feeds, sitemaps, OPML lists or lists of addresses to be watched from now on, "
            + "beside those that the archive knows already.",
    };

    readonly Option<TimeSpan?> _every = OptionValues.Valued<TimeSpan?>(
        "--every", "MINUTES", value => OptionValues.Rest(value),
        "The time between two looks at a source, where it asks for no more itself; 15 when left out.");

    readonly Option<bool> _once = new("--once")
    {
        Description = "Looks at every source that is due and ends, for a scheduler that calls it again.",
    };

    readonly Option<string[]> _forget = new("--forget")
    {
        HelpName = "SOURCE",
        Description = "Watches this source no longer; its pages stay in the archive.",
    };

    readonly Option<bool> _noOriginals = new("--no-originals")
    {
        Description = "Keeps the records alone and not the bytes of the pages.",
    };

    readonly Option<bool> _quiet = new("--quiet")
    {
        Description = "Tells troubles only.",
    };

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public WatchCommand(StandardStreams streams)
        : base("watch", "Watches feeds and sitemaps and adds their new pages to an archive, until it is stopped.")
    {
        Add(_sources);
        _archive.AddTo(this);
        foreach (Option option in (Option[])[_every, _once, _forget, _noOriginals])
            Add(option);
        _fetching.AddTo(this);
        Add(_quiet);
        SetAction((parse, cancel) => Run(parse, streams, cancel));
    }

    async Task<int> Run(ParseResult parse, StandardStreams streams, CancellationToken cancel)
    {
        var settings = new WatchSettings
        {
            Sources = [.. parse.GetRequiredValue(_sources).Select(OptionValues.Source)],
            Forgotten = parse.GetValue(_forget) ?? [],
            Every = parse.GetValue(_every) ?? UsualInterval,
            Once = parse.GetValue(_once),
            KeepsOriginals = !parse.GetValue(_noOriginals),
            Fetching = _fetching.SettingsOf(parse, maxBytes: null),
            Quiet = parse.GetValue(_quiet),
        };
        await using ArticleArchive archive = await _archive.OpenToFill(parse, streams.Error, cancel);
        return await new WatchingRun(settings, archive, streams, TimeProvider.System).Run(cancel);
    }
}
