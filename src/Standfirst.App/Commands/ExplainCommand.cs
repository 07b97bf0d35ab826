using System.CommandLine;
using Standfirst.App.Reading;

namespace Standfirst.App.Commands;

/// <summary>`standfirst explain INPUT`: why a page was read as it was.</summary>
sealed class ExplainCommand : Command
{
    readonly Argument<string> _input = new("INPUT") { Description = "A file, or - for standard input." };

    readonly Option<Uri?> _url = OptionValues.Valued("--url", "URL", OptionValues.Url, "The address of the page.");

    readonly Option<string?> _html = OptionValues.Valued(
        "--html", "FILE", OptionValues.Words, "Also writes the page's blocks, coloured by what became of them, as a page of its own.");

    readonly Option<int?> _effects = OptionValues.Valued<int?>(
        "--effects", "N", value => OptionValues.Effects(value), "How many features are named for each block; 3 when left out.");

    readonly Option<string?> _charset = OptionValues.Valued(
        "--charset", "LABEL", OptionValues.Words, "The encoding that the server declared for the page, such as windows-1252.");

    /// <summary>The command, reading from and writing to <paramref name="streams"/>.</summary>
    public ExplainCommand(StandardStreams streams)
        : base("explain", "Shows block by block what was kept or dropped, by which rule or features, with the score.")
    {
        Add(_input);
        foreach (Option option in (Option[])[_url, _html, _effects, _charset])
            Add(option);
        SetAction((parse, cancel) => Task.FromResult(new ExplainingRun(SettingsOf(parse), streams).Run(cancel)));
    }

    ExplainSettings SettingsOf(ParseResult parse)
    {
        string input = parse.GetRequiredValue(_input);
        if (input is ['-', _, ..] && !parse.Tokens.Any(token => token.Type == System.CommandLine.Parsing.TokenType.DoubleDash))
            throw new UsageException($"unknown option '{input}' (a file of that name goes after --)");
        return new ExplainSettings
        {
            Input = input.Length > 0 ? input : throw new UsageException("the name of an input is empty"),
            Url = parse.GetValue(_url),
            HtmlFile = parse.GetValue(_html),
            Effects = parse.GetValue(_effects) ?? ExplainSettings.UsualEffects,
            // What the story tells is not shown.
            Options = new ReadOptions { Charset = parse.GetValue(_charset), ReadsStory = false },
        };
    }
}
