using Standfirst.Language;

namespace Standfirst.Tests.Language;

public class PercentTests
{
    [Fact]
    public void The_table_is_the_logistic_function_rounded()
    {
        // A step that no whole number of the table comes near.
        for (double odds = -12; odds < 12; odds += 0.00321)
            Assert.Equal(Math.Round(1 / (1 + Math.Exp(-odds)), 2), Percent.Of(odds));
    }

    [Theory]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(0, .5)]
    [InlineData(double.PositiveInfinity, 1)]
    public void Nothing_is_beyond_none_and_all(double odds, double percent) => Assert.Equal(percent, Percent.Of(odds));
}
