using Spectre.Console;
using Standfirst.App.Progress;

namespace Standfirst.Tests.App.Progress;

public class ProgressBarTests
{
    [Fact]
    public void The_bar_tells_how_far_it_is_and_lines_are_said_above_it()
    {
        using var terminal = new StringWriter();
        using (var bar = new ProgressBar(Terminal(terminal), total: 1497, TimeProvider.System))
        {
            bar.Update(new Tally(409, 3));
            bar.Say("standfirst: [b].html: not a page: binary data");
        }

        Assert.Contains("standfirst: [b].html: not a page: binary data", terminal.ToString());
        Assert.Contains("412 of 1497 pages, 3 could not be read", terminal.ToString());
    }

    static IAnsiConsole Terminal(TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 120;
        return console;
    }
}
