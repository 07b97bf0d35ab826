using System.CommandLine;
using Standfirst.App.Archiving;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>Which archive a command works on: the option `--archive`, or what the environment says.</summary>
sealed class ArchivePlace
{
    /// <summary>The variable that names the archive where the option does not.</summary>
    public const string Variable = "STANDFIRST_ARCHIVE";

    readonly Option<string?> _place = OptionValues.Valued(
        "--archive", "FILE|CONNECTION", OptionValues.Words,
        $"The archive: a file (SQLite), or a connection to PostgreSQL (\"Host=…;Database=…\" or postgres://…); "
            + $"when left out, what {Variable} names.");

    /// <summary>Makes it part of a command.</summary>
    public void AddTo(Command command) => command.Add(_place);

    /// <summary>Whether the command line itself names one.</summary>
    public bool IsNamed(ParseResult parse) => parse.GetValue(_place) is not null;

    /// <summary>The place that a command line names; null where it names none.</summary>
    public string? Find(ParseResult parse) =>
        parse.GetValue(_place) ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } place ? place : null);

    /// <summary>Opens the archive that a command line names.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="creates">Whether it is made where there is none.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="UsageException">None is named, or it cannot be opened.</exception>
    public Task<ArticleArchive> Open(ParseResult parse, bool creates, CancellationToken cancel) =>
        Open(parse, new ArchiveOptions { Create = creates }, cancel);

    /// <summary>Opens the archive to write to it for as long as that takes, through outages of its server.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="error">Where an outage is told.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="UsageException">None is named, or it cannot be opened, or not be written.</exception>
    public Task<ArticleArchive> OpenToFill(ParseResult parse, TextWriter error, CancellationToken cancel)
    {
        var outage = new Outage(error, TimeProvider.System, cancel);
        return OpenToWrite(parse, new ArchiveOptions { AsksAgain = trouble => outage.Outlast(trouble.Message) }, cancel);
    }

    /// <summary>Opens the archive to write to it.</summary>
    /// <exception cref="UsageException">None is named, or it cannot be opened, or not be written.</exception>
    public Task<ArticleArchive> OpenToWrite(ParseResult parse, bool creates, CancellationToken cancel) =>
        OpenToWrite(parse, new ArchiveOptions { Create = creates }, cancel);

    async Task<ArticleArchive> OpenToWrite(ParseResult parse, ArchiveOptions options, CancellationToken cancel)
    {
        ArticleArchive archive = await Open(parse, options, cancel);
        if (!archive.IsReadOnly)
            return archive;
        await archive.DisposeAsync();
        throw new UsageException($"--archive: {archive.Name}: it may be read here and not written");
    }

    async Task<ArticleArchive> Open(ParseResult parse, ArchiveOptions options, CancellationToken cancel)
    {
        string place = Find(parse) ?? throw new UsageException($"which archive? (--archive, or {Variable})");
        return await ArticleArchive.Open(place, options, cancel) switch
        {
            ArchiveOpening.Opened opened => opened.Archive,
            var refused => throw new UsageException($"--archive: {WhyNot(refused)}"),
        };
    }

    static string WhyNot(ArchiveOpening refused) => refused switch
    {
        ArchiveOpening.Newer newer =>
            $"it was written by a newer version of this program (schema {newer.Version}, known are those up to {newer.Known})",
        ArchiveOpening.NotAnArchive other => other.Reason,
        ArchiveOpening.Unreachable far => far.Reason,
        _ => throw new InvalidOperationException($"an answer of a new kind: {refused}"),
    };
}
