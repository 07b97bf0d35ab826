using Standfirst.App;
using Standfirst.Tests.Extraction.Content;

namespace Standfirst.Tests.App.Reading;

public sealed class ExplainingRunTests : IDisposable
{
    static readonly string Page = "<title>Ferry returns</title><nav><a href=/>News of the day, all of it</a></nav><main><h1>Ferry returns</h1>"
        + string.Concat(Enumerable.Range(1, 5).Select(number => $"<p>{Bodies.Sentence(number)}</p>"))
        + "<p>Advertisement</p><figure><img src=/a.jpg><figcaption>The <b>ferry</b> & her crew</figcaption></figure>"
        + "<script>alert('ran')</script><p onclick=alert(1)>&lt;script&gt;alert(2)&lt;/script&gt;</p></main>";

    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Each_block_is_told_with_its_fate_score_and_place()
    {
        _bench.Write("page.html", Page);

        var run = _bench.Run("explain", "@page.html");

        Assert.Equal((ExitCode.AllRead, ""), (run.Code, run.Error));
        Assert.Contains("headline   Ferry returns\n", run.Output);
        Assert.Matches(@"\+ +\+\d+\.\d kept +paragraph +Sentence 1 tells", run.Output);
        Assert.Matches(@"- +[+-]\d+\.\d lowScore +paragraph +News of the day", run.Output);
        Assert.Matches(@"- +[+-]\d+\.\d (label|lowScore) +paragraph +Advertisement", run.Output);
        Assert.Contains("caption", run.Output);
        Assert.Contains("field", run.Output);
        Assert.Contains("html > body > main > p", run.Output);
    }

    [Fact]
    public void No_effects_are_named_when_none_are_asked_for()
    {
        _bench.Write("page.html", Page);

        Assert.DoesNotContain("; ", _bench.Run("explain", "@page.html", "--effects", "0").Output.Split("is of the body\n")[1]);
    }

    [Fact]
    public void The_coloured_page_runs_and_loads_nothing_of_the_page_that_was_read()
    {
        _bench.Write("page.html", Page);

        var run = _bench.Run("explain", "@page.html", "--html", "@why.html");

        string why = File.ReadAllText(_bench.PathOf("why.html"));
        Assert.Equal(ExitCode.AllRead, run.Code);
        Assert.Contains("class=\"block kept paragraph\">Sentence 1 tells", why);
        Assert.Contains("class=\"block dropped", why);
        Assert.Contains("&lt;script&gt;alert(2)", why);
        Assert.DoesNotContain("<script", why);
        Assert.DoesNotContain("onclick=", why);
        Assert.DoesNotContain("src=", why.Replace("style-src", ""));
        Assert.Contains("default-src 'none'", why);
    }

    [Theory]
    [InlineData("standfirst: gone.html: no such file or folder\n", ExitCode.NoneRead, "@gone.html")]
    [InlineData("standfirst: .: a folder; explain takes one page\n", ExitCode.NoneRead, ".")]
    [InlineData("standfirst: unknown option '--bogus' (a file of that name goes after --)\nTry 'standfirst explain --help'.\n",
        ExitCode.WrongUsage, "--bogus")]
    [InlineData("standfirst: --effects: 'many' is not a number from 0 on\nTry 'standfirst explain --help'.\n",
        ExitCode.WrongUsage, "@gone.html", "--effects", "many")]
    [InlineData("standfirst: --html: missing/why.html: no such file or folder\nTry 'standfirst explain --help'.\n",
        ExitCode.WrongUsage, "@gone.html", "--html", "@missing/why.html")]
    public void What_cannot_be_explained_is_one_line(string error, int code, params string[] args)
    {
        var run = _bench.Run(["explain", .. args]);

        Assert.Equal((code, error), (run.Code, run.Error));
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_page_that_is_too_large_as_UTF_8_is_one_line()
    {
        _bench.Write("page.html", [.. "<p>"u8, .. Enumerable.Repeat((byte)0xE9, 9 << 20)]);

        var run = _bench.Run("explain", "@page.html", "--charset", "windows-1252");

        Assert.Equal(ExitCode.NoneRead, run.Code);
        Assert.StartsWith("standfirst: page.html: the page has 18,874,", run.Error);
    }

    [Fact]
    public void A_page_may_come_by_standard_input() =>
        Assert.Contains("Sentence 3 tells", _bench.RunWith(Page, "explain", "-").Output);
}
