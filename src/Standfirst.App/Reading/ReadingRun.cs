using System.Globalization;
using System.Text;
using Spectre.Console;
using Standfirst.App.Commands;
using Standfirst.App.Inputs;
using Standfirst.App.Output;
using Standfirst.App.Progress;

namespace Standfirst.App.Reading;

/// <summary>One run of a command that reads pages: finds inputs, reads them, writes records, tells troubles.</summary>
/// <param name="settings">What the command line says.</param>
/// <param name="streams">Where it reads and writes.</param>
sealed class ReadingRun(ReadSettings settings, StandardStreams streams)
{
    readonly TimeProvider _clock = TimeProvider.System;
    readonly bool _mayBeSeveral = settings.MayBeSeveral;
    readonly bool _showsOnTerminal = settings.OutputFile is null && streams.OutputIsTerminal;
    Tally _tally;

    /// <summary>Does it all.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A file that an option names cannot be used.</exception>
    public async Task<int> Run(CancellationToken cancel)
    {
        AddressBook addresses = ReadAddresses();
        using OutputFile? file = settings.OutputFile is { } path ? OutputFile.Create(path) : null;
        long start = _clock.GetTimestamp();
        try
        {
            await ReadPages(addresses, file?.Stream ?? streams.Output, cancel);
            // A run that read nothing does not wipe out what an earlier one wrote.
            if (_tally.Read > 0)
                file?.Complete();
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            streams.Error.WriteLine($"standfirst: stopped after {Summary(start)}");
            return ExitCode.Interrupted;
        }

        if (_mayBeSeveral && !settings.Quiet)
            streams.Error.WriteLine($"standfirst: {Summary(start)}");
        return _tally.Read == 0 ? ExitCode.NoneRead
            : _tally.Unread > 0 || addresses.Problems.Count > 0 ? ExitCode.SomeUnread
            : ExitCode.AllRead;
    }

    async Task ReadPages(AddressBook addresses, Stream output, CancellationToken cancel)
    {
        FormatFamily formats = settings.Formats;
        RecordFormat format = settings.Format is { } name ? formats.Find(name)!
            : _showsOnTerminal ? formats.OnTerminal : formats.Elsewhere;
        var reader = new PageReader(addresses, settings.Options, format, streams.Input);
        using IProgressReport progress = StartProgress(cancel);
        foreach (string problem in addresses.Problems)
            Complain(progress, problem);

        IEnumerable<Input> inputs = InputWalk.Find(settings.Inputs);
        await foreach (PageOutcome outcome in OrderedWork.Run(inputs, settings.Jobs, reader.Read, cancel))
        {
            switch (outcome)
            {
                case PageOutcome.Read page:
                    bool isFirst = _tally.Read == 0;
                    if (isFirst)
                        output.Write(Encoding.UTF8.GetBytes(format.Heading));
                    if (_mayBeSeveral)
                        output.Write(Encoding.UTF8.GetBytes(format.OpenPage(page.Name, isFirst)));
                    output.Write(page.Bytes.Span);
                    _tally = _tally with { Read = _tally.Read + 1 };
                    break;

                case PageOutcome.Unread page:
                    Complain(progress, $"{page.Name}: {page.Reason}");
                    _tally = _tally with { Unread = _tally.Unread + 1 };
                    break;
            }
            progress.Update(_tally);
        }
    }

    AddressBook ReadAddresses()
    {
        if (settings.AddressList is not { } path)
            return AddressBook.OfOnePage(settings.Url);
        try
        {
            using var list = new StreamReader(path);
            return AddressBook.Read(list, path);
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            throw new UsageException($"--urls: {path}: {FileTrouble.Reason(error)}");
        }
    }

    // No bar where the records scroll by on the same terminal: they would tear it.
    IProgressReport StartProgress(CancellationToken cancel)
    {
        if (settings.Quiet || !_mayBeSeveral || (_showsOnTerminal && streams.ErrorIsTerminal))
            return new NoProgress(streams.Error);

        int total = InputWalk.Find(settings.Inputs).TakeWhile(_ => !cancel.IsCancellationRequested).Count();
        return streams.ErrorIsTerminal
            ? new ProgressBar(AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(streams.Error) }), total)
            : new ProgressLines(streams.Error, total, _clock);
    }

    static void Complain(IProgressReport progress, string line) =>
        progress.Say(OneLine.Of($"standfirst: {line}"));

    string Summary(long start)
    {
        double seconds = _clock.GetElapsedTime(start).TotalSeconds;
        string time = seconds.ToString("0.0", CultureInfo.InvariantCulture);
        string read = $"{Count(_tally.Read, "page")} read in {time} s";
        return _tally.Unread == 0 ? read : $"{read}, {Count(_tally.Unread, "input")} could not be read";
    }

    static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
