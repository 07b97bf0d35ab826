using System.CommandLine;
using Standfirst.App.Mcp;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst mcp --archive PLACE`: lets a program with a language model ask the archive, by the Model Context Protocol.</summary>
sealed class McpCommand : Command
{
    readonly ArchivePlace _archive = new();
    readonly FetchingOptions _fetching = new();

    readonly Option<bool> _allowFetch = new("--allow-fetch")
    {
        Description = "Lets read_page fetch pages from the web; without it nothing is fetched.",
    };

    readonly StandardStreams _streams;

    public McpCommand(StandardStreams streams)
        : base("mcp", "Answers a language model's program on standard input and output, by the Model Context Protocol.")
    {
        _streams = streams;
        _archive.AddTo(this);
        Add(_allowFetch);
        _fetching.AddTo(this);
        SetAction(Run);
    }

    async Task<int> Run(ParseResult parse, CancellationToken cancel)
    {
        if (_streams.Input is null)
            throw new UsageException("standard input is closed: the protocol is spoken there");
        await using ArticleArchive archive = await _archive.Open(parse, creates: false, cancel);
        var settings = new McpSettings
        {
            AllowFetch = parse.GetValue(_allowFetch),
            Fetching = _fetching.SettingsOf(parse, maxBytes: null),
        };
        await new McpSession(archive, settings, _streams).Run(cancel);
        return ExitCode.AllRead;
    }
}
