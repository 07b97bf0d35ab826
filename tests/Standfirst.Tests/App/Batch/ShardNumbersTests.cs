using Standfirst.App.Batch;

namespace Standfirst.Tests.App.Batch;

public class ShardNumbersTests
{
    [Fact]
    public void Numbers_in_a_row_are_written_as_a_range() =>
        Assert.Equal("1-3,5,7-8", ShardNumbers.Write([7, 8, 3, 1, 2, 5, 3]));

    [Fact]
    public void Ranges_and_single_numbers_are_read() =>
        Assert.Equal([(1, 7), (9, 9)], ShardNumbers.Read("1-7,9"));

    [Theory]
    [InlineData("0")]
    [InlineData("7-3")]
    [InlineData("1-2-3")]
    [InlineData("")]
    public void What_is_no_number_of_a_shard_is_refused(string words) =>
        Assert.Throws<FormatException>(() => ShardNumbers.Read(words));
}
