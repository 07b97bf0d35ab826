namespace Standfirst.Tests.Extraction.Content;

public class NextStoryTests
{
    static string Story(int number) => $"<article><h1>Headline number {number}</h1>"
        + string.Concat(Enumerable.Range(number * 10, 4).Select(sentence => $"<p>{Bodies.Sentence(sentence)}</p>")) + "</article>";

    static string TextOf(string markup) => NewsReader.Read(System.Text.Encoding.UTF8.GetBytes("<title>Headline number 1</title>" + markup)).Text;

    [Fact]
    public void A_page_that_never_ends_gives_its_first_story()
    {
        string text = TextOf(Story(1) + Story(2) + Story(3));

        Assert.Contains("Sentence 13", text);
        Assert.DoesNotContain("Sentence 20", text);
        Assert.DoesNotContain("Headline number 2", text);
    }

    [Fact]
    public void Headings_of_the_first_level_in_one_article_are_its_own() => Assert.Contains("Sentence 5", TextOf(
        "<article><h1>Headline number 1</h1>" + string.Concat(Enumerable.Range(1, 6).Select(number =>
            $"<h1>Part {number}</h1><p>{Bodies.Sentence(number)}</p>")) + "</article>"));
}
