using Spectre.Console;

namespace Standfirst.App.Progress;

/// <summary>Progress for somebody who watches a terminal: a bar that is gone when the run ends.</summary>
/// <remarks>NO_COLOR is obeyed by the console it draws on.</remarks>
sealed class ProgressBar : IProgressReport
{
    readonly IAnsiConsole _console;
    readonly Pace _pace;
    readonly TaskCompletionSource _end = new();
    readonly Task _display;
    ProgressTask _pages = null!;

    /// <summary>Begins to draw.</summary>
    /// <param name="console">The terminal; nothing else may write to it meanwhile.</param>
    /// <param name="total">How many inputs there are; null where nobody can know before they are read.</param>
    /// <param name="clock">Tells the pace.</param>
    public ProgressBar(IAnsiConsole console, int? total, TimeProvider clock)
    {
        _console = console;
        _pace = new(total, clock);
        _display = console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn())
            .StartAsync(context =>
            {
                _pages = context.AddTask(_pace.Describe(default), maxValue: total ?? 1);
                _pages.IsIndeterminate = total is null;
                return _end.Task;
            });
    }

    /// <inheritdoc/>
    public void Update(Tally tally)
    {
        if (!_pages.IsIndeterminate)
            _pages.Value = tally.Done;
        _pages.Description = _pace.Describe(tally);
    }

    /// <inheritdoc/>
    public void Say(string line) => _console.WriteLine(line);

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.TrySetResult();
        _display.GetAwaiter().GetResult();
    }
}
