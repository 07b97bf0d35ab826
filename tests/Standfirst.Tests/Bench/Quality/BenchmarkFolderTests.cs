using System.Text;
using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

public sealed class BenchmarkFolderTests : IDisposable
{
    const string Line = """{ "id": "1", "page": "snippets/pages/1.html.gz", "with": ["noon"], "without": [] }""";

    readonly MadeSets _sets = new();

    public void Dispose() => _sets.Dispose();

    [Fact]
    public void A_set_is_known_by_its_kind_and_read_in_its_order()
    {
        _sets.Add("snippets", "trafilatura", Line + "\n" + Line.Replace("\"1\"", "\"2\""));

        var folder = Assert.Single(BenchmarkFolder.FindIn(_sets.Folder));

        Assert.Equal(("snippets", "trafilatura"), (folder.Name, folder.Benchmark.Kind));
        Assert.Equal(["1", "2"], folder.Pages.Select(page => page.Id));
        Assert.Equal(MadeSets.Story, Encoding.UTF8.GetString(folder.BytesOf(folder.Pages[0])));
    }

    [Fact]
    public void A_page_that_was_written_anew_in_UTF_8_says_so_before_its_meta_tags()
    {
        _sets.Add("snippets", "trafilatura", Line.Replace("\"id\"", "\"encoding\": \"utf-8\", \"id\""));

        var folder = Assert.Single(BenchmarkFolder.FindIn(_sets.Folder));

        Assert.Equal("\uFEFF" + MadeSets.Story, Encoding.UTF8.GetString(folder.BytesOf(folder.Pages[0])));
    }

    [Fact]
    public void Scrapinghubs_benchmark_is_read_as_it_is_published()
    {
        _sets.Write("article-extraction-benchmark/ground-truth.json", """
            { "a1": { "articleBody": "It sailed at noon.", "url": "https://harbour.example/ferry" } }
            """);
        _sets.Write("article-extraction-benchmark/html/a1.html.gz", MadeSets.Story);

        var folder = Assert.Single(BenchmarkFolder.FindIn(_sets.Folder));

        Assert.Equal("scrapinghub", folder.Benchmark.Kind);
        Assert.Equal("It sailed at noon.", folder.Pages[0].Text);
        Assert.Equal("\uFEFF" + MadeSets.Story, Encoding.UTF8.GetString(folder.BytesOf(folder.Pages[0])));
    }

    [Fact]
    public void Folders_of_other_things_are_passed_over()
    {
        _sets.Add("times", "speed", "{}");
        _sets.Write("notes/readme.txt", "nothing");

        Assert.Empty(BenchmarkFolder.FindIn(_sets.Folder));
    }

    [Theory]
    [InlineData("wcxb-dev/0001.json", "{}", "has no dataset.json")]
    [InlineData("set/dataset.json", "[]", "no object with a \"kind\"")]
    [InlineData("set/dataset.json", "{ \"kind\": \"fundus\" }", "truth.jsonl: not there")]
    [InlineData("article-extraction-benchmark/ground-truth.json", "{ \"a1\": {} }", "\"articleBody\"")]
    public void A_benchmark_of_another_layout_is_told(string file, string content, string told)
    {
        _sets.Write(file, content);

        Assert.Contains(told, Assert.Throws<InvalidDataException>(() => BenchmarkFolder.FindIn(_sets.Folder)).Message);
    }

    [Theory]
    [InlineData("""{ "id": "1", "page": "set/pages/1.html.gz", "with": [] }""", "page 1 has no \"without\"")]
    [InlineData("""{ "id": "1", "page": "set/pages/2.html.gz", "with": [], "without": [] }""", "the file of page 1 is not there")]
    [InlineData("""{ "id": "1" }""", "truth.jsonl, line 1: ")]
    [InlineData("nothing", "truth.jsonl, line 1: ")]
    [InlineData("", "a set without a page")]
    public void A_line_that_cannot_be_scored_is_told(string line, string told)
    {
        _sets.Add("set", "trafilatura", line);

        Assert.Contains(told, Assert.Throws<InvalidDataException>(() => BenchmarkFolder.FindIn(_sets.Folder)).Message);
    }
}
