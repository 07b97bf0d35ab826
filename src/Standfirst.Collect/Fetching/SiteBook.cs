namespace Standfirst.Collect.Fetching;

/// <summary>Remembers what sites say to robots, the latest asked for, and reads it anew when it is
/// old.</summary>
sealed class SiteBook(FetchOptions options, SiteReader reader, TimeProvider time)
{
    // RFC 9309, section 2.4: no more than 24 hours.
    static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    // A site in trouble is asked again when a short trouble may be over.
    static readonly TimeSpan Troubled = TimeSpan.FromMinutes(10);

    readonly Lock _lock = new();
    readonly LinkedList<Entry> _latestFirst = new();
    readonly Dictionary<string, LinkedListNode<Entry>> _sites = [];
    readonly long _start = time.GetTimestamp();
    long _weight;

    /// <summary>Of how many sites something is remembered.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _sites.Count;
        }
    }

    TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>What the site of an address says.</summary>
    /// <returns>Its rules; or why they cannot be read, so that nothing may be asked for.</returns>
    public async Task<(SiteRules Rules, PageFetch? Trouble)> Find(Uri url, CancellationToken cancel)
    {
        var entry = Open(PageAddress.Site(url));
        await entry.Turn.WaitAsync(cancel);
        try
        {
            if (entry.FreshUntil <= Now)
                await Renew(entry, url, cancel);
            return (entry.Rules, Remaining(entry));
        }
        finally
        {
            entry.Turn.Release();
        }
    }

    async Task Renew(Entry entry, Uri url, CancellationToken cancel)
    {
        var (rules, trouble) = await reader.Read(url, cancel);
        if (trouble is null)
        {
            entry.Rules = rules;
            entry.IsKnown = true;
        }
        // What it said yesterday counts while it cannot say anything (RFC 9309, section 2.4).
        entry.Trouble = trouble is PageFetch.Unreachable && entry.IsKnown ? null : trouble;
        var wait = (trouble as PageFetch.Unreachable)?.RetryAfter ?? Troubled;
        entry.FreshUntil = Now + (trouble is null || wait > Fresh ? Fresh : wait < Troubled ? Troubled : wait);
        lock (_lock)
        {
            // It may have been forgotten meanwhile.
            if (_sites.TryGetValue(entry.Site, out var node) && node.Value == entry)
                Weigh(entry);
        }
    }

    PageFetch? Remaining(Entry entry) => entry.Trouble is PageFetch.Unreachable trouble
        ? trouble with { RetryAfter = entry.FreshUntil - Now }
        : entry.Trouble;

    Entry Open(string site)
    {
        lock (_lock)
        {
            if (_sites.TryGetValue(site, out var node))
                _latestFirst.Remove(node);
            else
                _sites.Add(site, node = new(new(site)));
            _latestFirst.AddFirst(node);
            Weigh(node.Value);
            return node.Value;
        }
    }

    void Weigh(Entry entry)
    {
        _weight += entry.Rules.Weight - entry.Weight;
        entry.Weight = entry.Rules.Weight;
        while (_weight > options.MaxSiteRules && _latestFirst.Last is { } oldest && oldest.Value != entry)
        {
            _latestFirst.Remove(oldest);
            _sites.Remove(oldest.Value.Site);
            _weight -= oldest.Value.Weight;
        }
    }

    /// <summary>What is remembered of one site. Its turn guards it.</summary>
    sealed class Entry(string site)
    {
        public string Site => site;

        public SemaphoreSlim Turn { get; } = new(1);

        public SiteRules Rules { get; set; } = SiteRules.None;

        public PageFetch? Trouble { get; set; }

        public bool IsKnown { get; set; }

        public TimeSpan FreshUntil { get; set; }

        public int Weight { get; set; }
    }
}
