using Standfirst.App.ReadingRoom.Days;

namespace Standfirst.Tests.App.ReadingRoom.Days;

public class PrintedDayTests
{
    [Theory]
    [InlineData("2024-05-03T14:05:00+02:00", "3 May 2024, 14:05")]
    [InlineData("2024-05-03", "3 May 2024")]
    [InlineData("2024-05-03Tnoon", "3 May 2024")]
    public void A_day_is_written_as_people_write_it(string moment, string written) =>
        Assert.Equal(written, PrintedDay.Of(moment).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-02-30")]
    [InlineData("<script>10")]
    public void What_is_no_day_is_none(string? moment) => Assert.Null(PrintedDay.Of(moment));
}
