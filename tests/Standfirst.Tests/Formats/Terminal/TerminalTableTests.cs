using Standfirst.Formats.Terminal;

namespace Standfirst.Tests.Formats.Terminal;

public class TerminalTableTests
{
    [Fact]
    public void Columns_are_as_wide_as_their_widest_cell() =>
        Assert.Equal(
            ["Day     Ward", "──────  ─────", "Mon     日本", "Monday  North"],
            TerminalTable.Lines([["Day", "Ward"], ["Mon", "日本"], ["Monday", "North"]], 80));

    [Fact]
    public void Wide_columns_share_what_the_narrow_ones_leave() =>
        Assert.Equal(
            ["1  North wa…  South wa…", "─  ─────────  ─────────"],
            TerminalTable.Lines([["1", "North ward by the quay", "South ward by the bay"]], 26));

    [Fact]
    public void Columns_that_do_not_fit_are_left_out_with_a_sign() =>
        Assert.Equal(
            ["one  two  three  …", "───  ───  ─────", "1    2"],
            TerminalTable.Lines([["one", "two", "three", "four", "five"], ["1", "2"]], 20));
}
