using System.CommandLine;
using Standfirst.App.Archiving;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst backup FILE --archive PLACE`: copies an archive as it is at this moment, though it may be in use.</summary>
sealed class BackupCommand : Command
{
    readonly ArchivePlace _archive = new();

    readonly Argument<string> _file = new("FILE") { Description = "The file for the copy; nothing may be there." };

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public BackupCommand(StandardStreams streams)
        : base("backup", "Copies an archive as it is at this moment to a new file; it may be in use meanwhile.")
    {
        Add(_file);
        _archive.AddTo(this);
        SetAction(async (parse, cancel) =>
        {
            string file = OptionValues.NewFile(parse.GetRequiredValue(_file));
            await using ArticleArchive archive = await _archive.Open(parse, creates: false, cancel);
            if (!await archive.Backup(file, cancel))
                throw new UsageException("an archive in PostgreSQL is backed up with its own pg_dump: docs/archive.md");
            streams.Error.WriteLine($"standfirst: {file}: {new FileInfo(file).Length:N0} bytes");
            return ExitCode.AllRead;
        });
    }
}
