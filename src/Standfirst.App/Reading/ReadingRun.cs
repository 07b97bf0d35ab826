using System.Text;
using Standfirst.App.Inputs;
using Standfirst.App.Output;
using Standfirst.App.Progress;
using Standfirst.Articles;

namespace Standfirst.App.Reading;

/// <summary>One run of a command that reads pages and writes records.</summary>
/// <param name="settings">What the command line says.</param>
/// <param name="streams">Where it reads and writes.</param>
sealed class ReadingRun(ReadSettings settings, StandardStreams streams)
{
    readonly bool _showsOnTerminal = settings.OutputFile is null && streams.OutputIsTerminal;

    /// <summary>Does it all.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A file that an option names cannot be used.</exception>
    public async Task<int> Run(CancellationToken cancel)
    {
        RecordFormat format = FormatOf();
        var run = new PagesRun<ReadOnlyMemory<byte>>(settings.Intake, streams, Make)
        {
            ShowsRecordsOnTerminal = _showsOnTerminal,
        };
        using OutputFile? file = settings.OutputFile is { } path ? OutputFile.Create(path) : null;
        Stream output = file?.Stream ?? streams.Output;
        return await run.Run(Write, Finish, cancel);

        ReadOnlyMemory<byte> Make(Article article, Input input, ReadOnlySpan<byte> page) => format.Write(article, input.Name);

        ValueTask Write(PageOutcome<ReadOnlyMemory<byte>>.Read page, int place)
        {
            if (place == 0)
                output.Write(Encoding.UTF8.GetBytes(format.Heading));
            if (run.MayBeSeveral)
                output.Write(Encoding.UTF8.GetBytes(format.OpenPage(page.Name, place == 0)));
            output.Write(page.Made.Span);
            return ValueTask.CompletedTask;
        }

        // A run that read nothing does not wipe out what an earlier one wrote.
        ValueTask Finish(Tally tally, bool isStopped)
        {
            if (tally.Read > 0 && !isStopped)
                file?.Complete();
            return ValueTask.CompletedTask;
        }
    }

    RecordFormat FormatOf() => settings.Format is { } name ? settings.Formats.Find(name)!
        : _showsOnTerminal ? settings.Formats.OnTerminal : settings.Formats.Elsewhere;
}
