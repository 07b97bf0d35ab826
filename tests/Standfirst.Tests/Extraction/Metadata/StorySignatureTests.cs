using System.Text;

namespace Standfirst.Tests.Extraction.Metadata;

public class StorySignatureTests
{
    const string Paragraph =
        "The ferry between the two harbours runs again after a year of repairs, the port authority said on Monday, and the first "
        + "passengers were already waiting at the pier when the ship came in.";

    [Theory]
    [InlineData("<p>Ana Ruiz</p>", "")]
    [InlineData("", "<p>Ana Ruiz</p>")]
    public void A_paragraph_that_is_a_name_signs_the_story(string first, string last)
    {
        Assert.Equal(["Ana Ruiz"], Authors($"<article><h1>Ferry runs again</h1>{first}{Story("first")}{last}</article>"));
    }

    [Fact]
    public void A_declared_author_needs_no_signature()
    {
        Assert.Equal(["Tom Lund"], Authors(
            $"<meta name=author content='Tom Lund'><article><h1>Ferry runs again</h1><p>Ana Ruiz</p>{Story("first")}</article>"));
    }

    [Fact]
    public void A_name_in_the_middle_signs_nothing()
    {
        Assert.Empty(Authors($"<article><h1>Ferry runs again</h1>{Story("first")}<p>Ana Ruiz</p>{Story("last")}</article>"));
    }

    static string Story(string word) =>
        string.Concat(Enumerable.Range(1, 3).Select(number => $"<p>In the {word} account, number {number}: {Paragraph}</p>"));

    static IEnumerable<string> Authors(string html) =>
        NewsReader.Read(Encoding.UTF8.GetBytes(html)).Authors.Select(author => author.Name);
}
