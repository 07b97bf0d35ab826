using System.CommandLine;
using Standfirst.App.Archiving;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst add INPUT… --archive PLACE`: reads pages and keeps their records.</summary>
sealed class AddCommand : Command
{
    readonly IntakeOptions _intake = new();
    readonly ArchivePlace _archive = new();

    readonly Option<bool> _noOriginals = new("--no-originals")
    {
        Description = "Keeps the records alone and not the bytes of the pages.",
    };

    /// <summary>The command, reading from and speaking to <paramref name="streams"/>.</summary>
    public AddCommand(StandardStreams streams)
        : base("add", "Reads pages and adds them to an archive: new ones, and new versions of known ones.")
    {
        _intake.AddTo(this);
        _archive.AddTo(this);
        Add(_noOriginals);
        SetAction((parse, cancel) => Run(parse, streams, cancel));
    }

    async Task<int> Run(ParseResult parse, StandardStreams streams, CancellationToken cancel)
    {
        var settings = _intake.SettingsOf(parse, ReadOptions.Default);
        await using ArticleArchive archive = await _archive.OpenToFill(parse, streams.Error, cancel);
        return await new AddingRun(settings, !parse.GetValue(_noOriginals), archive, streams).Run(cancel);
    }
}
