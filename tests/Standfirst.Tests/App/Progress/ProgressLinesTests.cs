using Standfirst.App.Progress;

namespace Standfirst.Tests.App.Progress;

public class ProgressLinesTests
{
    [Fact]
    public void A_line_comes_when_five_seconds_have_passed_and_not_before()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var clock = new Clock();
        using var progress = new ProgressLines(error, total: 1497, clock);

        clock.Seconds = 4;
        progress.Update(new Tally(300, 0));
        clock.Seconds = 6;
        progress.Update(new Tally(409, 3));
        clock.Seconds = 10;
        progress.Update(new Tally(700, 3));
        clock.Seconds = 11;
        progress.Update(new Tally(800, 3));

        Assert.Equal(
            "standfirst: 412 of 1497 pages, 3 could not be read, 68.7/s, 16 s left\n"
                + "standfirst: 803 of 1497 pages, 3 could not be read, 73/s, 10 s left\n",
            error.ToString());
    }

    [Fact]
    public void Where_nobody_knows_how_many_there_are_no_time_left_is_told()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var clock = new Clock();
        using var progress = new ProgressLines(error, total: null, clock);

        clock.Seconds = 3600;
        progress.Update(new Tally(7200, 0));

        Assert.Equal("standfirst: 7200 pages, 2/s\n", error.ToString());
    }

    sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
