using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

public class WcxbTests
{
    static readonly AnnotatedPage Article = Annotated.Page with
    {
        Type = "article",
        Text = "The ferry is back.",
        With = ["FERRY is", "storm"],
        Without = ["Menu"],
        Title = "Back",
    };

    [Fact]
    public void The_mean_over_pages_counts_each_page_alike()
    {
        var scores = Annotated.Values(Wcxb.ScoresOf(
        [
            new(Article, new() { Text = "Menu: the ferry is back", Title = "Back" }),
            new(Article with { Type = "forum" }, new()),
        ]));

        Assert.Equal((0.889, 1), scores["articles: text F1"]);
        Assert.Equal((0.8, 1), scores["articles: text precision"]);
        Assert.Equal((1, 1), scores["articles: text recall"]);
        Assert.Equal((0.5, 1), scores["articles: snippets found"]);
        Assert.Equal((1, 1), scores["articles: snippets leaked"]);
        Assert.Equal((0, 1), scores["forum: text F1"]);
        Assert.Equal((0.444, 2), scores["all pages: text F1"]);
    }

    [Fact]
    public void Titles_are_asked_of_articles_only() => Assert.Equal((1, 1), Annotated.Values(Wcxb.ScoresOf(
        [new(Article, new() { Title = "Back" }), new(Article with { Type = "forum" }, new())]))["title"]);

    [Fact]
    public void What_nobody_annotated_makes_no_row() =>
        Assert.DoesNotContain(Wcxb.ScoresOf([new(Article, new())]), score => score.Measure == "date");
}
