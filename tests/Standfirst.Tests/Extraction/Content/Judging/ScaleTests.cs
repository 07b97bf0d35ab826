using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Tests.Extraction.Content.Judging;

public class ScaleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 17)]
    [InlineData(3, 25)]
    [InlineData(1024, 161)]
    [InlineData(1L << 40, 255)]
    public void A_count_takes_sixteen_steps_for_each_doubling(long count, byte expected) => Assert.Equal(expected, Scale.Count(count));

    [Fact]
    public void A_larger_count_is_never_a_smaller_byte()
    {
        for (int count = 0; count < 70_000; count++)
            Assert.True(Scale.Count(count) <= Scale.Count(count + 1), $"{count}");
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 7, 1)]
    [InlineData(7, 7, 255)]
    [InlineData(9, 7, 255)]
    public void A_share_tells_none_from_nothing_to_share(int part, int whole, byte expected) => Assert.Equal(expected, Scale.Share(part, whole));

    [Theory]
    [InlineData(0, 128)]
    [InlineData(-3, 125)]
    [InlineData(900, 255)]
    [InlineData(-900, 0)]
    public void A_distance_has_two_sides(int distance, byte expected) => Assert.Equal(expected, Scale.Signed(distance));
}
