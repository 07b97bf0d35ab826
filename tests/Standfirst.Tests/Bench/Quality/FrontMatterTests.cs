using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

public class FrontMatterTests
{
    [Theory]
    [InlineData("The ferry’s back", "THE FERRY'S BACK", 1.0)]
    [InlineData("The ferry’s back", "The ferry’s back | Harbour Courier", 0.0)]
    [InlineData("The ferry’s back", null, 0.0)]
    [InlineData("", "The ferry’s back", null)]
    [InlineData(null, "The ferry’s back", null)]
    public void A_title_has_the_truths_letters(string? truth, string? answer, double? score) =>
        Assert.Equal(score, FrontMatter.Title(Of(Annotated.Page with { Title = truth }, new() { Title = answer })));

    [Theory]
    [InlineData("Harbour: the ferry is back", 1.0)]
    [InlineData("The ferry’s back", 1.0)]
    [InlineData("The ferry", 0.0)]
    [InlineData("", 0.0)]
    public void A_headline_that_the_page_declares_is_as_good_as_the_truth(string answer, double score)
    {
        var truth = Annotated.Page with { Title = "The ferry’s back", AltTitles = ["Harbour: the ferry is back", null, ""] };
        Assert.Equal(score, FrontMatter.DeclaredTitle(Of(truth, new() { Title = answer })));
    }

    [Theory]
    [InlineData("Ana Ruiz|Tom Bell", "By Ana Ruiz and Tom Bell", 1.0)]
    [InlineData("Ana Ruiz|Tom Bell", "Ana Ruiz", 2.0 / 3)]
    [InlineData("Ana Ruiz", "Harbour Courier", 0.0)]
    [InlineData("Ana Ruiz", "", 0.0)]
    [InlineData("", "Ana Ruiz", null)]
    public void Authors_are_sets_of_names(string names, string answer, double? score)
    {
        var truth = Annotated.Page with { Authors = names.Split('|') };
        Assert.Equal(score, FrontMatter.Authors(Of(truth, new() { Authors = answer.Split('|') })));
    }

    [Fact]
    public void Authors_that_nobody_annotated_are_not_scored() =>
        Assert.Null(FrontMatter.Authors(Of(Annotated.Page, new() { Authors = ["Ana Ruiz"] })));

    [Theory]
    [InlineData("2025-06-30", null, "2025-06-30T23:30:00Z", 1.0)]
    [InlineData("2025-06-30", null, "2025-07-01", 0.0)]
    [InlineData("2025-06-30", null, null, 0.0)]
    [InlineData("2025-06-30", null, "2025-06", 0.0)]
    [InlineData("2025-07-01", "2025-07-01 01:30:00+02:00", "2025-06-30T23:30:00Z", 1.0)]
    [InlineData("2025-07-01", "2025-07-01 01:30:00+02:00", "2025-06-30T23:30:00", 0.0)]
    [InlineData("", null, "2025-06-30", null)]
    [InlineData(null, null, "2025-06-30", null)]
    public void The_day_is_the_truths_zones_where_both_tell_theirs(string? day, string? time, string? answer, double? score)
    {
        var truth = Annotated.Page with { Date = day, Datetime = time };
        Assert.Equal(score, FrontMatter.Day(Of(truth, new() { Published = answer })));
    }

    [Fact]
    public void Topics_are_caseless_sets()
    {
        var truth = Annotated.Page with { Topics = ["Harbour", "Ferries"] };
        Assert.Equal(0.5, FrontMatter.Topics(Of(truth, new() { Topics = ["harbour", "Storms"] })));
    }

    static AnsweredPage Of(AnnotatedPage truth, PageAnswer answer) => new(truth, answer);
}
