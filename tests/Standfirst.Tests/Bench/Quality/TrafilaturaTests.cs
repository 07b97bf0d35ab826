using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

public class TrafilaturaTests
{
    [Fact]
    public void Snippets_are_counted_over_all_pages()
    {
        var truth = Annotated.Page with { With = ["the ferry", "is back"], Without = ["Menu"] };
        var scores = Annotated.Values(Trafilatura.ScoresOf(
        [
            new(truth, new() { Text = "Menu\nthe\nferry is gone" }),
            new(truth with { With = ["a storm"] }, new() { Text = "a storm" }),
        ]));

        Assert.Equal((0.667, 2), scores["snippets precision"]);
        Assert.Equal((0.667, 2), scores["snippets recall"]);
        Assert.Equal((0.667, 2), scores["snippets F1"]);
        Assert.Equal((0.6, 2), scores["snippets accuracy"]);
    }

    [Fact]
    public void Of_no_text_nothing_is_found_and_nothing_leaks()
    {
        var scores = Annotated.Values(Trafilatura.ScoresOf([new(Annotated.Page with { With = [""], Without = [""] }, new())]));

        Assert.Equal((0, 1), scores["snippets F1"]);
        Assert.Equal((0.5, 1), scores["snippets accuracy"]);
    }
}
