namespace Standfirst.App;

/// <summary>What the process tells the shell. docs/command-line.md explains them to users.</summary>
static class ExitCode
{
    /// <summary>Every input was read.</summary>
    public const int AllRead = 0;

    /// <summary>The command line makes no sense, the output cannot be written, or the memory does not suffice.</summary>
    public const int WrongUsage = 1;

    /// <summary>Some of what was named could not be read: an input, a line of the address list (its page is read without its address),
    /// a damaged article of an archive.</summary>
    public const int SomeUnread = 2;

    /// <summary>No input could be read.</summary>
    public const int NoneRead = 3;

    /// <summary>Stopped by Ctrl-C: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>Whoever read standard output has closed it, as "head -1" does: 128 and the number of SIGPIPE, as shells have it
    /// for programs that die of it. In a pipeline only "pipefail" asks.</summary>
    public const int OutputClosed = 141;
}
