using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using Standfirst.Dom;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Dom;

/// <summary>AngleSharp builds the same trees of real pages, or the standard says why ours is another.</summary>
public class AgreementTests
{
    const string Folder = "wcxb-dev/pages";

    static readonly string ListPath =
        Path.Combine(Repository.Root, "tests/Standfirst.Tests/Dom/AgreementTests.txt");

    static readonly HtmlParser AngleSharp = new(new HtmlParserOptions { IsScripting = false });

    /// <summary>What the list says of a page.</summary>
    /// <param name="Word">What makes the difference: without this word the trees are the same.</param>
    /// <param name="Clause">Where the standard says that ours is right.</param>
    sealed record ListedPage(string Word, string Clause);

    static readonly Dictionary<string, ListedPage> Listed = File.ReadLines(ListPath)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' '))
        .ToDictionary(fields => fields[0], fields => new ListedPage(fields[1], fields[2]));

    [CorporaFact(Folder)]
    public void The_trees_of_all_pages_are_the_same_or_the_standard_says_why_not()
    {
        ConcurrentBag<string> surprises = [];
        Parallel.ForEach(Directory.EnumerateFiles(Path.Combine(SharedData.Corpora, Folder)), file =>
        {
            string id = Path.GetFileName(file).Split('.')[0];
            string html = Read(file);
            string? difference = Difference(html);
            var listed = Listed.GetValueOrDefault(id);
            if (listed is null && difference is not null)
                surprises.Add($"{id}: {difference}");
            else if (listed is not null && difference is null)
                surprises.Add($"{id} is on the list, but the trees are the same");
            else if (listed is not null && Difference(html.Replace(listed.Word, "x")) is { } other)
                surprises.Add($"{id} without {listed.Word}: {other}");
        });

        Assert.True(surprises.IsEmpty, string.Join("\n", surprises.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Each_page_of_the_list_has_its_clause()
    {
        Assert.NotEmpty(Listed);
        Assert.All(Listed.Values, page => Assert.StartsWith("https://html.spec.whatwg.org/#", page.Clause));
    }

    [Theory]
    [InlineData("<p>One<p class=a>Two</p><!--three-->")]
    [InlineData("<table>a<tr><td>b<svg viewbox=1><title>c</title></svg></table><template>d</template>")]
    public void Trees_that_are_the_same_have_no_difference(string html)
    {
        Assert.Null(Difference(html));
    }

    [Theory]
    [InlineData("<p>One", "<p>Two")]
    [InlineData("<p>One", "<div>One")]
    [InlineData("<p>One", "<p>One<br>")]
    [InlineData("<p>One<br>", "<p>One")]
    [InlineData("<p>One", "<p class=a>One")]
    [InlineData("<p class=a>One", "<p class=b>One")]
    [InlineData("<p><b></b>One", "<p><b>One</b>")]
    [InlineData("<!DOCTYPE html><p>", "<!DOCTYPE html SYSTEM 'about:legacy-compat'><p>")]
    [InlineData("<svg><a></a></svg>", "<p><a></a></p>")]
    public void Trees_that_are_not_the_same_have_one(string ours, string theirs)
    {
        using var tree = PageParser.Parse(ours);

        Assert.NotNull(TreeComparison.FirstDifference(tree, AngleSharp.ParseDocument(theirs)));
    }

    static string? Difference(string html)
    {
        using var ours = PageParser.Parse(html);
        using var theirs = AngleSharp.ParseDocument(html);
        return TreeComparison.FirstDifference(ours, theirs);
    }

    static string Read(string file)
    {
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var page = new StreamReader(packed, Encoding.UTF8);
        return page.ReadToEnd();
    }
}
