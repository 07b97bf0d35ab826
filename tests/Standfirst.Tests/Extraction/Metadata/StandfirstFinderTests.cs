namespace Standfirst.Tests.Extraction.Metadata;

public class StandfirstFinderTests
{
    const string Summary = "A year after the storm the ferry to the islands carries passengers again.";

    [Theory]
    [InlineData($"<h1>Ferry runs again</h1><p class='article__standfirst'>{Summary}</p>")]
    [InlineData($"<h1>Ferry runs again</h1><p class=chapo>{Summary}</p>")]
    [InlineData($"<h1>Ferry runs again</h1><div class=articleVorspann>{Summary}</div>")]
    [InlineData($"<h1>Ferry runs again</h1><div class=subtitle><h2>{Summary}</h2></div>")]
    [InlineData($"<meta name=description content='{Summary}'><h1>Ferry runs again</h1><p>{Summary}</p>")]
    public void The_summary_under_the_headline_is_the_standfirst(string html)
    {
        Assert.Equal(Summary, Said.By(html).Standfirst);
    }

    [Fact]
    public void A_description_that_is_not_printed_is_no_standfirst()
    {
        var said = Said.By($"<meta name=description content='{Summary}'><h1>Ferry runs again</h1><p>The pier was full.</p>");

        Assert.Null(said.Standfirst);
        Assert.Equal(Summary, said.Description);
    }

    [Theory]
    [InlineData($"<h1>Ferry runs again</h1><div class='field type-text-with-summary'>{Summary}</div>")]
    [InlineData($"<h1>Ferry runs again</h1><div class=summary><h3>What is new</h3><p>{Summary}</p></div>")]
    public void A_body_is_no_standfirst_whatever_its_class(string html)
    {
        Assert.Null(Said.By(html).Standfirst);
    }

    [Fact]
    public void A_caption_is_no_standfirst()
    {
        var said = Said.By($"<h1>Ferry runs again</h1><figure class=lead><figcaption class=summary>{Summary}</figcaption></figure>");

        Assert.Null(said.Standfirst);
    }

    [Fact]
    public void The_kicker_stands_before_the_headline()
    {
        Assert.Equal("Shipping", Said.By("<p class=article-kicker>Shipping</p><h1>Ferry runs again</h1>").Kicker);
    }
}
