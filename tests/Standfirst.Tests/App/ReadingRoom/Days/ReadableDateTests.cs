using Standfirst.App.ReadingRoom.Days;

namespace Standfirst.Tests.App.ReadingRoom.Days;

public class ReadableDateTests
{
    [Theory]
    [InlineData("2020-12-23", "23 December 2020")]
    [InlineData("2020-12-23T14:05", "23 December 2020, 14:05")]
    [InlineData("2020-12-23T14:05:09+05:30", "23 December 2020, 14:05 UTC+5:30")]
    [InlineData("2020-12-23T14:05:09Z", "23 December 2020, 14:05 UTC")]
    [InlineData("2020-12", "December 2020")]
    [InlineData("2020-SP", "spring 2020")]
    [InlineData("2020-W52", "week of 21 December 2020")]
    [InlineData("199", "the 1990s")]
    [InlineData("2019/2021", "2019 to 2021")]
    [InlineData("PAST_REF", "PAST_REF")]
    public void A_date_is_printed_as_precise_as_it_is(string value, string printed) => Assert.Equal(printed, ReadableDate.Of(value));
}
