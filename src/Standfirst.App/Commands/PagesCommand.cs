using System.CommandLine;
using Standfirst.App.Output;
using Standfirst.App.Reading;

namespace Standfirst.App.Commands;

/// <summary>A command that reads pages and writes records, or lists out of them.</summary>
abstract class PagesCommand : Command
{
    readonly Option<string?> _format;

    readonly Option<string?> _output = OptionValues.Valued(
        "--output", "FILE", OptionValues.Words,
        "The file for the records instead of standard output; it appears, or is replaced, when all is read.");

    /// <param name="name">What it is called.</param>
    /// <param name="about">What it does, in one sentence.</param>
    /// <param name="formatNames">What `--format` takes.</param>
    /// <param name="formatHelp">What the help text says of them.</param>
    /// <param name="streams">Where it reads and writes.</param>
    protected PagesCommand(string name, string about, string[] formatNames, string formatHelp, StandardStreams streams)
        : base(name, about)
    {
        _format = OptionValues.Valued("--format", "FORMAT", value => OptionValues.Format(value, formatNames), formatHelp);
        _format.CompletionSources.Add(formatNames);
        Intake.AddTo(this);
        Add(_format);
        Add(_output);
        SetAction((parse, cancel) => new ReadingRun(SettingsOf(parse), streams).Run(cancel));
    }

    /// <summary>Which pages, and how.</summary>
    protected IntakeOptions Intake { get; } = new();

    /// <summary>The formats that a command line asks for.</summary>
    protected abstract FormatFamily FormatsOf(ParseResult parse);

    /// <summary>What the engine is told, as far as it is not the same for all commands.</summary>
    protected virtual ReadOptions OptionsOf(ParseResult parse) => ReadOptions.Default;

    /// <summary>The settings of a command line that was parsed without error.</summary>
    /// <exception cref="UsageException">Its parts contradict each other.</exception>
    public ReadSettings SettingsOf(ParseResult parse) => new()
    {
        Intake = Intake.SettingsOf(parse, OptionsOf(parse)),
        Formats = FormatsOf(parse),
        Format = parse.GetValue(_format),
        OutputFile = parse.GetValue(_output),
    };
}
