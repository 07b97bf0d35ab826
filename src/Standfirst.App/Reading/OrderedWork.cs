using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Standfirst.App.Reading;

/// <summary>Does the same work on many items at once and gives the results in their order.</summary>
static class OrderedWork
{
    // How many items per worker may be under way or waiting for their turn. A few let the others go on while
    // one takes long; more would only keep finished results in memory.
    const int AheadPerWorker = 4;

    /// <summary>Does the work, on as many threads as there are workers.</summary>
    /// <param name="items">Taken one by one, at most a few for each worker ahead of the results.</param>
    /// <param name="workers">How many items are worked on at once.</param>
    /// <param name="work">Done to each item, on any thread; what it throws, the taker gets.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static async IAsyncEnumerable<TResult> Run<TItem, TResult>(
        IAsyncEnumerable<TItem> items, int workers, Func<TItem, CancellationToken, TResult> work,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var inOrder = Channel.CreateBounded<Task<TResult>>(workers * AheadPerWorker);
        var toDo = Channel.CreateUnbounded<Task<TResult>>();
        CancellationToken stopping = stop.Token;

        Task feeding = Task.Run(Feed, stopping);
        for (int i = 0; i < workers; i++)
            _ = Task.Factory.StartNew(Work, stopping, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            await foreach (Task<TResult> result in inOrder.Reader.ReadAllAsync(stopping))
                yield return await result.WaitAsync(stopping);
            await feeding;
        }
        finally
        {
            // Whoever stops taking results stops the work. Nobody waits for a worker: it may hang on a disk.
            await stop.CancelAsync();
        }

        // The place in the order comes first: that channel is bounded, and so keeps the other one short.
        async Task Feed()
        {
            try
            {
                await foreach (TItem item in items.WithCancellation(stopping))
                {
                    var job = new Task<TResult>(
                        () => work(item, stopping), TaskCreationOptions.RunContinuationsAsynchronously);
                    await inOrder.Writer.WriteAsync(job, stopping);
                    toDo.Writer.TryWrite(job);
                }
            }
            finally
            {
                inOrder.Writer.Complete();
                toDo.Writer.Complete();
            }
        }

        void Work()
        {
            foreach (Task<TResult> job in toDo.Reader.ReadAllAsync(stopping).ToBlockingEnumerable(stopping))
                job.RunSynchronously();
        }
    }
}
