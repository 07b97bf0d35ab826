using System.Diagnostics;
using System.Diagnostics.Metrics;
using Standfirst.App.Api.Problems;
using Standfirst.App.Inputs;
using Standfirst.App.Reading;
using Standfirst.Articles;

namespace Standfirst.App.Api.Endpoints;

/// <summary>Reads pages that somebody sends, a few at once: reading takes a processor, and others want it, too.</summary>
sealed class PageQueue(ApiSettings settings) : IDisposable
{
    /// <summary>What traces and metrics call it.</summary>
    public const string Source = "Standfirst.Reading";

    // Whoever waits longer is told to come again.
    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    static readonly ActivitySource Traces = new(Source);
    static readonly Meter Metrics = new(Source);
    static readonly Histogram<double> Duration = Metrics.CreateHistogram<double>(
        "standfirst.page.read.duration", "s", "How long reading a page took.");

    readonly SentPages _pages = new(settings.MaxBytes, settings.Fetching);
    readonly SemaphoreSlim _seats = new(Environment.ProcessorCount);

    /// <summary>Reads a page.</summary>
    /// <param name="name">What the record calls it.</param>
    /// <param name="capture">The page and what came with it.</param>
    /// <param name="readsStory">Whether the text is read for quotations, people and times.</param>
    /// <param name="cancel">Stops waiting and reading.</param>
    /// <exception cref="ProblemException">It is no page, or takes too long, or too many wait.</exception>
    public async Task<Article> Read(string name, Capture capture, bool readsStory, CancellationToken cancel)
    {
        if (!await _seats.WaitAsync(LongestWait, cancel))
        {
            const string queue = "So many pages are being read that this one waited for ten seconds.";
            throw new ProblemException(Problem.Busy, queue) { RetryAfter = 10 };
        }
        try
        {
            return await Task.Run(() => ReadNow(name, capture, readsStory, cancel), cancel);
        }
        finally
        {
            _seats.Release();
        }
    }

    public void Dispose() => _seats.Dispose();

    Article ReadNow(string name, Capture capture, bool readsStory, CancellationToken cancel)
    {
        using Activity? trace = Traces.StartActivity("read page");
        trace?.SetTag("page.bytes", capture.Bytes.Length);
        long started = Stopwatch.GetTimestamp();
        try
        {
            return _pages.Read(new Input.Captured(name, capture), readsStory, cancel);
        }
        catch (UnreadPageException unread)
        {
            throw unread.TookTooLong
                ? Problem.TookTooLong.Because($"It was not through after {SentPages.Longest.TotalSeconds} seconds.")
                : Problem.NotAPage.Because($"It cannot be read: {unread.Message}.");
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }
    }
}
