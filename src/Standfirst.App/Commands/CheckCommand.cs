using System.CommandLine;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst check --archive PLACE`: reads a whole archive and tells whether all of it is right.</summary>
sealed class CheckCommand : Command
{
    readonly ArchivePlace _archive = new();

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public CheckCommand(StandardStreams streams)
        : base("check", "Reads a whole archive: hashes of records and pages, links between them, indexes.")
    {
        _archive.AddTo(this);
        SetAction(async (parse, cancel) =>
        {
            await using ArticleArchive archive = await _archive.Open(parse, creates: false, cancel);
            CheckReport report = await archive.Check(cancel);
            foreach (string fault in report.Faults)
                streams.Error.WriteLine(OneLine.Of($"standfirst: {fault}"));
            if ((await archive.Count(cancel)).Tombstones is > 0 and var barred)
                streams.Error.WriteLine($"standfirst: {Counted.Of(barred, "tombstone")} of what was erased");
            string result = report.Faults.Count == 0 ? "all is well" : Counted.Of(report.Faults.Count, "fault");
            streams.Error.WriteLine($"standfirst: {Counted.Of(report.Records, "record")} and {Counted.Of(report.Originals, "page")} read: {result}");
            return report.Faults.Count == 0 ? ExitCode.AllRead : ExitCode.SomeUnread;
        });
    }
}
