using System.CommandLine;
using Standfirst.App;

namespace Standfirst.Tests.App;

public sealed class StandfirstAppTests : IDisposable
{
    const string Hint = "Try 'standfirst read --help'.\n";

    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("unknown option '--bogus' (a file of that name goes after --)", "a.html", "--bogus")]
    [InlineData("unknown option '-x' (a file of that name goes after --)", "-x", "--", "-y")]
    [InlineData("--jobs: '0' is not a number from 1 to 256", "a.html", "--jobs", "0")]
    [InlineData("--jobs: '-1' is not a number from 1 to 256", "a.html", "--jobs", "-1")]
    [InlineData("--jobs: 'many' is not a number from 1 to 256", "a.html", "--jobs", "many")]
    [InlineData("--jobs: '257' is not a number from 1 to 256", "a.html", "--jobs=257")]
    [InlineData("--format: 'yaml' is not one of json, ndjson, text, markdown, html, schema, annotations, ninjs, csv", "a.html", "--format", "yaml")]
    [InlineData("--published: '5.8.24' is not a day written YYYY-MM-DD", "a.html", "--published", "5.8.24")]
    [InlineData("--published: '2023-02-29' is not a day written YYYY-MM-DD", "a", "--published=2023-02-29")]
    [InlineData("--url: 'ferry' is not an absolute http or https address", "a.html", "--url", "ferry")]
    [InlineData("--url: '/ferry' is not an absolute http or https address", "a.html", "--url", "/ferry")]
    [InlineData("--url: 'file:///x' is not an absolute http or https address", "a", "--url", "file:///x")]
    [InlineData("--output: '' is empty", "a.html", "--output", "")]
    [InlineData("--url is for a single page, --urls for several", "a", "b", "--url", "https://a.example/")]
    [InlineData("--url is for a single page, --urls for several", "@", "--url", "https://a.example/")]
    [InlineData("--url and --urls cannot go together", "a", "--url", "https://a.example/", "--urls", "b")]
    [InlineData("standard input (-) can be read only once", "-", "a.html", "-")]
    [InlineData("the name of an input is empty", "a.html", "")]
    [InlineData("--urls: urls.tsv: no such file or folder", "a.html", "--urls", "@urls.tsv")]
    [InlineData("--output: missing/out: no such file or folder", "a.html", "--output", "@missing/out")]
    public void Wrong_usage_is_one_line_with_its_reason_and_a_hint(string reason, params string[] args)
    {
        var run = _bench.Run(["read", .. args]);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Equal($"standfirst: {reason}\n{Hint}", run.Error);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2G")]
    [InlineData("K")]
    [InlineData("-1")]
    [InlineData("1.5M")]
    [InlineData("99999999999")]
    public void A_size_is_from_1_to_1G(string size) => Assert.Equal(
        $"standfirst: --max-bytes: '{size}' is not a number of bytes from 1 to 1G, such as 500K or 16M\n"
            + Hint,
        _bench.Run("read", "a.html", "--max-bytes", size).Error);

    [Theory]
    [InlineData()]
    [InlineData("write")]
    [InlineData("read")]
    [InlineData("read", "a.html", "--jobs")]
    [InlineData("read", "a.html", "--jobs", "1", "--jobs", "2")]
    public void A_command_line_that_cannot_be_parsed_is_wrong_usage(params string[] args)
    {
        var run = _bench.Run(args);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.StartsWith("standfirst: ", run.Error);
        Assert.EndsWith(" --help'.\n", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Every_wrong_option_is_named() => Assert.Equal(
        "standfirst: --jobs: 'x' is not a number from 1 to 256\n"
            + "standfirst: --published: 'y' is not a day written YYYY-MM-DD\n" + Hint,
        _bench.Run("read", "a.html", "--jobs", "x", "--published", "y").Error);

    [Fact]
    public void A_wrong_value_cannot_garble_the_terminal() => Assert.StartsWith(
        @"standfirst: --jobs: '\u001B[2J' is not", _bench.Run("read", "a", "--jobs", "\u001B[2J").Error);

    [Fact]
    public void Help_shows_options_examples_and_exit_codes()
    {
        var run = _bench.Run("read", "--help");

        Assert.Equal(ExitCode.AllRead, run.Code);
        Assert.Contains("standfirst read <INPUT>... [options]", run.Output);
        Assert.Contains("--max-bytes <SIZE>", run.Output);
        Assert.Contains("Examples:", run.Output);
        Assert.Contains("130  stopped by Ctrl-C", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_version_is_a_name_and_a_number()
    {
        var run = _bench.Run("--version");

        Assert.Equal(ExitCode.AllRead, run.Code);
        Assert.Matches(@"^standfirst \d+\.\d+\.\d+\s*$", run.Output);
    }

    [Fact]
    public void A_command_that_is_asked_for_is_made_alone_and_the_same()
    {
        var streams = new StandardStreams(Stream.Null, Stream.Null, TextWriter.Null);

        foreach (Command command in StandfirstApp.BuildCommands(streams).Subcommands)
        {
            Command alone = Assert.Single(StandfirstApp.BuildCommands(streams, command.Name).Subcommands);
            Assert.Equal(command.Name, alone.Name);
            Assert.Equal(command.GetType(), alone.GetType());
        }
        Assert.True(StandfirstApp.BuildCommands(streams, "--help").Subcommands.Count > 1);
    }
}
