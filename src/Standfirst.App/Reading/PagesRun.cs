using System.Globalization;
using Spectre.Console;
using Standfirst.App.Inputs;
using Standfirst.App.Output;
using Standfirst.App.Progress;
using Standfirst.Archive;
using Standfirst.Articles;

namespace Standfirst.App.Reading;

/// <summary>One run over pages: finds them, has them read, hands them on in their order, tells troubles and progress.</summary>
/// <param name="settings">Which pages.</param>
/// <param name="streams">Where it reads and speaks.</param>
/// <param name="make">Makes something of an article, of the input it was read from and of the page's bytes; on any thread.</param>
/// <typeparam name="T">What a page is made into.</typeparam>
sealed class PagesRun<T>(
    IntakeSettings settings, StandardStreams streams, Func<Article, Input, ReadOnlySpan<byte>, T> make)
{
    readonly TimeProvider _clock = TimeProvider.System;
    Tally _tally;

    /// <summary>Whether there may be more than one page.</summary>
    public bool MayBeSeveral { get; } = settings.Inputs.Count > 1 || Directory.Exists(settings.Inputs[0])
        || PageFiles.HoldSeveral(settings.Inputs[0]);

    /// <summary>Whether a bar on the terminal would be torn by what is written there.</summary>
    public bool ShowsRecordsOnTerminal { get; init; }

    /// <summary>The archive that the pages are for; null for none.</summary>
    public ArticleArchive? Archive { get; init; }

    /// <summary>What is read instead of the inputs of the settings; null for these.</summary>
    public IAsyncEnumerable<Input>? Leads { get; init; }

    /// <summary>What fetches pages, shared with other runs; null for one of its own.</summary>
    public PageSupply? Web { get; init; }

    /// <summary>Told of every outcome that is no page that was read, beside the user; null where nobody else
    /// wants to know.</summary>
    public Action<PageOutcome<T>>? Aside { get; init; }

    /// <summary>What became of the pages beside being read, for the end of the summary; null for nothing.</summary>
    public Func<string>? Afterwards { get; init; }

    /// <summary>Does it all.</summary>
    /// <param name="take">Takes what was made of each page, with the page's place among those read, from 0.</param>
    /// <param name="finish">Called when all pages are taken, or when the run is stopped, which it is told.</param>
    /// <param name="cancel">Stops the run.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A file that an option names cannot be used.</exception>
    public async Task<int> Run(
        Func<PageOutcome<T>.Read, int, ValueTask> take, Func<Tally, bool, ValueTask> finish, CancellationToken cancel)
    {
        AddressBook addresses = settings.AddressList is { } list ? AddressBook.Read(list) : AddressBook.OfOnePage(settings.Url);
        long start = _clock.GetTimestamp();
        try
        {
            await ReadPages(addresses, take, cancel);
            await finish(_tally, false);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await finish(_tally, true);
            streams.Error.WriteLine($"standfirst: stopped after {Summary(start)}");
            return ExitCode.Interrupted;
        }

        if ((MayBeSeveral || Afterwards is not null) && !settings.Quiet)
            streams.Error.WriteLine($"standfirst: {Summary(start)}");
        return _tally.Read + _tally.Known == 0 ? ExitCode.NoneRead
            : _tally.Unread > 0 || addresses.Problems.Count > 0 ? ExitCode.SomeUnread
            : ExitCode.AllRead;
    }

    async Task ReadPages(AddressBook addresses, Func<PageOutcome<T>.Read, int, ValueTask> take, CancellationToken cancel)
    {
        var reader = new PageReader<T>(addresses, settings, make, streams.Input);
        using var intake = new Intake(settings, streams.Input, Archive, Web);
        using IProgressReport progress = StartProgress(intake, cancel);
        foreach (string problem in addresses.Problems)
            Complain(progress, problem);

        await foreach (PageOutcome<T> outcome in OrderedWork.Run(Leads is null ? intake.Find(cancel) : intake.Find(Leads, cancel), settings.Jobs, reader.Read, cancel))
        {
            if (outcome is not PageOutcome<T>.Read)
                Aside?.Invoke(outcome);
            switch (outcome)
            {
                case PageOutcome<T>.Read page:
                    await take(page, _tally.Read);
                    _tally = _tally with { Read = _tally.Read + 1 };
                    break;

                case PageOutcome<T>.Told note when !settings.Quiet:
                    Complain(progress, $"{note.Name}: {note.Words}");
                    break;

                case PageOutcome<T>.Known:
                    _tally = _tally with { Known = _tally.Known + 1 };
                    break;

                case PageOutcome<T>.Unread page:
                    Complain(progress, $"{page.Name}: {page.Reason}");
                    _tally = _tally with { Unread = _tally.Unread + 1 };
                    break;
            }
            progress.Update(_tally);
        }
    }

    // No bar where the records scroll by on the same terminal: they would tear it.
    IProgressReport StartProgress(Intake intake, CancellationToken cancel)
    {
        if (settings.Quiet || !MayBeSeveral || (ShowsRecordsOnTerminal && streams.ErrorIsTerminal))
            return new NoProgress(streams.Error);

        int? total = Leads is null ? intake.Count(cancel) : null;
        return streams.ErrorIsTerminal
            ? new ProgressBar(AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(streams.Error) }), total, _clock)
            : new ProgressLines(streams.Error, total, _clock);
    }

    static void Complain(IProgressReport progress, string line) =>
        progress.Say(OneLine.Of($"standfirst: {line}"));

    string Summary(long start)
    {
        double seconds = _clock.GetElapsedTime(start).TotalSeconds;
        string time = seconds.ToString("0.0", CultureInfo.InvariantCulture);
        string read = $"{Counted.Of(_tally.Read, "page")} read in {time} s";
        if (_tally.Known > 0)
            read += $", {_tally.Known} known before";
        if (_tally.Unread > 0)
            read += $", {Counted.Of(_tally.Unread, "input")} could not be read";
        return Afterwards is { } more ? $"{read}: {more()}" : read;
    }
}
