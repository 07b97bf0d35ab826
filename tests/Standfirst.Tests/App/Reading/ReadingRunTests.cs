using System.Text;
using System.Text.Json;
using Standfirst.App;

namespace Standfirst.Tests.App.Reading;

/// <summary>Whole runs of `standfirst read`, without a process of their own.</summary>
public sealed class ReadingRunTests : IDisposable
{
    const string Ferry = "<!doctype html><title>Ferry</title><h1>The ferry is late</h1><p>It waits.</p>";
    const string Url = "https://www.harbour-courier.example/ferry";

    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_file_becomes_a_line_of_JSON_and_nothing_is_said()
    {
        _bench.Write("ferry.html", Ferry);

        var run = _bench.Run("read", "@ferry.html");

        Assert.Equal(ExitCode.AllRead, run.Code);
        Assert.Equal(["ferry.html"], run.Inputs);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_table_has_one_heading_and_a_row_for_each_page()
    {
        _bench.Write("a.html", Ferry);
        _bench.Write("b.html", Ferry);

        string one = _bench.Run("read", "@a.html", "--format", "csv").Output;
        string both = _bench.Run("read", "@", "--format", "csv").Output;

        string[] rows = one.Split("\r\n");
        Assert.StartsWith("\"url\",\"canonicalUrl\",\"kind\",\"headline\"", rows[0]);
        Assert.Equal([rows[0], rows[1], rows[1], ""], both.Split("\r\n"));
    }

    [Fact]
    public void A_folder_is_read_whole_and_summed_up()
    {
        _bench.Write("b.html.gz", Workbench.Gzip(Ferry));
        _bench.Write("a.htm", Ferry);
        _bench.Write("c/d.txt", "Ferry\n\nIt waits for the tide.\n");

        var run = _bench.Run("read", "@");

        Assert.Equal(ExitCode.AllRead, run.Code);
        Assert.Equal(["a.htm", "b.html.gz", "c/d.txt"], run.Inputs);
        Assert.Matches(@"^standfirst: 3 pages read in \d+\.\d s\n$", run.Error);
    }

    [Fact]
    public void Each_input_that_cannot_be_read_is_named_with_its_reason_and_the_others_are_read()
    {
        _bench.Write("a.html", Ferry);
        _bench.Write("b-empty.html", "");
        _bench.Write("c-photo.html", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]);
        _bench.Write("d-cut.html.gz", Workbench.Gzip(Ferry)[..40]);
        _bench.Write("e-large.html", new string('a', 3000));
        _bench.Write("f-bomb.html.gz", Workbench.Gzip(new string('a', 3000)));
        File.CreateSymbolicLink(_bench.PathOf("g-dangling.html"), "nowhere.html");
        _bench.Write("i/picture.jpg", "x");
        _bench.Write("z.html", Ferry);

        var run = _bench.Run("read", "@", "@missing.html", "@i", "--max-bytes", "2K", "--quiet");

        Assert.Equal(ExitCode.SomeUnread, run.Code);
        Assert.Equal(["a.html", "z.html"], run.Inputs);
        Assert.Equal(
            """
            standfirst: b-empty.html: empty: it has no bytes
            standfirst: c-photo.html: not a page: a JPEG picture
            standfirst: d-cut.html.gz: damaged gzip: it ends too early or some of its bytes are wrong
            standfirst: e-large.html: the page has 3,000 bytes, more than the limit of 2,048 (--max-bytes)
            standfirst: f-bomb.html.gz: the page has more bytes than the limit of 2,048 (--max-bytes)
            standfirst: g-dangling.html: no such file or folder
            standfirst: missing.html: no such file or folder
            standfirst: i: no pages in this folder

            """,
            run.Error);
    }

    [Fact]
    public void A_link_that_leads_to_itself_is_a_trouble_like_others()
    {
        _bench.Write("a.html", Ferry);
        File.CreateSymbolicLink(_bench.PathOf("round.html"), "round.html");

        var run = _bench.Run("read", "@", "--quiet");

        Assert.Equal(ExitCode.SomeUnread, run.Code);
        Assert.Equal(["a.html"], run.Inputs);
        Assert.StartsWith("standfirst: round.html: ", run.Error);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }

    [Fact]
    public void When_nothing_could_be_read_the_code_says_so()
    {
        var run = _bench.Run("read", "@missing.html");

        Assert.Equal(ExitCode.NoneRead, run.Code);
        Assert.Equal("standfirst: missing.html: no such file or folder\n", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void The_name_of_a_file_cannot_garble_the_terminal()
    {
        _bench.Write("a\u001B[31m\nb.html", "");

        Assert.Equal(
            "standfirst: a\\u001B[31m\\u000Ab.html: empty: it has no bytes\n",
            _bench.Run("read", "@", "--quiet").Error);
    }

    [Fact]
    public void The_output_does_not_depend_on_the_number_of_jobs()
    {
        foreach (int number in Enumerable.Range(0, 60))
            _bench.Write($"{number:00}.html", number % 9 == 0 ? "" : Ferry + new string(' ', number * 500));

        var one = _bench.Run("read", "@", "--jobs", "1", "--quiet");
        var eight = _bench.Run("read", "@", "--jobs", "8", "--quiet");

        Assert.Equal(53, one.Inputs.Length);
        Assert.Equal(one.Inputs, eight.Inputs);
        Assert.Equal(one.Error, eight.Error);
    }

    [Fact]
    public void Standard_input_is_an_input_among_others()
    {
        _bench.Write("a.html", Ferry);

        var run = _bench.RunWith(Ferry, "read", "-", "@a.html");

        Assert.Equal(ExitCode.AllRead, run.Code);
        Assert.Equal(["-", "a.html"], run.Inputs);
    }

    [Fact]
    public void Nothing_on_standard_input_is_nothing_to_read()
    {
        var run = _bench.Run("read", "-");

        Assert.Equal(ExitCode.NoneRead, run.Code);
        Assert.Equal("standfirst: -: empty: it has no bytes\n", run.Error);
    }

    [Fact]
    public void The_address_of_a_page_reaches_its_record()
    {
        var run = _bench.RunWith(Ferry, "read", "-", "--url", Url);

        Assert.Equal(Url, Assert.Single(run.Records).GetProperty("url").GetString());
    }

    [Fact]
    public void A_wrong_line_in_the_list_of_addresses_costs_that_page_its_address_and_nothing_else()
    {
        _bench.Write("pages/a.html", Ferry);
        _bench.Write("pages/b.html", Ferry);
        _bench.Write("urls.tsv", $"\uFEFFa.html\t{Url}\r\nb.html\tferry\r\n");

        var run = _bench.Run("read", "@pages", "--urls", "@urls.tsv", "--quiet");

        Assert.Equal(ExitCode.SomeUnread, run.Code);
        Assert.Equal("standfirst: urls.tsv:2: 'ferry' is not an absolute http or https address\n", run.Error);
        Assert.Equal(["pages/a.html", "pages/b.html"], run.Inputs);
        Assert.Equal(Url, run.Records[0].GetProperty("url").GetString());
        Assert.False(run.Records[1].TryGetProperty("url", out _));
    }

    [Fact]
    public void Several_JSON_records_follow_each_other()
    {
        _bench.Write("a.html", Ferry);
        _bench.Write("b.html", Ferry);

        var run = _bench.Run("read", "@", "--format", "json", "--quiet");

        string[] records = run.Output.Split("}\n{");
        Assert.Equal(2, records.Length);
        Assert.Equal("a.html", InputOf(records[0] + "}"));
    }

    [Fact]
    public void Several_pages_of_text_bear_their_names_and_a_single_one_does_not()
    {
        _bench.Write("a.html", Ferry);
        _bench.Write("b.html", Ferry);

        string both = _bench.Run("read", "@", "--format", "text").Output;

        Assert.StartsWith("==> a.html <==\n\n", both);
        Assert.Contains("\n\n==> b.html <==\n\n", both);
        Assert.DoesNotContain("==>", _bench.Run("read", "@a.html", "--format", "text").Output);
    }

    [Fact]
    public void Several_pages_of_Markdown_are_parted_by_an_empty_line()
    {
        _bench.Write("a.html", Ferry);
        _bench.Write("b.html", Ferry);

        string one = _bench.Run("read", "@a.html", "--format", "markdown").Output;
        string both = _bench.Run("read", "@", "--format", "markdown").Output;

        Assert.Equal($"{one}\n{one}", both);
    }

    [Fact]
    public void Records_go_to_the_output_file_and_not_to_standard_output()
    {
        _bench.Write("a.html", Ferry);

        var run = _bench.Run("read", "@a.html", "--output", "@out.ndjson");

        Assert.Equal(ExitCode.AllRead, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal(_bench.Expand("@a.html"), InputOf(File.ReadAllText(_bench.PathOf("out.ndjson"))));
    }

    [Fact]
    public void A_run_that_reads_nothing_keeps_the_output_of_an_earlier_one()
    {
        _bench.Write("out.ndjson", "earlier");

        var run = _bench.Run("read", "@missing.html", "--output", "@out.ndjson");

        Assert.Equal(ExitCode.NoneRead, run.Code);
        Assert.Equal(["out.ndjson"], Directory.GetFiles(_bench.Folder).Select(Path.GetFileName));
        Assert.Equal("earlier", File.ReadAllText(_bench.PathOf("out.ndjson")));
    }

    [Theory]
    [InlineData(true, "==> ")]
    [InlineData(false, "{")]
    public async Task The_format_suits_the_output(bool isTerminal, string start)
    {
        _bench.Write("a.html", Ferry);
        using var output = new MemoryStream();
        var streams = new StandardStreams(Stream.Null, output, TextWriter.Null);

        await StandfirstApp.Run(["read", _bench.Folder], streams with { OutputIsTerminal = isTerminal });

        Assert.StartsWith(start, Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task A_reader_that_has_enough_ends_the_run_quietly()
    {
        _bench.Write("a.html", Ferry);
        using var error = new StringWriter();

        // 32 is EPIPE.
        int code = await StandfirstApp.Run(
            ["read", _bench.Folder], new StandardStreams(Stream.Null, new Refusing(32), error));

        Assert.Equal(ExitCode.OutputClosed, code);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task A_full_disk_ends_the_run_with_one_line()
    {
        _bench.Write("a.html", Ferry);
        using var error = new StringWriter { NewLine = "\n" };

        int code = await StandfirstApp.Run(
            ["read", _bench.Folder], new StandardStreams(Stream.Null, new Refusing(28), error));

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Equal("standfirst: cannot write the output: refused\n", error.ToString());
    }

    [Fact]
    public async Task A_cancelled_run_stops_with_its_own_code()
    {
        _bench.Write("a.html", Ferry);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };

        var streams = new StandardStreams(Stream.Null, output, error);
        int code = await StandfirstApp.Run(["read", _bench.Folder], streams, new CancellationToken(true));

        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Equal(0, output.Length);
        Assert.StartsWith("standfirst: stopped after 0 pages read", error.ToString());
    }

    static string? InputOf(string record) =>
        JsonDocument.Parse(record).RootElement.GetProperty("input").GetString();

    sealed class Refusing(int number) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("refused", number);

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan());
    }
}
