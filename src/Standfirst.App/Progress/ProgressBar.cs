using Spectre.Console;
using Standfirst.App.Reading;

namespace Standfirst.App.Progress;

/// <summary>Progress for somebody who watches a terminal: a bar that is gone when the run ends.</summary>
/// <remarks>NO_COLOR is obeyed by the console it draws on.</remarks>
sealed class ProgressBar : IProgressReport
{
    readonly IAnsiConsole _console;
    readonly TaskCompletionSource _end = new();
    readonly Task _display;
    ProgressTask _pages = null!;

    /// <summary>Begins to draw.</summary>
    /// <param name="console">The terminal; nothing else may write to it meanwhile.</param>
    /// <param name="total">How many inputs there are.</param>
    public ProgressBar(IAnsiConsole console, int total)
    {
        _console = console;
        _display = console.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(),
                new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                _pages = context.AddTask(Describe(default, total), maxValue: total);
                return _end.Task;
            });
    }

    /// <inheritdoc/>
    public void Update(Tally tally)
    {
        _pages.Value = tally.Done;
        _pages.Description = Describe(tally, _pages.MaxValue);
    }

    /// <inheritdoc/>
    public void Say(string line) => _console.WriteLine(line);

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.TrySetResult();
        _display.GetAwaiter().GetResult();
    }

    static string Describe(Tally tally, double total) =>
        $"{tally.Done} of {total} pages" + (tally.Unread == 0 ? "" : $", {tally.Unread} could not be read");
}
