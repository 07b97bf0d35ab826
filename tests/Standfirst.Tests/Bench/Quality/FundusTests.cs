using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

public class FundusTests
{
    static readonly AnnotatedPage Truth = Annotated.Page with
    {
        Title = "The ferry is back",
        Body = new(["After a week of storms."], [new([], ["It sailed at noon."]), new(["Waiting"], ["Hundreds waited.", " "])]),
    };

    [Fact]
    public void Paragraphs_are_right_letter_by_letter()
    {
        var scores = Scores(
            new("The ferry is back", true),
            new("It sailed at noon", false),
            new("WAITING", true),
            new("Hundreds waited for it.", false));

        // Two of four blocks, two of three paragraphs and subheads.
        Assert.Equal((0.571, 1), scores["paragraphs F1"]);
        // All seven words, and six too many.
        Assert.Equal((0.7, 1), scores["body F1"]);
    }

    [Fact]
    public void The_title_is_no_wrong_subhead() =>
        Assert.Equal((1, 1), Scores(new("The ferry is back", true), new("Waiting", true))["subheads F1"]);

    [Fact]
    public void A_subhead_that_is_a_paragraph_is_missing() =>
        Assert.Equal((0, 1), Scores(new("Waiting", false), new("More", true))["subheads F1"]);

    [Fact]
    public void Where_the_truth_has_no_subheads_they_are_not_scored()
    {
        var truth = Truth with { Body = new([], [new([], ["It sailed at noon."])]) };
        Assert.DoesNotContain(
            Fundus.ScoresOf([new(truth, new() { Blocks = [new("More", true)] })]), score => score.Measure == "subheads F1");
    }

    static Dictionary<string, (double Value, int Pages)> Scores(params AnswerBlock[] blocks) =>
        Annotated.Values(Fundus.ScoresOf([new(Truth, new() { Blocks = blocks })]));
}
