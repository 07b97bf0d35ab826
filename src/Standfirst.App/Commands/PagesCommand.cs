using System.CommandLine;
using System.CommandLine.Parsing;
using Standfirst.App.Output;
using Standfirst.App.Reading;

namespace Standfirst.App.Commands;

/// <summary>A command that reads pages: its arguments, its options, and how they become settings.</summary>
abstract class PagesCommand : Command
{
    static readonly (Func<ReadSettings, bool> IsWrong, string Why)[] Contradictions =
    [
        (read => read.Inputs.Contains(""), "the name of an input is empty"),
        (read => read.Inputs.Count(name => name == "-") > 1, "standard input (-) can be read only once"),
        (read => read.Url is not null && read.AddressList is not null, "--url and --urls cannot go together"),
        (read => read.Url is not null && read.MayBeSeveral, "--url is for a single page, --urls for several"),
    ];

    readonly Argument<string[]> _inputs = new("INPUT")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files (.html, .htm, .html.gz, .htm.gz, .txt; any other is judged by its content), "
            + "folders (all such files in them, in name order), or - for standard input.",
    };

    readonly Option<Uri?> _url = OptionValues.Valued(
        "--url", "URL", OptionValues.Url, "The address of the page, when there is only one input.");

    readonly Option<string?> _urls = OptionValues.Valued(
        "--urls", "FILE", OptionValues.Words, "The addresses of the pages: lines of file name, tab, URL.");

    readonly Option<string?> _format;

    readonly Option<string?> _output = OptionValues.Valued(
        "--output", "FILE", OptionValues.Words,
        "The file for the records instead of standard output; it appears, or is replaced, when all is read.");

    readonly Option<int?> _jobs = OptionValues.Valued<int?>(
        "--jobs", "N", value => OptionValues.Jobs(value),
        "How many pages to read at once; when left out, as many as there are processor cores.");

    readonly Option<DateOnly?> _published = OptionValues.Valued<DateOnly?>(
        "--published", "DATE", value => OptionValues.Day(value),
        "The day of publication (YYYY-MM-DD) of pages that do not tell it.");

    readonly Option<string?> _charset = OptionValues.Valued(
        "--charset", "LABEL", OptionValues.Words,
        "The encoding that the server declared for the pages, such as windows-1252.");

    readonly Option<int?> _maxBytes = OptionValues.Valued<int?>(
        "--max-bytes", "SIZE", value => OptionValues.Size(value),
        "The most bytes a page may have, unpacked: 500K, 16M, 1G; when left out, 16M.");

    readonly Option<bool> _quiet = new("--quiet")
    {
        Description = "No progress and no summary; inputs that cannot be read are named all the same.",
    };

    /// <param name="name">What it is called.</param>
    /// <param name="about">What it does, in one sentence.</param>
    /// <param name="formatNames">What `--format` takes.</param>
    /// <param name="formatHelp">What the help text says of them.</param>
    /// <param name="streams">Where it reads and writes.</param>
    protected PagesCommand(string name, string about, string[] formatNames, string formatHelp, StandardStreams streams)
        : base(name, about)
    {
        _format = OptionValues.Valued("--format", "FORMAT", value => OptionValues.Format(value, formatNames), formatHelp);
        Add(_inputs);
        foreach (Option option in (Option[])
            [_url, _urls, _format, _output, _jobs, _published, _charset, _maxBytes, _quiet])
            Add(option);
        _format.CompletionSources.Add(formatNames);
        SetAction((parse, cancel) => new ReadingRun(SettingsOf(parse), streams).Run(cancel));
    }

    /// <summary>The formats that a command line asks for.</summary>
    protected abstract FormatFamily FormatsOf(ParseResult parse);

    /// <summary>What the engine is told, as far as it is not the same for all commands.</summary>
    protected virtual ReadOptions OptionsOf(ParseResult parse) => ReadOptions.Default;

    /// <summary>The settings of a command line that was parsed without error.</summary>
    /// <exception cref="UsageException">Its parts contradict each other.</exception>
    public ReadSettings SettingsOf(ParseResult parse)
    {
        var settings = new ReadSettings
        {
            Inputs = InputsOf(parse),
            Url = parse.GetValue(_url),
            AddressList = parse.GetValue(_urls),
            Formats = FormatsOf(parse),
            Format = parse.GetValue(_format),
            OutputFile = parse.GetValue(_output),
            Jobs = parse.GetValue(_jobs) ?? Environment.ProcessorCount,
            Options = OptionsOf(parse) with
            {
                Published = parse.GetValue(_published),
                Charset = parse.GetValue(_charset),
                MaxBytes = parse.GetValue(_maxBytes) ?? ReadOptions.Default.MaxBytes,
            },
            Quiet = parse.GetValue(_quiet),
        };
        foreach (var (isWrong, why) in Contradictions)
        {
            if (isWrong(settings))
                throw new UsageException(why);
        }
        return settings;
    }

    // System.CommandLine takes an unknown option for one more input. Those that follow "--" are meant so.
    string[] InputsOf(ParseResult parse)
    {
        string[] inputs = parse.GetRequiredValue(_inputs);
        int afterDashes = parse.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        string? unknown = inputs.SkipLast(afterDashes).FirstOrDefault(name => name is ['-', _, ..]);
        return unknown is null
            ? inputs
            : throw new UsageException($"unknown option '{unknown}' (a file of that name goes after --)");
    }
}
