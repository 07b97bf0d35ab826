using Standfirst.App.Inputs;
using Standfirst.App.Progress;
using Standfirst.App.Reading;
using Standfirst.Archive;
using Standfirst.Articles;

namespace Standfirst.App.Archiving;

/// <summary>One run of `standfirst add`: reads pages and stores them in batches.</summary>
/// <param name="settings">Which pages.</param>
/// <param name="keepsOriginals">Whether the bytes of the pages are kept.</param>
/// <param name="archive">Where they are stored.</param>
/// <param name="streams">Where it reads and speaks.</param>
sealed class AddingRun(IntakeSettings settings, bool keepsOriginals, ArticleArchive archive, StandardStreams streams)
{
    // A transaction ends on the disk: some hundreds of pages share its cost, and no more are lost where the machine dies.
    const int BatchSize = 200;

    // Pages that come slowly are stored all the same before long.
    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    readonly TimeProvider _clock = TimeProvider.System;
    readonly List<PageToStore> _batch = [];
    readonly List<long> _refused = [];
    readonly Dictionary<StoreOutcome, int> _outcomes = [];
    long _lastStored;

    /// <summary>What is read instead of the inputs of the settings; null for these.</summary>
    public IAsyncEnumerable<Input>? Leads { get; init; }

    /// <summary>What fetches pages, shared with other runs; null for one of its own.</summary>
    public PageSupply? Web { get; init; }

    /// <summary>Whether anything was read and handed to the archive.</summary>
    public bool HasStored => _outcomes.Count > 0;

    /// <summary>Whether a page could not be had that may be there another time.</summary>
    public bool LeavesPages { get; private set; }

    /// <summary>Does it all.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="ArchiveException">The database failed; what was stored before stays.</exception>
    public Task<int> Run(CancellationToken cancel)
    {
        _lastStored = _clock.GetTimestamp();
        var run = new PagesRun<PageToStore>(settings, streams, Make)
        {
            Archive = archive,
            Leads = Leads,
            Web = Web,
            Aside = NoteRefused,
            Afterwards = OutcomesInWords,
        };
        return run.Run(Take, Finish, cancel);

        async ValueTask Take(PageOutcome<PageToStore>.Read page, int place)
        {
            _batch.Add(page.Made);
            if (_batch.Count >= BatchSize || _clock.GetElapsedTime(_lastStored) >= LongestWait)
                await Store();
        }
    }

    void NoteRefused(PageOutcome<PageToStore> outcome)
    {
        if (outcome is not PageOutcome<PageToStore>.Unread unread)
            return;
        LeavesPages |= unread.MayComeLater;
        if (unread.TakenAs is { } key)
            _refused.Add(key);
    }

    PageToStore Make(Article article, Input input, ReadOnlySpan<byte> page) =>
        new(article, input.Name, PageOrigin.Of(input).ToProvenance(_clock.GetUtcNow()))
        {
            Original = keepsOriginals ? page.ToArray() : null,
            TakenAs = input.TakenAs,
        };

    // Also where the run is stopped: what was read is not read for nothing.
    async ValueTask Finish(Tally tally, bool isStopped) => await Store();

    async Task Store()
    {
        foreach (Stored stored in await archive.Add(_batch, CancellationToken.None))
            _outcomes[stored.Outcome] = _outcomes.GetValueOrDefault(stored.Outcome) + 1;
        await archive.Intake.Take(_refused);
        _refused.Clear();
        _batch.Clear();
        _lastStored = _clock.GetTimestamp();
    }

    /// <summary>What became of the pages: "3 new, 2 new versions".</summary>
    public string OutcomesInWords()
    {
        (StoreOutcome Outcome, string One, string Many)[] names =
        [
            (StoreOutcome.New, "new", "new"),
            (StoreOutcome.NewVersion, "new version", "new versions"),
            (StoreOutcome.Unchanged, "unchanged", "unchanged"),
            (StoreOutcome.NoStory, "no story where one is known", "no stories where one is known"),
            (StoreOutcome.Erased, "erased before, not taken again", "erased before, not taken again"),
        ];
        return string.Join(", ", names
            .Where(name => name.Outcome == StoreOutcome.New || _outcomes.ContainsKey(name.Outcome))
            .Select(name => (Number: _outcomes.GetValueOrDefault(name.Outcome), name.One, name.Many))
            .Select(name => $"{name.Number} {(name.Number == 1 ? name.One : name.Many)}"));
    }
}
