using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Standfirst.App.Commands;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App;

/// <summary>The command `standfirst`, free of the process it runs in.</summary>
static class StandfirstApp
{
    /// <summary>How command lines are taken apart: "@page.html" is a file, not a list of arguments.</summary>
    public static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    // In the order of the help text.
    static readonly (string Name, Func<StandardStreams, Command> Make)[] Commands =
    [
        ("read", streams => new ReadCommand(streams)),
        ("quotes", streams => new QuotesCommand(streams)),
        ("people", ListCommand.People),
        ("timeline", streams => new TimelineCommand(streams)),
        ("explain", streams => new ExplainCommand(streams)),
        ("add", streams => new AddCommand(streams)),
        ("watch", streams => new WatchCommand(streams)),
        ("search", streams => new SearchCommand(streams)),
        ("person", streams => new PersonCommand(streams)),
        ("serve", streams => new ServeCommand(streams)),
        ("keys", streams => new KeysCommand(streams)),
        ("mcp", streams => new McpCommand(streams)),
        ("export", streams => new ExportCommand(streams)),
        ("erase", streams => new EraseCommand(streams)),
        ("check", streams => new CheckCommand(streams)),
        ("backup", streams => new BackupCommand(streams)),
        ("batch", streams => new BatchCommand(streams)),
    ];

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="streams">Where it reads and writes.</param>
    /// <param name="cancel">Asks for a clean stop, as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(
        IReadOnlyList<string> args, StandardStreams streams, CancellationToken cancel = default)
    {
        streams = streams with { Output = new OutputStream(streams.Output) };
        ParseResult parse = BuildCommands(streams, args is [var first, ..] ? first : null).Parse(args, Parsing);
        if (parse.Errors.Count > 0)
            return Refuse(parse, streams, parse.Errors.Select(error => error.Message));

        // Program.cs minds the signals, and an exception that gets here is a bug whose trace is wanted.
        using var help = new StringWriter();
        var invocation = new InvocationConfiguration
        {
            Output = help,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            int code = await parse.InvokeAsync(invocation, cancel);
            streams.Output.Write(Encoding.UTF8.GetBytes(help.ToString()));
            return code;
        }
        catch (UsageException error)
        {
            return Refuse(parse, streams, [error.Message]);
        }
        catch (IOException error) when (FileTrouble.IsBrokenPipe(error))
        {
            // "| head -1" has what it wanted.
            return ExitCode.OutputClosed;
        }
        catch (ArchiveException error)
        {
            streams.Error.WriteLine($"standfirst: {OneLine.Of(error.Message)}");
            return ExitCode.WrongUsage;
        }
        catch (Exception error) when (MemoryTrouble.Is(error))
        {
            streams.Error.WriteLine($"standfirst: {MemoryTrouble.Reason}");
            return ExitCode.WrongUsage;
        }
        catch (OutputException error)
        {
            streams.Error.WriteLine($"standfirst: cannot write the output: {OneLine.Of(error.Message)}");
            return ExitCode.WrongUsage;
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            // Commands deal with the troubles of their inputs themselves; what is left is a file of their own. Its name stands in the
            // system's words.
            streams.Error.WriteLine($"standfirst: {OneLine.Of(error.Message)}");
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>The tree of commands, as the command line knows it.</summary>
    /// <param name="streams">Where the commands read and write.</param>
    /// <param name="first">The first argument. If it names a command, the tree has no other: to make all of them takes longer
    /// than to read a page. Null for the whole tree.</param>
    public static RootCommand BuildCommands(StandardStreams streams, string? first = null)
    {
        int asked = Array.FindIndex(Commands, command => command.Name == first);
        var root = new RootCommand("Reads news pages into records: headline, byline, dates, text, embeds, who said what; keeps and finds them.")
        {
            HelpName = "standfirst",
        };
        foreach (var (_, make) in asked < 0 ? Commands : Commands.AsSpan(asked, 1))
            root.Add(make(streams));
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();
        return root;
    }

    static int Refuse(ParseResult parse, StandardStreams streams, IEnumerable<string> reasons)
    {
        foreach (string reason in reasons)
            streams.Error.WriteLine($"standfirst: {OneLine.Of(reason)}");
        streams.Error.WriteLine($"Try '{PathOf(parse.CommandResult)} --help'.");
        return ExitCode.WrongUsage;
    }

    // As it is typed: "standfirst batch plan".
    static string PathOf(CommandResult command) => command.Parent is CommandResult parent
        ? $"{PathOf(parent)} {command.Command.Name}"
        : "standfirst";
}
