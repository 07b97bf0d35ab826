using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

public class ScrapinghubTests
{
    [Fact]
    public void Shingles_of_four_words_are_compared()
    {
        // True: "the ferry is back", "ferry is back today". Said: the first of them and two with "menu".
        var scores = Scores("the ferry is back today", "menu menu the ferry is back");

        Assert.Equal((0.333, 1), scores["text precision"]);
        Assert.Equal((0.5, 1), scores["text recall"]);
        Assert.Equal((0.4, 1), scores["text F1"]);
    }

    [Fact]
    public void The_case_counts() => Assert.Equal((0, 1), Scores("the ferry is back", "The ferry is back")["text F1"]);

    [Fact]
    public void A_short_text_is_one_shingle() => Assert.Equal((1, 1), Scores("ferry back", "ferry – back")["text F1"]);

    [Fact]
    public void Precision_is_of_the_pages_with_an_answer()
    {
        var truth = Annotated.Page with { Text = "the ferry is back" };
        AnsweredPage silent = new(truth, new()), right = new(truth, new() { Text = "the ferry is back" });
        var scores = Annotated.Values(Scrapinghub.ScoresOf([silent, right]));

        Assert.Equal((1, 2), scores["text precision"]);
        Assert.Equal((0.5, 2), scores["text recall"]);
    }

    static Dictionary<string, (double, int)> Scores(string truth, string answer) =>
        Annotated.Values(Scrapinghub.ScoresOf([new(Annotated.Page with { Text = truth }, new() { Text = answer })]));
}
