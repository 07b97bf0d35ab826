using Standfirst.App.Inputs;
using Standfirst.App.Output;
using Standfirst.App.Progress;
using Standfirst.Archive;
using Standfirst.Archive.Intake;

namespace Standfirst.App.Archiving;

/// <summary>One run of `standfirst watch`: asks each source when it is due and adds the pages it did not name before.</summary>
/// <param name="settings">What the command line says.</param>
/// <param name="archive">Where the pages go, and what is known of the sources.</param>
/// <param name="streams">Where it speaks.</param>
/// <param name="clock">Tells what is due.</param>
sealed class WatchingRun(WatchSettings settings, ArticleArchive archive, StandardStreams streams, TimeProvider clock)
{
    /// <summary>Does it all.</summary>
    /// <returns>One of <see cref="ExitCode"/>: with "once" whether the sources could be had, else that it was stopped.</returns>
    /// <exception cref="UsageException">There is nothing to watch.</exception>
    /// <exception cref="ArchiveException">The database failed.</exception>
    public async Task<int> Run(CancellationToken cancel)
    {
        using var web = new PageSupply(settings.Fetching, archive);
        var tally = new Tally();
        try
        {
            await Enlist(cancel);
            while (await NextRound(cancel) is { } due)
            {
                foreach (WatchedSource source in due)
                    tally = await Look(web, source, cancel) ? tally with { Read = tally.Read + 1 } : tally with { Unread = tally.Unread + 1 };
                if (settings.Once)
                    break;
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            Say("stopped; the next run goes on from here");
            return ExitCode.Interrupted;
        }
        return tally.Unread == 0 ? ExitCode.AllRead : tally.Read > 0 ? ExitCode.SomeUnread : ExitCode.NoneRead;
    }

    // Takes the sources of the command line among those that are watched.
    async Task Enlist(CancellationToken cancel)
    {
        var known = (await archive.Intake.Sources(cancel)).Select(source => source.Address).ToHashSet();
        foreach (string name in settings.Forgotten)
        {
            if (!known.Remove(name))
                throw new UsageException($"--forget: {name} is not watched");
            await archive.Intake.Forget(name, cancel);
        }
        foreach (Uri url in settings.Sources)
        {
            if (known.Add(url.OriginalString))
                await archive.Intake.Watch(url.OriginalString, clock.GetUtcNow(), cancel);
        }
        if (known.Count == 0 && settings.Forgotten.Count == 0)
            throw new UsageException("nothing to watch: name a feed or a sitemap");
    }

    // Waits until something is due; null where nothing ever will be. With "once" nobody waits.
    async Task<IReadOnlyList<WatchedSource>?> NextRound(CancellationToken cancel)
    {
        while (true)
        {
            var sources = await archive.Intake.Sources(cancel);
            var now = clock.GetUtcNow();
            WatchedSource[] due = [.. sources.Where(source => IsDue(source, now)).OrderBy(source => source.Due)];
            if (due.Length > 0 || settings.Once)
                return due;
            if (sources.Count == 0)
                return null;
            await Task.Delay(sources.Min(source => source.Due) - now, clock, cancel);
        }
    }

    // A source that was asked later than now was asked by a clock that was set back since: nobody waits until it is that late
    // again.
    static bool IsDue(WatchedSource source, DateTimeOffset now) =>
        source.Due <= now || source.Checked > now || source.Due - now > WatchSettings.LongestRest;

    /// <returns>Whether the source could be had.</returns>
    async Task<bool> Look(PageSupply web, WatchedSource source, CancellationToken cancel)
    {
        var outcome = await web.FetchSource(source, cancel);
        switch (outcome.Found)
        {
            case Input.Known:
                await Save(source with { Failures = 0, Trouble = null }, settings.Every, cancel);
                return true;

            case Input.Source found:
                bool leavesPages = await Add(web, found, cancel);
                await Save(
                    source with
                    {
                        Title = found.Title ?? source.Title,
                        // As long as pages are to be tried again, "not modified" is no answer.
                        ETag = leavesPages ? null : outcome.ETag,
                        LastModified = leavesPages ? null : outcome.LastModified,
                        Failures = 0,
                        Trouble = null,
                    },
                    Longer(settings.Every, found.TimeToLive),
                    cancel);
                return true;

            case var other:
                string trouble = (other as Input.Barren)?.Reason ?? "neither a feed nor a sitemap nor a list of addresses";
                streams.Error.WriteLine(OneLine.Of($"standfirst: {source.Address}: {trouble}"));
                var rest = settings.Every * Math.Pow(2, Math.Min(source.Failures, 16));
                await Save(
                    source with { Failures = source.Failures + 1, Trouble = trouble }, Longer(rest, outcome.RetryAfter), cancel);
                return false;
        }
    }

    /// <returns>Whether pages are left that may be there another time.</returns>
    async Task<bool> Add(PageSupply web, Input.Source source, CancellationToken cancel)
    {
        var intake = new IntakeSettings
        {
            Inputs = [source.Name],
            Jobs = Environment.ProcessorCount,
            Options = ReadOptions.Default,
            Fetching = settings.Fetching,
            Quiet = true,
        };
        var run = new AddingRun(intake, settings.KeepsOriginals, archive, streams) { Leads = source.Pages, Web = web };
        if (await run.Run(cancel) == ExitCode.Interrupted)
            cancel.ThrowIfCancellationRequested();
        if (run.HasStored)
            Say($"{source.Name}: {run.OutcomesInWords()}");
        return run.LeavesPages;
    }

    Task Save(WatchedSource source, TimeSpan rest, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var longest = WatchSettings.LongestRest;
        return archive.Intake.Save(source with { Checked = now, Due = now + (rest < longest ? rest : longest) }, cancel);
    }

    static TimeSpan Longer(TimeSpan rest, TimeSpan? asked) => asked is { } time && time > rest ? time : rest;

    void Say(string words)
    {
        if (!settings.Quiet)
            streams.Error.WriteLine(OneLine.Of($"standfirst: {words}"));
    }
}
