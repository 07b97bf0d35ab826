namespace Standfirst.Collect.Fetching;

/// <summary>Lets the requests to one host through one after the other, with a rest in between.</summary>
sealed class HostTurns(FetchOptions options, TimeProvider time)
{
    const string AskedToWait = "the server asked to wait";

    readonly Lock _lock = new();
    readonly Dictionary<string, Queue> _hosts = new(StringComparer.OrdinalIgnoreCase);
    readonly long _start = time.GetTimestamp();

    /// <summary>Of how many hosts something is remembered.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _hosts.Count;
        }
    }

    // Not the time of day, which can be set back.
    TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Waits for a turn, makes a request, and gives the host its rest.</summary>
    /// <param name="host">The host.</param>
    /// <param name="rest">How long it has rest after the request.</param>
    /// <param name="send">Makes the request.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public async Task<Answer> Take(
        string host, TimeSpan rest, Func<Task<Answer>> send, CancellationToken cancel)
    {
        var queue = Join(host);
        try
        {
            await queue.Turns.WaitAsync(cancel);
            try
            {
                return await WaitAndSend(queue, rest, send, cancel);
            }
            finally
            {
                queue.Turns.Release();
            }
        }
        finally
        {
            Leave(queue);
        }
    }

    async Task<Answer> WaitAndSend(
        Queue queue, TimeSpan rest, Func<Task<Answer>> send, CancellationToken cancel)
    {
        while (FindWait(queue, rest) is { Ticks: > 0 } wait)
        {
            if (queue.ClosedUntil - Now is var closed && closed > options.LongestWait)
                return new Answer.Failed(new PageFetch.Unreachable(AskedToWait, RetryAfter: closed));
            await Task.Delay(RoundedUp(wait), time, cancel);
        }
        var answer = await send();
        GiveRest(queue, rest, answer);
        return answer;
    }

    // How long it is until the next request may be made. Where it may be made now, it is as good as made:
    // several that may run at once start apart.
    TimeSpan FindWait(Queue queue, TimeSpan rest)
    {
        lock (_lock)
        {
            var wait = Max(queue.Next, queue.ClosedUntil) - Now;
            if (wait <= TimeSpan.Zero)
                queue.Next = Now + rest;
            return wait;
        }
    }

    void GiveRest(Queue queue, TimeSpan rest, Answer answer)
    {
        lock (_lock)
        {
            queue.Next = Max(queue.Next, Now + rest);
            if (answer is Answer.Failed { Outcome: PageFetch.Unreachable trouble } && FindPause(trouble) is { } pause)
                queue.ClosedUntil = Max(queue.ClosedUntil, Now + pause);
        }
    }

    // A server that has too much to do, and does not say for how long, has a pause from all of us.
    TimeSpan? FindPause(PageFetch.Unreachable trouble) =>
        trouble.RetryAfter ?? (trouble.Status is 429 or 503 ? options.FirstBackOff : null);

    Queue Join(string host)
    {
        lock (_lock)
        {
            if (!_hosts.TryGetValue(host, out var queue))
            {
                if (_hosts.Count >= options.MaxHosts)
                    Forget();
                _hosts.Add(host, queue = new(options.RequestsPerHost));
            }
            queue.Users++;
            return queue;
        }
    }

    void Leave(Queue queue)
    {
        lock (_lock)
        {
            queue.Users--;
        }
    }

    // First those that may be asked again anyway; where that is not enough, whoever has nobody waiting.
    void Forget()
    {
        ForgetWhere(queue => queue.Users == 0 && Max(queue.Next, queue.ClosedUntil) <= Now);
        if (_hosts.Count >= options.MaxHosts)
            ForgetWhere(queue => queue.Users == 0);
    }

    void ForgetWhere(Predicate<Queue> isDone)
    {
        foreach (var (host, queue) in _hosts)
        {
            if (isDone(queue))
                _hosts.Remove(host);
        }
    }

    static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    // Timers count whole milliseconds, and a wait of none would be a busy one.
    static TimeSpan RoundedUp(TimeSpan time) =>
        TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));

    /// <summary>Those who wait for one host.</summary>
    sealed class Queue(int requestsAtATime)
    {
        public SemaphoreSlim Turns { get; } = new(requestsAtATime);

        public int Users { get; set; }

        public TimeSpan Next { get; set; }

        public TimeSpan ClosedUntil { get; set; }
    }
}
