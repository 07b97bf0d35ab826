using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Standfirst.Bench;
using Standfirst.Bench.Quality;
using Standfirst.Bench.Tables;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Bench;

/// <summary>What bench's help and docs/benchmarks.md say of its commands.</summary>
public partial class BenchCommandsTests
{
    static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs/benchmarks.md"));

    [Fact]
    public void Help_names_every_command_with_one_line()
    {
        using var help = new StringWriter();
        Assert.Equal(0, BenchCommands.All().Parse("--help").Invoke(new() { Output = help }));

        string[] lines = help.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.All(BenchCommands.All().Subcommands, command =>
        {
            Assert.Single(lines, line => line.StartsWith($"  {command.Name} ", StringComparison.Ordinal));
            Assert.EndsWith(".", command.Description);
            Assert.DoesNotContain('\n', command.Description!);
        });
    }

    [Fact]
    public void The_document_lists_every_command_with_its_arguments()
    {
        string list = Document.Split("\n#").Single(part => part.Contains("| command | what it measures |", StringComparison.Ordinal));
        var listed = CommandRow().Matches(list).Select(match => match.Groups[1].Value);

        Assert.Equal(Lines(BenchCommands.All(), "").Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_lines_that_the_document_shows_are_read()
    {
        var kinds = ExampleLine().Matches(Document).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

        Assert.Equal(Benchmark.All.Select(benchmark => benchmark.Kind), kinds.Keys);
        Assert.All(Benchmark.All, benchmark => Assert.Null(benchmark.Missing(AnnotatedPage.Parse(kinds[benchmark.Kind]))));
    }

    [Fact]
    public void A_folder_laid_out_as_the_document_shows_it_is_read()
    {
        // Each line has a name and, far behind it, what that is.
        string[][] shown = [.. FolderBlock().Match(Document).Groups[1].Value.Split('\n')
            .Select(line => line.Trim().Split("  ", 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        string[] kinds = KindName().Matches(shown[1][1].Split('}')[1].Replace(" or ", ", ")).Select(match => match.Value).ToArray();
        Match example = ExampleLine().Matches(Document).Single(match => match.Groups[1].Value == "wcxb");
        using var sets = new MadeSets();
        sets.Write(shown[0][0] + shown[1][0], shown[1][1].Split('}')[0] + "}");
        sets.Write(shown[0][0] + shown[2][0], example.Groups[2].Value);
        sets.Write(shown[0][0] + shown[3][0], MadeSets.Story);

        var folder = Assert.Single(BenchmarkFolder.FindIn(sets.Folder));

        Assert.Equal("wcxb", folder.Benchmark.Kind);
        Assert.EndsWith(MadeSets.Story, Encoding.UTF8.GetString(folder.BytesOf(Assert.Single(folder.Pages))));
        Assert.Equal(Benchmark.All.Select(benchmark => benchmark.Kind), kinds);
    }

    [Theory]
    [InlineData("parse FOLDER many")]
    [InlineData("parse FOLDER 0")]
    [InlineData("tables")]
    [InlineData("crawl make only.warc.gz")]
    [InlineData("unheard-of")]
    public void A_line_that_makes_no_sense_is_refused(string line) => Assert.NotEmpty(BenchCommands.All().Parse(line).Errors);

    [Fact]
    public void The_tables_are_written_into_a_document_between_its_marks()
    {
        using var sets = new MadeSets();
        sets.Add("snippets", "trafilatura", """{ "id": "1", "page": "snippets/pages/1.html.gz", "with": ["noon"], "without": [] }""");
        string document = sets.Write("figures.md", $"before\n{MarkedPart.Begin}\nold\n{MarkedPart.End}\nafter\n");

        Assert.Equal(0, BenchCommands.All().Parse(["tables", sets.Folder, "1", "--write", document]).Invoke());

        Assert.Matches(@"(?s)^before\n<!--.*\| snippets F1 \| 1 \| 1\.000 \|.*-->\nafter\n$", File.ReadAllText(document));
        Assert.DoesNotContain("old", File.ReadAllText(document));
    }

    [Fact]
    public void A_document_without_marks_is_told_before_anything_is_measured()
    {
        using var sets = new MadeSets();
        var line = BenchCommands.All().Parse(["tables", "no-such-folder", "--write", sets.Write("figures.md", "no marks")]);

        Assert.Throws<InvalidDataException>(() => line.Invoke(new() { EnableDefaultExceptionHandler = false }));
    }

    // A name that only others stand under is no command by itself.
    static IEnumerable<string> Lines(Command command, string before) => command.Subcommands.SelectMany(sub =>
        Lines(sub, $"{before}{sub.Name} ").Concat(sub.Action is null ? [] : [$"{before}{Line(sub)}"]));

    static string Line(Command command) => string.Join(' ', [command.Name, .. command.Arguments.Select(argument =>
        argument.HasDefaultValue || argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name)]);

    // A row of the table of commands: | `parse [FOLDER] [ROUNDS]` | …
    [GeneratedRegex(@"^\| `([a-z]+[^`]*)` \| ", RegexOptions.Multiline)]
    private static partial Regex CommandRow();

    [GeneratedRegex(@"^```text\nFOLDER/\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FolderBlock();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex KindName();

    // <!-- fundus --> before a line of JSON.
    [GeneratedRegex(@"^<!-- ([a-z]+) -->\n```json\n(\{.*\})\n```$", RegexOptions.Multiline)]
    private static partial Regex ExampleLine();
}
