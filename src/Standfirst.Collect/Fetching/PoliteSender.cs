using Polly;
using Polly.Retry;

namespace Standfirst.Collect.Fetching;

/// <summary>Makes requests in turn, and tries again where trouble may pass.</summary>
sealed class PoliteSender
{
    readonly HttpSender _sender;
    readonly HostTurns _turns;
    readonly ResiliencePipeline<Answer> _tries;

    public PoliteSender(FetchOptions options, HttpSender sender, TimeProvider time)
    {
        _sender = sender;
        _turns = new(options, time);
        _tries = MakeTries(options, time);
    }

    /// <summary>Of how many hosts something is remembered.</summary>
    public int HostsRemembered => _turns.Count;

    /// <summary>Makes a request; a status that is neither a page, a redirect nor "not modified" is a
    /// failure.</summary>
    /// <param name="question">What to ask.</param>
    /// <param name="rest">How long the host has rest behind it.</param>
    /// <param name="cancel">The caller's wish.</param>
    public async Task<Answer> Send(Question question, TimeSpan rest, CancellationToken cancel)
    {
        string host = question.Url.IdnHost;
        return await _tries.ExecuteAsync(
            async token => await _turns.Take(host, rest, () => SendOnce(question, token), token),
            cancel);
    }

    async Task<Answer> SendOnce(Question question, CancellationToken cancel)
    {
        var answer = await _sender.Send(question, cancel);
        if (answer is Answer.Came { Head: var head } && !IsOfUse(head, question))
            answer = StatusWords.Fail(head);
        return answer is Answer.Failed failed && question.Allowance.Left == TimeSpan.Zero
            ? failed with { MayPass = false }
            : answer;
    }

    static bool IsOfUse(AnswerHead head, Question question) =>
        head.HasPage || head.Redirects || (head.Status == 304 && question.Compared is not null);

    static ResiliencePipeline<Answer> MakeTries(FetchOptions options, TimeProvider time)
    {
        if (options.Tries == 1)
            return ResiliencePipeline<Answer>.Empty;

        return new ResiliencePipelineBuilder<Answer> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Answer>
            {
                MaxRetryAttempts = options.Tries - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.FirstBackOff,
                MaxDelay = options.LongestWait,
                Randomizer = MakeChance(options.Seed),
                ShouldHandle = attempt => ValueTask.FromResult(MayHelp(attempt.Outcome.Result, options)),
                // The turn waits as long as the server asked; nothing is to be added to that.
                DelayGenerator = attempt => ValueTask.FromResult(RetryAfter(attempt.Outcome.Result)),
            })
            .Build();
    }

    static bool MayHelp(Answer? answer, FetchOptions options) =>
        answer is Answer.Failed { MayPass: true }
        && (RetryAfter(answer) ?? TimeSpan.Zero) <= options.LongestWait;

    static TimeSpan? RetryAfter(Answer? answer) =>
        (answer as Answer.Failed)?.Outcome is PageFetch.Unreachable { RetryAfter: { Ticks: > 0 } wait }
            ? wait
            : null;

    // Random is not for several at once.
    static Func<double> MakeChance(int? seed)
    {
        var random = seed is { } fixedSeed ? new Random(fixedSeed) : new Random();
        var chance = new Lock();
        return () =>
        {
            lock (chance)
                return random.NextDouble();
        };
    }
}
