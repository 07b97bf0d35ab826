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

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="streams">Where it reads and writes.</param>
    /// <param name="cancel">Asks for a clean stop, as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(
        IReadOnlyList<string> args, StandardStreams streams, CancellationToken cancel = default)
    {
        ParseResult parse = BuildCommands(streams).Parse(args, Parsing);
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
        catch (Exception error) when (FileTrouble.Is(error))
        {
            // Commands deal with the troubles of their inputs themselves; only the output is left.
            string reason = OneLine.Of(FileTrouble.Reason(error));
            streams.Error.WriteLine($"standfirst: cannot write the output: {reason}");
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>The tree of commands, as the command line knows it.</summary>
    public static RootCommand BuildCommands(StandardStreams streams)
    {
        var root = new RootCommand("Reads news pages into records: headline, byline, dates, text, embeds, who said what; keeps and finds them.")
        {
            HelpName = "standfirst",
        };
        root.Add(new ReadCommand(streams));
        root.Add(new QuotesCommand(streams));
        root.Add(ListCommand.People(streams));
        root.Add(new TimelineCommand(streams));
        root.Add(new ExplainCommand(streams));
        root.Add(new AddCommand(streams));
        root.Add(new WatchCommand(streams));
        root.Add(new SearchCommand(streams));
        root.Add(new PersonCommand(streams));
        root.Add(new ServeCommand(streams));
        root.Add(new KeysCommand(streams));
        root.Add(new McpCommand(streams));
        root.Add(new ExportCommand(streams));
        root.Add(new EraseCommand(streams));
        root.Add(new CheckCommand(streams));
        root.Add(new BackupCommand(streams));
        root.Add(new BatchCommand(streams));
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
