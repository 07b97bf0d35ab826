using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using Standfirst.Dom;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Dom;

/// <summary>A second opinion on real pages: AngleSharp builds the same trees, or the standard says why ours is another.</summary>
public class AgreementTests
{
    const string Folder = "wcxb-dev";

    static readonly HtmlParser AngleSharp = new(new HtmlParserOptions { IsScripting = false });

    [CorporaFact(Folder)]
    public void The_trees_of_all_pages_are_the_same_or_the_standard_says_why_not()
    {
        var pages = Directory.GetFiles(Path.Combine(SharedData.Corpora, Folder, "pages"), "*.html.gz").Order(StringComparer.Ordinal).ToList();
        var differences = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            string html = Read(file);
            using var ours = PageParser.Parse(html);
            var theirs = AngleSharp.ParseDocument(html);
            if (TreeComparison.FirstDifference(ours, theirs) is { } difference)
                differences.Add($"{Path.GetFileName(file)}: {difference}");
        });
        Assert.True(differences.IsEmpty, string.Join("\n", differences.Order()));
    }

    static string Read(string file)
    {
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var page = new StreamReader(packed, new UTF8Encoding(false));
        return page.ReadToEnd();
    }
}
