using Standfirst.App;
using Standfirst.App.Commands;
using Standfirst.App.Reading;

namespace Standfirst.Tests.App.Commands;

public class ReadCommandTests
{
    static readonly StandardStreams Unused = new(Stream.Null, Stream.Null, TextWriter.Null);

    [Fact]
    public void Without_options_there_are_defaults()
    {
        var settings = Read("a.html", "-");

        Assert.Equal(["a.html", "-"], settings.Intake.Inputs);
        Assert.Equal(Environment.ProcessorCount, settings.Intake.Jobs);
        Assert.Equal(ReadOptions.Default, settings.Intake.Options);
        Assert.Null(settings.Format);
        Assert.Null(settings.OutputFile);
        Assert.Null(settings.Intake.Url);
        Assert.Null(settings.Intake.AddressList);
        Assert.False(settings.Intake.Quiet);
    }

    [Fact]
    public void Every_option_becomes_a_setting()
    {
        var settings = Read(
            "a.html", "b.html", "--urls", "urls.tsv", "--format", "markdown", "--output=out.md",
            "--jobs", "3", "--published", "2024-08-05", "--charset", "windows-1252",
            "--max-bytes", "500K", "--quiet");

        Assert.Equal("urls.tsv", settings.Intake.AddressList);
        Assert.Equal("markdown", settings.Format);
        Assert.Equal("out.md", settings.OutputFile);
        Assert.Equal(3, settings.Intake.Jobs);
        Assert.Equal(new DateOnly(2024, 8, 5), settings.Intake.Options.Published);
        Assert.Equal("windows-1252", settings.Intake.Options.Charset);
        Assert.Equal(500 * 1024, settings.Intake.Options.MaxBytes);
        Assert.True(settings.Intake.Quiet);
    }

    [Fact]
    public void The_address_of_a_page_is_kept_as_given() =>
        Assert.Equal("https://A.example", Read("-", "--url", "https://A.example").Intake.Url?.OriginalString);

    [Fact]
    public void Everything_after_two_dashes_is_an_input() =>
        Assert.Equal(["a.html", "--jobs", "-x.html"], Read("a.html", "--", "--jobs", "-x.html").Intake.Inputs);

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_name() =>
        Assert.Equal(["@a.html"], Read("@a.html").Intake.Inputs);

    [Theory]
    [InlineData("1", 1)]
    [InlineData("500K", 512_000)]
    [InlineData("16m", 16_777_216)]
    [InlineData("1G", 1_073_741_824)]
    public void A_size_may_have_a_unit(string size, int bytes) =>
        Assert.Equal(bytes, Read("a.html", "--max-bytes", size).Intake.Options.MaxBytes);

    static ReadSettings Read(params string[] args)
    {
        var command = new ReadCommand(Unused);
        return command.SettingsOf(command.Parse(args, StandfirstApp.Parsing));
    }
}
