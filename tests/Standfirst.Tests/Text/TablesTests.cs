using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class TablesTests
{
    [Fact]
    public void Every_number_has_its_value() => Assert.Equal([0, 1, 4, 9], Tables.Of(4, number => number * number));

    [Fact]
    public void Letters_of_a_sort_come_in_their_order() =>
        Assert.Equal("09AZaz", new string(Tables.Letters(letter => letter is '0' or '9' or 'A' or 'Z' or 'a' or 'z')));

    [Fact]
    public void The_last_letter_of_all_counts() => Assert.Equal(['\uFFFF'], Tables.Letters(letter => letter == char.MaxValue));

    [Fact]
    public void Those_that_share_a_number_keep_their_order()
    {
        var byLength = Tables.ByNumber(["quay", "key", "pier"], word => word.Length);

        Assert.Equal(["quay", "pier"], byLength[4]);
        Assert.Equal(["key"], byLength[3]);
    }
}
