using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class PooledListTests
{
    [Fact]
    public void A_list_grows_and_keeps_its_items()
    {
        var tides = new PooledList<int>(1);
        for (int tide = 0; tide < 2_000_000; tide++)
            tides.Add(tide);

        Assert.Equal(Enumerable.Range(0, 2_000_000), tides.Items.ToArray());
        tides.Return();
    }

    [Fact]
    public void Room_for_the_list_of_a_page_is_used_again() =>
        Assert.InRange(AllocatedAgain(100_000), 0, 100_000);

    [Fact]
    public void Room_for_the_list_of_a_huge_page_is_not_kept() =>
        Assert.InRange(AllocatedAgain(2_000_000), 2_000_000 * sizeof(long), long.MaxValue);

    // What a second list allocates when the first was given back.
    static long AllocatedAgain(int count)
    {
        new PooledList<long>(count).Return();
        long before = GC.GetAllocatedBytesForCurrentThread();
        new PooledList<long>(count).Return();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
