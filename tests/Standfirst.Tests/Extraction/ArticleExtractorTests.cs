using System.Text;
using Standfirst.Articles;
using Standfirst.Tests.Extraction.Content;

namespace Standfirst.Tests.Extraction;

public class ArticleExtractorTests
{
    static readonly string Summary = $"<div class=entry-summary><p>{Bodies.Sentence(1)}</p><p>{Bodies.Sentence(2)}</p></div>";

    static Article Read(string beside) =>
        NewsReader.Read(Encoding.UTF8.GetBytes($"<meta charset=utf-8><article><h1>The council of Marrow Bay</h1>{Summary}{beside}</article>"));

    [Fact]
    public void A_summary_that_is_all_the_page_tells_is_the_text()
    {
        var article = Read("");

        Assert.Equal(Bodies.Sentence(1) + "\n" + Bodies.Sentence(2), article.Text);
        Assert.Null(article.Standfirst);
    }

    [Fact]
    public void A_summary_of_a_story_is_no_text()
    {
        var article = Read(string.Concat(Enumerable.Range(3, 4).Select(number => $"<p>{Bodies.Sentence(number)}</p>")));

        Assert.StartsWith(Bodies.Sentence(3), article.Text);
        Assert.StartsWith(Bodies.Sentence(1), article.Standfirst);
    }
}
