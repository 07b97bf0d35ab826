using Standfirst.Collect.Fetching;

namespace Standfirst.Tests.Collect.Fetching;

public class TimeLimitTests
{
    [Fact]
    public async Task A_timer_that_rings_early_leaves_no_time_for_another_request()
    {
        var allowance = new TimeAllowance(TimeSpan.FromMilliseconds(1));
        using (var limit = new TimeLimit(allowance, new StandingTime(), CancellationToken.None))
        {
            limit.Set(TimeSpan.FromHours(1), "no answer");
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.Infinite, limit.Token));
            Assert.Equal("it takes longer than the limit of 0.001 s", limit.Reason);
        }

        Assert.Equal(TimeSpan.Zero, allowance.Left);
    }

    [Fact]
    public async Task A_request_that_came_to_its_own_limit_leaves_the_rest()
    {
        var allowance = new TimeAllowance(TimeSpan.FromHours(1));
        using (var limit = new TimeLimit(allowance, new StandingTime(), CancellationToken.None))
        {
            limit.Set(TimeSpan.FromMilliseconds(1), "no answer");
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.Infinite, limit.Token));
            Assert.Equal("no answer", limit.Reason);
        }

        Assert.Equal(TimeSpan.FromHours(1), allowance.Left);
    }

    /// <summary>A clock that stands still, while its timers run.</summary>
    sealed class StandingTime : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
