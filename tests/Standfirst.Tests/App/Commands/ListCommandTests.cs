using System.Text.Json;
using Standfirst.App;

namespace Standfirst.Tests.App.Commands;

public sealed class ListCommandTests : IDisposable
{
    const string Story =
        """
        date 2020-12-23

        Night clinic opens after two years

        The night clinic opened on Tuesday. “We waited long enough,” said Mina Okafor, 41, the head nurse.

        “Nobody has to cross the bay after dark,” her husband, Tom Ashe, said.
        """;

    readonly Workbench _bench = new();

    public ListCommandTests() => _bench.Write("clinic.txt", Story);

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Quotes_tells_who_said_what() =>
        Assert.Equal(
            """
            Mina Okafor: “We waited long enough,”
            Tom Ashe: “Nobody has to cross the bay after dark,”

            """,
            _bench.Run("quotes", "@clinic.txt", "--format", "lines").Output);

    [Theory]
    [InlineData("okafor", 1)]
    [InlineData("Tom Ashe", 1)]
    [InlineData("Ruiz", 0)]
    public void Quotes_may_be_asked_for_one_speaker(string speaker, int quotations)
    {
        var run = _bench.Run("quotes", "@clinic.txt", "--speaker", speaker);

        Assert.Equal(ExitCode.AllRead, run.Code);
        Assert.Equal(quotations, run.Output.Count(letter => letter == '\n'));
        Assert.All(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line));
    }

    [Fact]
    public void People_tells_who_they_are() =>
        Assert.Equal(
            "Mina Okafor, 41: head nurse; husband Tom Ashe\nTom Ashe: wife Mina Okafor\n",
            _bench.Run("people", "@clinic.txt", "--format", "lines").Output);

    [Fact]
    public void Timeline_tells_what_was_when() =>
        Assert.Equal(
            "2020-12-22  The night clinic opened on Tuesday.\n",
            _bench.Run("timeline", "@clinic.txt", "--format", "lines").Output);

    [Fact]
    public void A_table_of_several_pages_has_one_heading()
    {
        _bench.Write("again.txt", Story);

        string table = _bench.Run("quotes", "@clinic.txt", "@again.txt", "--format", "csv", "--quiet").Output;

        Assert.Equal(5, table.Split("\r\n").Length - 1);
        Assert.StartsWith("\"input\",\"url\",\"headline\",\"published\",\"speaker\"", table);
    }

    [Fact]
    public void What_is_no_format_of_lists_is_named()
    {
        var run = _bench.Run("people", "@clinic.txt", "--format", "markdown");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Equal("standfirst: --format: 'markdown' is not one of lines, ndjson, csv\nTry 'standfirst people --help'.\n", run.Error);
    }

    [Theory]
    [InlineData("--no-story", false, false)]
    [InlineData("--no-content-notes", true, false)]
    [InlineData("--quiet", true, true)]
    public void Read_may_leave_the_story_or_its_notes_out(string option, bool hasQuotations, bool hasNotes)
    {
        _bench.Write("loss.txt", Story + "\n\nHer first child was stillborn.\n");

        var record = JsonDocument.Parse(_bench.Run("read", "@loss.txt", option).Output).RootElement;

        Assert.Equal(hasQuotations, record.GetProperty("quotations").GetArrayLength() > 0);
        Assert.Equal(hasNotes, record.GetProperty("contentNotes").GetArrayLength() > 0);
    }

    [Fact]
    public void The_callers_day_dates_a_page_that_tells_none()
    {
        _bench.Write("undated.html", "<h1>Night clinic opens</h1><p>The night clinic of the harbour hospital opened on Tuesday, after two "
            + "years of waiting, and nobody has to cross the bay after dark any more.</p>");

        var record = JsonDocument.Parse(_bench.Run("read", "@undated.html", "--published", "2020-12-23").Output).RootElement;

        Assert.Equal("2020-12-23", record.GetProperty("published").GetProperty("value").GetString());
        Assert.Equal("caller", record.GetProperty("evidence").GetProperty("published").GetProperty("from").GetString());
        Assert.Equal("2020-12-22", record.GetProperty("timeExpressions")[0].GetProperty("value").GetString());
    }
}
