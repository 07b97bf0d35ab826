using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class SortedTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 3)]
    [InlineData(40, 3)]
    [InlineData(41, 4)]
    public void It_counts_the_items_before_what_is_sought_and_none_of_its_equals(int sought, int before)
    {
        int[] tides = [10, 20, 20, 40];

        Assert.Equal(before, Sorted.CountBefore(tides, sought, static (in tide, sought) => tide < sought));
    }

    [Fact]
    public void Beside_whatever_answer_was_the_last_it_counts_the_same()
    {
        int[] tides = [10, 20, 20, 40, 50, 60, 60, 60, 90];

        for (int last = -2; last <= tides.Length + 2; last++)
        {
            for (int sought = 0; sought <= 100; sought += 5)
            {
                int near = last, before = tides.Count(tide => tide < sought);

                Assert.Equal(before, Sorted.CountBefore(tides, sought, static (in tide, sought) => tide < sought, ref near));
                Assert.Equal(before, near);
            }
        }
    }

    [Fact]
    public void Nothing_comes_before_anything_in_an_empty_list() =>
        Assert.Equal(0, Sorted.CountBefore<int, int>([], 7, static (in tide, sought) => tide < sought));

    [Fact]
    public void Nothing_comes_before_anything_in_an_empty_list_whatever_the_last_answer_was()
    {
        int last = 3;

        Assert.Equal(0, Sorted.CountBefore<int, int>([], 7, static (in tide, sought) => tide < sought, ref last));
    }
}
