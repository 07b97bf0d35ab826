using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

public class OverlapTests
{
    [Fact]
    public void A_word_that_is_true_once_is_right_once()
    {
        var overlap = Overlap.OfBags(["pier", "pier", "ferry", "storm"], ["pier", "pier", "pier", "ferry", "menu"]);

        Assert.Equal((0.6, 0.75), (overlap.Precision, overlap.Recall));
        Assert.Equal(2 * 0.6 * 0.75 / 1.35, overlap.F1, 12);
    }

    [Fact]
    public void In_a_set_a_name_counts_once() => Assert.Equal(1, Overlap.OfSets(["ana ruiz"], ["ana ruiz", "ana ruiz"]).F1);

    [Fact]
    public void Nothing_is_right_where_nothing_is_true() => Assert.Equal(1, Overlap.OfBags([], []).F1);

    [Fact]
    public void Anything_is_wrong_where_nothing_is_true_and_nothing_where_something_is()
    {
        Assert.Equal(0, Overlap.OfBags([], ["menu"]).F1);
        Assert.Equal(0, Overlap.OfBags(["pier"], []).F1);
        Assert.Equal(0, Overlap.OfBags(["pier"], ["menu"]).F1);
    }
}
