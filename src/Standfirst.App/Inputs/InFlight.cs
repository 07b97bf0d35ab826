using System.Runtime.CompilerServices;

namespace Standfirst.App.Inputs;

/// <summary>Lets several waits go on at once and gives what comes of them in the order of what they were begun for.</summary>
static class InFlight
{
    /// <summary>Begins the work on the next few items while the first is waited for.</summary>
    /// <param name="items">Taken one by one, as there is room.</param>
    /// <param name="most">How many may be under way or done and not yet taken.</param>
    /// <param name="work">Begun for each item in turn; it should wait, not compute.</param>
    /// <param name="cancel">Ends it.</param>
    public static async IAsyncEnumerable<TResult> Run<TItem, TResult>(
        IAsyncEnumerable<TItem> items, int most, Func<TItem, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var underWay = new Queue<Task<TResult>>();
        try
        {
            await foreach (TItem item in items.WithCancellation(cancel))
            {
                underWay.Enqueue(work(item, stop.Token));
                while (underWay.Count >= most || (underWay.Count > 0 && underWay.Peek().IsCompleted))
                    yield return await underWay.Dequeue();
            }
            while (underWay.Count > 0)
                yield return await underWay.Dequeue();
        }
        finally
        {
            // Whoever stops taking results stops what is under way; what that throws, nobody asks for any more.
            await stop.CancelAsync();
            foreach (Task<TResult> left in underWay)
                await left.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }
}
