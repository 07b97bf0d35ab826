using System.CommandLine;
using System.Text.RegularExpressions;
using Standfirst.App;
using Standfirst.App.Commands;
using Standfirst.App.Output;

namespace Standfirst.Tests.House.Documents;

/// <summary>docs/command-line.md has every command, argument, option, format, exit code and variable, and none that is not.</summary>
public partial class CommandLineGuideTests
{
    // What the three lists have in common is told once, behind them.
    const string Common = "## What the three have in common";

    static readonly string[] Lists = ["quotes", "people", "timeline"];

    // Options of other programs that documents name by themselves.
    static readonly string[] Others = ["--sshlogin", "--corpus", "--write", "--add-source", "--minutes", "--seed"];

    static readonly Document Guide = Document.At("docs/command-line.md");

    // An example tells nobody what an option means.
    static readonly Document Words = Guide with { Text = Guide.Prose };

    public static TheoryData<string> Commands() => [.. CommandLines.All.Select(one => one.Typed)];

    [Theory, MemberData(nameof(Commands))]
    public void A_command_is_told_with_all_that_it_takes(string typed)
    {
        Command command = CommandOf(typed);
        string told = ToldOf(typed);
        Assert.Empty(OptionsOf(command).Except(OptionsIn(told)));
        Assert.Empty(command.Arguments.Select(argument => argument.Name).Where(name => !Regex.IsMatch(told, $@"\b{name}\b")).ToArray());
    }

    [Theory, MemberData(nameof(Commands))]
    public void A_command_takes_every_option_of_its_tables(string typed)
    {
        Command command = CommandOf(typed);
        // Commands with commands of their own have a row for each of these.
        string listing = typed.Contains(' ') ? RowOf(typed)
            : command.Subcommands.Count > 0 ? ""
            : string.Join('\n', Document.FirstCells(SectionOf(typed)));
        Assert.Empty(OptionsIn(listing).Except(OptionsOf(command).Append("--help")));
    }

    [Fact]
    public void Every_section_is_a_command_s() => Assert.Empty(SectionHeading().Matches(Guide.Text)
        .Select(heading => heading.Groups[1].Value)
        .Where(name => CommandLines.Root.Subcommands.All(command => command.Name != name)).ToArray());

    [Fact]
    public void No_document_names_an_option_that_no_command_has()
    {
        var known = CommandLines.All.SelectMany(one => OptionsOf(one.Command)).Concat(["--help", "--version", .. Others]).ToHashSet();
        Assert.Empty(Document.Guides
            .SelectMany(document => Document.Code(document.Prose)
                .Where(code => IsOurs().IsMatch(code))
                .SelectMany(OptionsIn)
                .Where(option => !known.Contains(option))
                .Select(option => $"{document.Path}: {option}")));
    }

    [Fact]
    public void No_document_names_a_command_that_is_not() => Assert.Empty(Document.Guides
        .SelectMany(document => Document.Code(document.Prose)
            .Select(code => Typed().Match(code))
            .Where(match => match.Success && CommandLines.Root.Subcommands.All(command => command.Name != match.Groups[1].Value))
            .Select(match => $"{document.Path}: {match.Value}")));

    [Fact]
    public void Exit_codes_are_those_that_the_program_gives() => Assert.Equal(
        typeof(ExitCode).GetFields().Select(field => (int)field.GetRawConstantValue()!),
        Codes().Matches(Guide.Section("### Exit codes")).Select(row => int.Parse(row.Groups[1].Value)));

    [Fact]
    public void Formats_are_those_that_the_program_writes()
    {
        Assert.Equal(FormatFamily.Records.Names.Order(), NamesIn(Guide.Section("### Formats")));
        Assert.Equal(FormatFamily.Of(Standfirst.Formats.ArticleList.People).Names.Order(), NamesIn(Guide.Section(Common)));
        // Those that the other formats are written by.
        Assert.Equal(
            FormatFamily.Records.Names.Except(["json", "ndjson"]).Order(),
            NamesIn(Document.At("docs/formats.md").Text[..Document.At("docs/formats.md").Text.IndexOf("\n## ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Variables_that_the_program_heeds_are_told()
    {
        string[] heeded = [.. VariablesOf("src")];
        Assert.Contains(ArchivePlace.Variable, heeded);
        Assert.Empty(heeded.Except(Document.Code(Guide.Prose)));
    }

    [Fact]
    public void Variables_that_documents_name_are_heeded_and_those_of_the_tests_are_told()
    {
        string[] heeded = [.. new[] { "src", "tests", "bench", "tools" }.SelectMany(VariablesOf).Distinct()];
        string told = string.Concat(Document.Guides.Select(document => document.Text));
        Assert.Empty(heeded.Where(name => OwnVariable().IsMatch(name) && !told.Contains(name)).ToArray());
        Assert.Empty(OwnVariable().Matches(told).Select(match => match.Value).Except(heeded));
    }

    static Command CommandOf(string typed) => CommandLines.All.Single(one => one.Typed == typed).Command;

    static IEnumerable<string> OptionsOf(Command command) => command.Options.Where(option => !option.Hidden).Select(option => option.Name);

    static IEnumerable<string> OptionsIn(string words) => OptionName().Matches(words).Select(match => match.Value);

    static IEnumerable<string> NamesIn(string section) =>
        Document.FirstCells(section).SelectMany(Document.Code).Where(name => name.All(char.IsLetter)).Distinct().Order();

    // All that is said of a command, also by pointing at another.
    static string ToldOf(string typed)
    {
        string top = typed.Split(' ')[0];
        string told = typed.Contains(' ') ? RowOf(typed) + Behind(SectionOf(top)) : HeadingOf(top) + SectionOf(top);
        if (Lists.Contains(top))
            told += Words.Section(Common);
        if (typed != "read" && OptionsOfRead().IsMatch(told))
            told += SectionOf("read");
        return told;
    }

    static string SectionOf(string command) => Words.Section(HeadingOf(command));

    static string HeadingOf(string command) =>
        Regex.Matches(Guide.Text, $@"^## `standfirst {command}\b[^,\n]*$", RegexOptions.Multiline).Single().Value;

    static string RowOf(string typed) =>
        Regex.Match(SectionOf(typed.Split(' ')[0]), $@"^\| `{typed}\b.*$", RegexOptions.Multiline).Value is { Length: > 0 } row
            ? row
            : throw new FormatException($"{Guide.Path} has no row for {typed}");

    // What is said of all rows of a table.
    static string Behind(string section) => section[(section.LastIndexOf("\n|", StringComparison.Ordinal) + 2)..] is var rest
        && rest.IndexOf('\n') is > 0 and var end ? rest[end..] : "";

    static IEnumerable<string> VariablesOf(string top) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, top), "*.cs", SearchOption.AllDirectories)
        .Select(File.ReadAllText)
        .SelectMany(text => Asked().Matches(text).Select(match => match.Groups[1].Success
            ? match.Groups[1].Value
            : Regex.Match(text, $@"const string {match.Groups[2].Value} = ""(\w+)""").Groups[1].Value))
        .Distinct();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]*(=[a-z]+)?")]
    private static partial Regex OptionName();

    // "Inputs and all options of `read`"; "`--contact`, … are those of `read`"
    [GeneratedRegex(@"[Oo]ptions[^.]* of `read`|`--[a-z-]+`[^.]* those of `read`")]
    private static partial Regex OptionsOfRead();

    [GeneratedRegex(@"^## `standfirst ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"^standfirst ([a-z]+)\b")]
    private static partial Regex Typed();

    // Options by themselves, or with our program before them; those of other programs are theirs.
    [GeneratedRegex(@"^--|^standfirst ")]
    private static partial Regex IsOurs();

    [GeneratedRegex(@"^\| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Codes();

    [GeneratedRegex(@"GetEnvironmentVariable\((?:""(\w+)""|(\w+))\)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\bSTANDFIRST_[A-Z_]+")]
    private static partial Regex OwnVariable();
}
