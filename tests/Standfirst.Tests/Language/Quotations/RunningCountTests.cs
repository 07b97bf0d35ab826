using Standfirst.Language.Quotations;

namespace Standfirst.Tests.Language.Quotations;

public class RunningCountTests
{
    [Fact]
    public void Tokens_of_a_sort_are_counted_among_any_few_however_many_stand_before()
    {
        var count = new RunningCount(2_000);
        for (int token = 0; token < 2_000; token++)
            count.Add(token % 3 > 0);

        for (int first = 0; first + Counts.Longest <= 2_000; first++)
        {
            int counted = Enumerable.Range(first, Counts.Longest).Count(token => token % 3 > 0);
            Assert.Equal(counted, count.Within(first, first + Counts.Longest));
            Assert.Equal(0, count.Within(first, first));
        }
        count.Return();
    }
}
