using System.CommandLine;
using System.CommandLine.Parsing;

namespace Standfirst.App.Commands;

/// <summary>What every command that reads pages can be told of them: its arguments and options.</summary>
sealed class IntakeOptions
{
    static readonly (Func<IntakeSettings, bool> IsWrong, string Why)[] Contradictions =
    [
        (intake => intake.Inputs.Contains(""), "the name of an input is empty"),
        (intake => intake.Inputs.Count(name => name == "-") > 1, "standard input (-) can be read only once"),
        (intake => intake.Url is not null && intake.AddressList is not null, "--url and --urls cannot go together"),
        (intake => intake.Url is not null && (intake.Inputs.Count != 1 || Directory.Exists(intake.Inputs[0])),
            "--url is for a single page, --urls for several"),
    ];

    readonly Argument<string[]> _inputs = new("INPUT")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Addresses of the web; files (.html, .htm, .html.gz, .htm.gz, .txt; any other is judged by its content: "
            + "WARC, WACZ, RSS, Atom, JSON Feed, sitemap, OPML, list of addresses); "
            + "folders (all pages, WARC and WACZ in them, in name order); or - for standard input.",
    };

    readonly Option<Uri?> _url = OptionValues.Valued(
        "--url", "URL", OptionValues.Url, "The address of the page, when there is only one input.");

    readonly Option<string?> _urls = OptionValues.Valued(
        "--urls", "FILE", OptionValues.Words, "The addresses of the pages: lines of file name, tab, URL.");

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

    readonly FetchingOptions _fetching = new();

    readonly Option<bool> _quiet = new("--quiet")
    {
        Description = "No progress and no summary; inputs that cannot be read are named all the same.",
    };

    /// <summary>Allows that nothing is named, for a command that has other ways to find something.</summary>
    public void AllowNone() => _inputs.Arity = ArgumentArity.ZeroOrMore;

    /// <summary>Makes them part of a command: the inputs, and those options that say where pages come from.</summary>
    public void AddTo(Command command)
    {
        command.Add(_inputs);
        foreach (Option option in (Option[])[_url, _urls, _jobs, _published, _charset, _maxBytes, _quiet])
            command.Add(option);
        _fetching.AddTo(command);
    }

    /// <summary>The settings of a command line that was parsed without error.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="options">What the command itself tells the engine.</param>
    /// <exception cref="UsageException">Its parts contradict each other.</exception>
    public IntakeSettings SettingsOf(ParseResult parse, ReadOptions options)
    {
        var settings = new IntakeSettings
        {
            Inputs = InputsOf(parse),
            Url = parse.GetValue(_url),
            AddressList = parse.GetValue(_urls),
            Jobs = parse.GetValue(_jobs) ?? Environment.ProcessorCount,
            Options = options with
            {
                Published = parse.GetValue(_published),
                Charset = parse.GetValue(_charset),
                MaxBytes = parse.GetValue(_maxBytes) ?? ReadOptions.Default.MaxBytes,
            },
            Fetching = _fetching.SettingsOf(parse, parse.GetValue(_maxBytes)),
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
        string[] inputs = parse.GetValue(_inputs) ?? [];
        int afterDashes = parse.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        string? unknown = inputs.SkipLast(afterDashes).FirstOrDefault(name => name is ['-', _, ..]);
        return unknown is null
            ? inputs
            : throw new UsageException($"unknown option '{unknown}' (a file of that name goes after --)");
    }
}
