using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class FibonacciHashTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(1L << 40)]
    public void Keys_of_a_pattern_are_spread_over_the_table(long stride)
    {
        int places = FibonacciHash.PlacesFor(1000), shift = FibonacciHash.ShiftFor(places);

        var taken = Enumerable.Range(0, 1000).Select(key => FibonacciHash.PlaceOf((ulong)(key * stride), shift)).ToList();

        Assert.Equal(2048, places);
        Assert.All(taken, place => Assert.InRange(place, 0, places - 1));

        // By chance it would be some 790.
        Assert.True(taken.Distinct().Count() > 750, $"{taken.Distinct().Count()}");
    }
}
