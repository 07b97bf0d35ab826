using Standfirst.App.Reading;

namespace Standfirst.Tests.App.Reading;

public class OrderedWorkTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        var results = OrderedWork.Run(Enumerable.Range(0, 200).ToAsyncEnumerable(), workers: 4, (item, _) =>
        {
            Thread.Sleep(item % 7 == 0 ? 3 : 0);
            return item;
        });

        Assert.Equal(Enumerable.Range(0, 200), await ToList(results));
    }

    [Fact]
    public async Task No_more_than_a_few_items_are_taken_ahead_of_a_slow_one()
    {
        using var first = new ManualResetEventSlim();
        int taken = 0, done = 0;
        IEnumerable<int> items = Enumerable.Range(0, 1000).Select(item =>
        {
            Interlocked.Increment(ref taken);
            return item;
        });

        Task<List<int>> all = Task.Run(() => ToList(OrderedWork.Run(items.ToAsyncEnumerable(), workers: 2, (item, _) =>
        {
            if (item == 0)
                first.Wait(CancellationToken.None);
            Interlocked.Increment(ref done);
            return item;
        })));
        // The other worker goes on until the results that wait for the first one fill their places.
        SpinWait.SpinUntil(() => Volatile.Read(ref done) >= 7, TimeSpan.FromSeconds(10));
        Thread.Sleep(50);

        Assert.InRange(Volatile.Read(ref taken), 8, 11);
        first.Set();
        Assert.Equal(1000, (await all).Count);
    }

    [Fact]
    public async Task What_the_work_throws_comes_out_in_its_place()
    {
        var got = new List<int>();

        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (int result in OrderedWork.Run(((int[])[1, 2, 0, 4]).ToAsyncEnumerable(), workers: 2,
                (item, _) => item == 0 ? throw new FormatException() : item))
                got.Add(result);
        });

        Assert.Equal([1, 2], got);
    }

    [Fact]
    public async Task What_the_finding_of_items_throws_comes_out_after_the_results_before_it()
    {
        var got = new List<int>();

        await Assert.ThrowsAsync<DivideByZeroException>(async () =>
        {
            await foreach (int result in OrderedWork.Run(
                ((int[])[1, 2, 0]).Select(item => 10 / item).ToAsyncEnumerable(), workers: 2, (item, _) => item))
                got.Add(result);
        });

        Assert.Equal([10, 5], got);
    }

    [Fact]
    public async Task Cancelling_ends_a_wait_for_work_that_hangs()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        using var never = new ManualResetEventSlim();

        var results = OrderedWork.Run(((int[])[1]).ToAsyncEnumerable(), workers: 1, (item, _) =>
        {
            never.Wait(TimeSpan.FromSeconds(30), CancellationToken.None);
            return item;
        }, cancel.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ToList(results));
        never.Set();
    }

    [Fact]
    public async Task Work_is_told_when_nobody_takes_its_results_any_more()
    {
        var told = new TaskCompletionSource();
        using var begun = new ManualResetEventSlim();

        await foreach (int _ in OrderedWork.Run(((int[])[1, 2]).ToAsyncEnumerable(), workers: 2, (item, stopping) =>
        {
            if (item == 1)
            {
                begun.Wait(stopping);
            }
            else
            {
                begun.Set();
                stopping.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
                told.SetResult();
            }
            return item;
        }))
            break;

        await told.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    static async Task<List<T>> ToList<T>(IAsyncEnumerable<T> results)
    {
        var list = new List<T>();
        await foreach (T result in results)
            list.Add(result);
        return list;
    }
}
